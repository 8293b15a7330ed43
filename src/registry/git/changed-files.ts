import { fieldsOf } from './fields.ts';
import type { Commit } from './revision.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** One file that is not what it was. Paths are the registry's; a file that was renamed and changed is told once. */
export interface ChangedFile {
  readonly kind: 'added' | 'changed' | 'deleted' | 'renamed';
  readonly path: string;
  /** Where it was before, if it was renamed. */
  readonly from?: string;
  /** The object that holds the old content; none for a new file. */
  readonly before?: string;
  /** The object that holds the new content; none where it was deleted. Of the disk git may name one that it does not keep. */
  readonly after?: string;
}

/** So that `rawChanges` understands the answer, whatever a clone is set to. */
export const rawOptions = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--find-renames',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules',
  // What is only meant to be added (`git add -N`) is not staged.
  '--ita-invisible-in-index',
];

/** What is compared with a commit: another one, what is staged (also in an index file of a hook's), or what lies on the disk. */
export type Side = { readonly commit: Commit } | { readonly index: string } | 'staged' | 'disk';

/**
 * The registry's files that differ between a commit and a later side, renames recognised.
 * On the disk, files that git does not know yet count as added; those it is told to ignore do not.
 */
export async function changedFiles(
  tree: WorkTree,
  from: Commit,
  to: Side,
): Promise<readonly ChangedFile[]> {
  const index = typeof to === 'object' && 'index' in to ? to.index : undefined;
  const side = to === 'staged' || index !== undefined ? ['--cached'] : [];
  const commits = typeof to === 'object' && 'commit' in to ? [from, to.commit] : [from];
  const env = index === undefined ? {} : { GIT_INDEX_FILE: index };
  const args = ['diff', ...rawOptions, ...side, ...commits, '--', '.'];
  const out = await askGit(tree.root, args, { env });
  const changed = rawChanges(fieldsOf(out));
  return to === 'disk' ? [...changed, ...(await unknownFiles(tree))] : changed;
}

/** Reads what `--raw -z` prints, also behind the head of a commit. */
export function rawChanges(fields: readonly string[]): readonly ChangedFile[] {
  const changes: ChangedFile[] = [];
  for (let at = 0; at < fields.length; ) {
    const [, , before, after, letter = ''] = (fields[at++] ?? '').split(' ');
    const first = fields[at++] ?? '';
    const blobs = { ...named('before', before), ...named('after', after) };
    switch (letter[0]) {
      case 'A':
        changes.push({ kind: 'added', path: first, ...blobs });
        break;
      case 'D':
        changes.push({ kind: 'deleted', path: first, ...blobs });
        break;
      case 'R':
        changes.push({ kind: 'renamed', from: first, path: fields[at++] ?? '', ...blobs });
        break;
      case 'C':
        changes.push({ kind: 'added', path: fields[at++] ?? '', ...blobs });
        break;
      default:
        changes.push({ kind: 'changed', path: first, ...blobs });
    }
  }
  return changes;
}

/** Git writes a row of noughts for content that is no object. */
function named(side: 'before' | 'after', object: string | undefined) {
  return object === undefined || /^0+$/.test(object) ? {} : { [side]: object };
}

async function unknownFiles(tree: WorkTree): Promise<readonly ChangedFile[]> {
  const args = ['ls-files', '-z', '--others', '--exclude-standard', '--', '.'];
  const out = await askGit(tree.root, args);
  return fieldsOf(out).map((path) => ({ kind: 'added', path }));
}
