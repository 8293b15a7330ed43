import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentsOf, filesAt, stagedFiles } from './contents.ts';
import type { Commit } from './revision.ts';
import type { WorkTree } from './work-tree.ts';

/** A state of the registry that is not on the disk: that of a commit, or what the next commit would hold (`index` is a hook's own index file). */
export type State = { readonly commit: Commit } | { readonly index: string | undefined };

/** Folders whose files make a registry; nothing else of the clone is written out. */
const OURS = /^(?:registry\.yaml$|(?:proposals|people|calendar)\/)/;

/** Lays a state of the registry out in a folder of its own for as long as `look` takes. Line ends are git's. */
export async function atState<T>(
  tree: WorkTree,
  state: State,
  look: (root: string) => Promise<T>,
): Promise<T> {
  const kept =
    'commit' in state
      ? await filesAt(tree, state.commit)
      : (await stagedFiles(tree, state.index)).filter(({ stage }) => stage === 0);
  const files = kept.filter(({ path }) => OURS.test(path));
  const contents = await contentsOf(
    tree,
    files.map(({ object }) => object),
  );
  const root = mkdtempSync(join(tmpdir(), 'proposals-state-'));
  try {
    const made = new Set<string>();
    for (const { path, object } of files) {
      const folder = dirname(join(root, path));
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(join(root, path), contents.get(object) ?? '');
    }
    return await look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
