import { Refusal } from '../../refusal.ts';
import { fieldsOf } from './fields.ts';
import type { Commit } from './revision.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** A file of the registry as git keeps it: its path, and the object that holds its content. */
export interface Kept {
  readonly path: string;
  readonly object: string;
}

/** The registry's files at a commit, links and submodules left out. */
export async function filesAt(tree: WorkTree, commit: Commit): Promise<readonly Kept[]> {
  const out = await askGit(tree.root, ['ls-tree', '-r', '-z', commit]);
  return fieldsOf(out).flatMap((field) => {
    const [, mode, object, path] = /^(\d+) blob (\S+)\t([\s\S]*)$/.exec(field) ?? [];
    return mode?.startsWith('100') && object && path ? [{ path, object }] : [];
  });
}

/** What is staged: 0 where all is well, 1 to 3 for the base, our side and theirs of an unresolved merge. */
export interface Staged extends Kept {
  readonly stage: number;
}

/** The registry's files as the next commit would have them. `index` is another index file, as a hook is given it. */
export async function stagedFiles(tree: WorkTree, index?: string): Promise<readonly Staged[]> {
  const env = index === undefined ? {} : { GIT_INDEX_FILE: index };
  const out = await askGit(tree.root, ['ls-files', '--stage', '-z', '--', '.'], { env });
  return fieldsOf(out).flatMap((field) => {
    const [, mode, object, stage, path] = /^(\d+) (\S+) (\d)\t([\s\S]*)$/.exec(field) ?? [];
    return mode?.startsWith('100') && object && path
      ? [{ path, object, stage: Number(stage) }]
      : [];
  });
}

/** The content of many objects by one run of git. */
export async function contentsOf(
  tree: WorkTree,
  objects: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(objects)];
  if (wanted.length === 0) return new Map();
  const out = await askGit(tree.root, ['cat-file', '--batch'], {
    input: `${wanted.join('\n')}\n`,
  });
  const contents = new Map<string, Buffer>();
  let at = 0;
  for (const object of wanted) {
    const end = out.indexOf('\n', at);
    const [, kind, size] = out.toString('latin1', at, end).split(' ');
    if (kind !== 'blob') throw lacking(object);
    contents.set(object, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

/** The content of one file at a commit; undefined where it was not there. */
export async function contentAt(
  tree: WorkTree,
  commit: Commit,
  path: string,
): Promise<Buffer | undefined> {
  const out = await askGit(tree.root, ['ls-tree', '-z', commit, '--', path]);
  const object = /^\d+ blob (\S+)\t/.exec(out.toString('utf8'))?.[1];
  return object === undefined ? undefined : (await contentsOf(tree, [object])).get(object);
}

const lacking = (object: string) =>
  new Refusal('git-failed', 3, ({ git }) => git.failed(`missing object ${object}`));
