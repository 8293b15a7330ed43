import { anyChange, type FileChange } from '../../registry/compare/file-changes.ts';
import { type MergeChange, mergeChange } from '../../registry/compare/merge-changes.ts';
import { withRenames } from '../../registry/compare/renamed.ts';
import { historyOf, type Recording, type Wanted } from '../../registry/git/history.ts';
import { mergedFiles } from '../../registry/git/merged-files.ts';
import { changedBy } from '../../registry/git/names-of.ts';
import { versionsOf } from '../../registry/git/registry-versions.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';

/** One commit, with what it changed; of a merge only what was decided or changed while merging. */
export interface Entry {
  readonly recording: Recording;
  readonly changes: readonly FileChange[];
  readonly merged: readonly MergeChange[];
}

/** The commits to be told, newest first, at most `most`. A merge in which nobody decided anything is none of them. */
export async function entriesOf(tree: WorkTree, wanted: Wanted): Promise<readonly Entry[]> {
  const { most } = wanted;
  const found: Entry[] = [];
  for (let skip = 0, isMore = true; isMore && found.length < most; ) {
    const page = await historyOf(tree, { ...wanted, skip, most });
    for (const recording of page) {
      if (found.length >= most) break;
      const entry = await entryOf(tree, recording, wanted.paths);
      if (entry !== undefined) found.push(entry);
    }
    skip += page.length;
    isMore = page.length === most;
  }
  return found;
}

/** The changed files; of one that is gone it takes the whole commit to tell whether it got another name. */
async function versionsIn(tree: WorkTree, { commit, files }: Recording, paths: Wanted['paths']) {
  const isGone = files.some(({ kind }) => kind === 'deleted');
  if (paths === undefined || !isGone) return withRenames(await versionsOf(tree, files));
  const all = withRenames(await versionsOf(tree, await changedBy(tree, commit)));
  return all.filter(({ path, from }) => [path, from ?? path].some((name) => paths.includes(name)));
}

async function entryOf(
  tree: WorkTree,
  recording: Recording,
  paths: Wanted['paths'],
): Promise<Entry | undefined> {
  if (recording.parents.length < 2) {
    const versions = await versionsIn(tree, recording, paths);
    return { recording, changes: versions.flatMap((one) => anyChange(one) ?? []), merged: [] };
  }
  const files = await mergedFiles(tree, recording);
  const asked = files.filter(({ path }) => paths === undefined || paths.includes(path));
  const all = await Promise.all(asked.map(mergeChange));
  const merged = all.flatMap((one) => one ?? []);
  return merged.length === 0 ? undefined : { recording, changes: [], merged };
}
