import { contentAt, contentsOf, stagedFiles } from './contents.ts';
import { withRenamedTwice } from './renamed-twice.ts';
import { headOf } from './revision.ts';
import { askGit, runGit } from './run.ts';
import { incoming } from './sides.ts';
import type { WorkTree } from './work-tree.ts';

/** A file that git could not merge: what it was, and what each side made of it; undefined where that side has it not. */
export interface Conflict {
  readonly path: string;
  readonly base: Buffer | undefined;
  readonly ours: Buffer | undefined;
  readonly theirs: Buffer | undefined;
  /** Where both sides gave the file another name, what it was and is called. */
  readonly names?: { readonly base: string; readonly ours: string; readonly theirs: string };
}

/** What a side calls the file. */
export const nameIn = ({ path, names }: Conflict, side: 'ours' | 'theirs'): string =>
  names?.[side] ?? path;

export const pathsIn = (conflict: Conflict) => ({
  ours: nameIn(conflict, 'ours'),
  theirs: nameIn(conflict, 'theirs'),
});

/** Every name the file has or had. */
export const namesIn = ({ path, names }: Conflict): readonly string[] =>
  names === undefined ? [path] : [names.ours, names.theirs, names.base];

/** The files of the registry that wait for somebody to settle them. */
export async function conflictsOf(tree: WorkTree): Promise<readonly Conflict[]> {
  const staged = (await stagedFiles(tree)).filter(({ stage }) => stage > 0);
  const contents = await contentsOf(
    tree,
    staged.map(({ object }) => object),
  );
  const paths = [...new Set(staged.map(({ path }) => path))];
  const conflicts = paths.map((path) => {
    const at = (stage: number) => {
      const found = staged.find((one) => one.path === path && one.stage === stage);
      return found && contents.get(found.object);
    };
    return { path, base: at(1), ours: at(2), theirs: at(3) };
  });
  return Promise.all(
    withRenamedTwice(conflicts).map((one) => (one.names ? asCommitted(tree, one) : one)),
  );
}

/** Of a file that both sides renamed git stages its own attempt at a merge under either name, marks and all. */
async function asCommitted(tree: WorkTree, conflict: Conflict): Promise<Conflict> {
  const [head, other] = [await headOf(tree), incoming(tree)];
  const [ours, theirs] = await Promise.all([
    head && contentAt(tree, head, nameIn(conflict, 'ours')),
    other && contentAt(tree, other, nameIn(conflict, 'theirs')),
  ]);
  return { ...conflict, ours: ours || conflict.ours, theirs: theirs || conflict.theirs };
}

/** Files in conflict that a person has decided about. */
export interface Settled {
  /** As it lies on the disk. */
  readonly kept: readonly string[];
  /** Deleted, as one side had it. */
  readonly gone: readonly string[];
}

/** Files of which git was told that they were settled, and that are in conflict again. */
export interface Reopened {
  readonly paths: readonly string[];
  /** Files that were made by settling, and are gone again. */
  readonly unmade: readonly string[];
}

/** Puts files back in conflict. What git has forgotten meanwhile, because it was committed, stays as it is. */
export async function reopen(
  { top, prefix }: WorkTree,
  { paths, unmade }: Reopened,
): Promise<void> {
  const named = (all: readonly string[]) => all.map((path) => prefix + path);
  const options = { writes: true } as const;
  await runGit(top, ['update-index', '--unresolve', ...named(paths)], options);
  if (unmade.length === 0) return;
  await runGit(top, ['update-index', '--force-remove', '--', ...named(unmade)], options);
}

/** Tells git that files are settled; those that are gone are taken from the disk too. */
export async function settle(tree: WorkTree, { kept, gone }: Settled): Promise<void> {
  const { top, prefix } = tree;
  const listed = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  const input = (paths: readonly string[]) =>
    paths.map((path) => `:(literal)${prefix}${path}\0`).join('');
  if (kept.length > 0) await askGit(top, ['add', ...listed], { input: input(kept), writes: true });
  if (gone.length === 0) return;
  await askGit(top, ['rm', '--quiet', '--force', ...listed], { input: input(gone), writes: true });
}
