import { Refusal } from '../../refusal.ts';
import { fieldsOf } from './fields.ts';
import { type Commit, headOf } from './revision.ts';
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
  const files = fieldsOf(out).flatMap((field) => {
    const [, mode, object, stage, path] = /^(\d+) (\S+) (\d)\t([\s\S]*)$/.exec(field) ?? [];
    return mode?.startsWith('100') && object && path
      ? [{ path, object, stage: Number(stage) }]
      : [];
  });
  const mayBeMeant = files.filter(({ object }) => EMPTY.has(object));
  if (mayBeMeant.length === 0) return files;
  const isStaged = await stagedIn(tree, env);
  return files.filter(({ path, object }) => !EMPTY.has(object) || isStaged(path));
}

/** A file without content, by either of the ways in which git names objects. */
const EMPTY: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/**
 * Whether a file is part of the next commit. One that is only meant to be added (`git add -N`, as editors do) stands in the index without its
 * content; git leaves it out.
 */
async function stagedIn(tree: WorkTree, env: Readonly<Record<string, string>>) {
  const how = ['--name-status', '--no-renames', '--ita-invisible-in-index', '--relative'];
  const args = ['diff', '--cached', '-z', ...how, '--', '.'];
  const fields = fieldsOf(await askGit(tree.root, args, { env }));
  const letters = new Map(
    fields.flatMap((path, at) => (at % 2 === 0 ? [] : [[path, fields[at - 1]] as const])),
  );
  const head = await headOf(tree);
  const before = new Set(
    head === undefined ? [] : (await filesAt(tree, head)).map(({ path }) => path),
  );
  return (path: string) => {
    const letter = letters.get(path);
    return letter === undefined ? before.has(path) : letter !== 'D';
  };
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
