import { withRenames } from '../compare/renamed.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import { contentsOf } from './contents.ts';
import { versionsOf } from './registry-versions.ts';
import { type Commit, mergeBases } from './revision.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** One file of a merge as everybody had it, and what the merge commit made of it; undefined where it is not there. */
export interface MergedVersions {
  readonly path: string;
  /** What both began with; several where lines of work had crossed before. */
  readonly bases: readonly (Uint8Array | undefined)[];
  readonly sides: readonly (Uint8Array | undefined)[];
  readonly result: Uint8Array | undefined;
}

interface Merge {
  readonly commit: Commit;
  readonly parents: readonly Commit[];
}

/**
 * The files of which a merge commit does not simply hold what the only side that changed them made of them: both changed
 * them, or somebody did something else while merging. Files are followed through their changes of name.
 */
export async function mergedFiles(
  tree: WorkTree,
  { commit, parents }: Merge,
): Promise<readonly MergedVersions[]> {
  const bases = await mergeBases(tree, parents);
  const from = bases[0] ?? (await emptyTree(tree));
  const [result, ...rest] = await Promise.all(
    [commit, ...parents, ...bases.slice(1)].map((to) => changesTo(tree, from, to)),
  );
  if (result === undefined) return [];
  const [sides, others] = [rest.slice(0, parents.length), rest.slice(parents.length)];
  const keys = new Set([result, ...sides].flatMap((changes) => [...changes.keys()]));
  const found = [...keys].flatMap((key) => {
    const all = [result, ...sides, ...others].map((changes) => changes.get(key));
    const base = all.find((one) => one?.before !== undefined)?.before;
    const objectIn = (changes: Changes) => {
      const change = changes.get(key);
      return change === undefined ? base : change.after;
    };
    const objects = {
      bases: [base, ...others.map(objectIn)],
      sides: sides.map(objectIn),
      result: objectIn(result),
    };
    const path = result.get(key)?.path ?? key;
    return isPlain(objects) ? [] : [{ path, ...objects }];
  });
  const contents = await contentsOf(
    tree,
    found.flatMap((one) => [...one.bases, ...one.sides, one.result].flatMap((each) => each ?? [])),
  );
  const content = (object: string | undefined) =>
    object === undefined ? undefined : contents.get(object);
  return found.map(({ path, ...of }) => ({
    path,
    bases: of.bases.map(content),
    sides: of.sides.map(content),
    result: content(of.result),
  }));
}

interface Objects {
  readonly bases: readonly (string | undefined)[];
  readonly sides: readonly (string | undefined)[];
  readonly result: string | undefined;
}

/** Whether at most one side changed the file, and the merge has just that. */
function isPlain({ bases, sides, result }: Objects): boolean {
  const [base, ...others] = bases;
  if (others.some((other) => other !== base)) return new Set([...sides, result]).size === 1;
  const changed = new Set(sides.filter((side) => side !== base));
  if (changed.size > 1) return false;
  return result === (changed.size === 0 ? base : [...changed][0]);
}

type Changes = ReadonlyMap<string, ChangedFile>;

/** What changed up to a commit, by the name that each file had before. */
async function changesTo(tree: WorkTree, from: Commit, to: Commit): Promise<Changes> {
  const files = await changedFiles(tree, from, { commit: to });
  const gone = files.filter(({ kind }) => kind === 'deleted');
  const renamed = gone.length === 0 ? files : await renamedIn(tree, files);
  return new Map(renamed.map((file) => [file.from ?? file.path, file]));
}

/** The same files, where a record that is gone and one that is new are one that got another number. */
async function renamedIn(tree: WorkTree, files: readonly ChangedFile[]) {
  const versions = withRenames(await versionsOf(tree, files));
  return versions.map(({ path, from }): ChangedFile => {
    const now = files.find((file) => file.path === path && file.kind !== 'deleted');
    const old = files.find((file) => file.path === (from ?? path));
    if (from === undefined || now === undefined) return now ?? (old as ChangedFile);
    const before = now.before ?? old?.before;
    return { ...now, kind: 'renamed', from, ...(before !== undefined && { before }) };
  });
}

/** What two histories have in common that never met: nothing. */
async function emptyTree(tree: WorkTree): Promise<string> {
  const out = await askGit(tree.root, ['hash-object', '-t', 'tree', '--stdin'], { input: '' });
  return out.toString('utf8').trim();
}
