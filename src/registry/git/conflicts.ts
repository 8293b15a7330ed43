import { contentsOf, stagedFiles } from './contents.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** A file that git could not merge: what it was, and what each side made of it; undefined where that side has it not. */
export interface Conflict {
  readonly path: string;
  readonly base: Buffer | undefined;
  readonly ours: Buffer | undefined;
  readonly theirs: Buffer | undefined;
}

/** The files of the registry that wait for somebody to settle them. */
export async function conflictsOf(tree: WorkTree): Promise<readonly Conflict[]> {
  const staged = (await stagedFiles(tree)).filter(({ stage }) => stage > 0);
  const contents = await contentsOf(
    tree,
    staged.map(({ object }) => object),
  );
  return [...new Set(staged.map(({ path }) => path))].map((path) => {
    const at = (stage: number) => {
      const found = staged.find((one) => one.path === path && one.stage === stage);
      return found && contents.get(found.object);
    };
    return { path, base: at(1), ours: at(2), theirs: at(3) };
  });
}

/** Files in conflict that a person has decided about. */
export interface Settled {
  /** As it lies on the disk. */
  readonly kept: readonly string[];
  /** Deleted, as one side had it. */
  readonly gone: readonly string[];
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
