import type { Versions } from '../compare/file-changes.ts';
import { readBytes } from '../read-file.ts';
import { type ChangedFile, changedFiles, type Side } from './changed-files.ts';
import { contentsOf } from './contents.ts';
import type { Commit } from './revision.ts';
import type { WorkTree } from './work-tree.ts';

/** Every file of the registry that differs between a commit and a later side, with both of its versions. */
export async function versionsBetween(
  tree: WorkTree,
  from: Commit,
  to: Side,
): Promise<readonly Versions[]> {
  const files = await changedFiles(tree, from, to);
  return versionsOf(tree, files, to === 'disk');
}

/** The contents of changed files, all by one run of git. `onDisk` where their new version lies in the work tree. */
export async function versionsOf(
  tree: WorkTree,
  files: readonly ChangedFile[],
  onDisk = false,
): Promise<readonly Versions[]> {
  const kept = onDisk ? [] : files.flatMap(({ after }) => after ?? []);
  const contents = await contentsOf(tree, [
    ...files.flatMap(({ before }) => before ?? []),
    ...kept,
  ]);
  const named = (object: string | undefined) =>
    object === undefined ? undefined : contents.get(object);
  return files.map(({ kind, path, from, before, after }) => {
    // Git names an object for what it compared on the disk too, but keeps none.
    const now = () => (onDisk ? fromDisk(tree, path) : named(after));
    return {
      path,
      ...(from !== undefined && { from }),
      before: named(before),
      after: kind === 'deleted' ? undefined : now(),
    };
  });
}

/** A file that cannot be read is no deleted one: it is told as what cannot be understood. */
function fromDisk({ root }: WorkTree, path: string): Uint8Array {
  const bytes = readBytes(root, path);
  return bytes instanceof Uint8Array ? bytes : new Uint8Array();
}
