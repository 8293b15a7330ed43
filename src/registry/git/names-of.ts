import { withRenames } from '../compare/renamed.ts';
import { rawChanges, rawOptions } from './changed-files.ts';
import { fieldsOf } from './fields.ts';
import { historyOf } from './history.ts';
import { versionsOf } from './registry-versions.ts';
import type { Commit } from './revision.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/**
 * The names a file has had, the present one first. Git follows names along one line of commits only: what somebody else
 * recorded under the old name while the item got its number would be left out.
 */
export async function namesOf(tree: WorkTree, path: string): Promise<readonly string[]> {
  const names = [path];
  for (const name of names) {
    for (const earlier of await earlierNames(tree, name)) {
      if (!names.includes(earlier)) names.push(earlier);
    }
  }
  return names;
}

/** What a file was called before the commits that gave it this name. */
async function earlierNames(tree: WorkTree, path: string): Promise<readonly string[]> {
  const recordings = await historyOf(tree, { paths: [path], most: 1_000_000 });
  const added = recordings.filter(({ files }) =>
    files.some((file) => file.kind === 'added' && file.path === path),
  );
  const found = await Promise.all(
    added.map(async ({ commit }) => {
      const versions = withRenames(await versionsOf(tree, await changedBy(tree, commit)));
      return versions.flatMap((one) => (one.path === path ? (one.from ?? []) : []));
    }),
  );
  return found.flat();
}

/** All that a commit changed in the registry: names are told apart only beside the others. */
export async function changedBy(tree: WorkTree, commit: Commit) {
  const args = ['diff-tree', '-r', '--root', '--no-commit-id', ...rawOptions, commit, '--', '.'];
  return rawChanges(fieldsOf(await askGit(tree.root, args)));
}
