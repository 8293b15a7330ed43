import { Refusal } from '../../refusal.ts';
import type { Change } from '../change.ts';
import { readBytes } from '../read-file.ts';
import { fieldsOf } from './fields.ts';
import { type Commit, headOf } from './revision.ts';
import { askGit, gitFailed, type Ran, runGit } from './run.ts';
import { unfinishedIn } from './unfinished.ts';
import type { WorkTree } from './work-tree.ts';

/** A commit's message: what happened, in one line, and the rest of it where that is more. */
export interface Message {
  readonly subject: string;
  readonly body: readonly string[];
}

/** Every path a change touches, gone or new. */
export const pathsOf = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) =>
    change.kind === 'rename' ? [change.from, change.path] : [change.path],
  );

const newPathsOf = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap(({ kind, path }) => (kind === 'create' || kind === 'rename' ? [path] : []));

/**
 * Refuses, before anything is written, what could not be committed cleanly afterwards: a clone in the middle of a merge,
 * or without a branch or a name to commit under, and files that hold changes which are not this command's.
 */
export async function checkCommittable(tree: WorkTree, changes: readonly Change[]): Promise<void> {
  const unfinished = unfinishedIn(tree);
  if (unfinished !== undefined) {
    throw new Refusal('git-unfinished', 3, ({ hands }) => hands.unfinished(unfinished));
  }
  const branch = await runGit(tree.root, ['symbolic-ref', '--quiet', 'HEAD']);
  if (branch.code !== 0) throw new Refusal('no-branch', 3, ({ hands }) => hands.noBranch);
  const identity = await runGit(tree.root, ['var', 'GIT_COMMITTER_IDENT']);
  if (identity.code !== 0) throw new Refusal('no-git-name', 3, ({ hands }) => hands.noName);
  const paths = pathsOf(changes);
  const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--'];
  const dirty = fieldsOf(await askGit(tree.root, [...args, ...paths]));
  if (dirty.length > 0) {
    const names = dirty.map((field) => field.slice(3).slice(tree.prefix.length));
    throw new Refusal('uncommitted-changes', 4, ({ hands }) => hands.uncommitted(names));
  }
  const isNew = newPathsOf(changes);
  if (isNew.length === 0) return;
  const input = isNew.map((path) => `${path}\0`).join('');
  // This command takes no pathspec for literal, and none for a pattern either.
  const env = { GIT_LITERAL_PATHSPECS: '0' };
  const ignored = await runGit(tree.root, ['check-ignore', '-z', '--stdin'], { input, env });
  if (ignored.code > 1) throw gitFailed(ignored);
  if (ignored.code === 0) {
    const names = fieldsOf(ignored.out);
    throw new Refusal('ignored-by-git', 3, ({ hands }) => hands.ignored(names));
  }
}

/**
 * Commits exactly what was written, whatever else is staged or changed; hooks run, and the person's key signs.
 * A Refusal `not-committed` where git would not: the files are written then, and the index is as it was.
 */
export async function commitWritten(
  tree: WorkTree,
  changes: readonly Change[],
  { subject, body }: Message,
): Promise<Commit> {
  refuseOvertaken(tree, changes);
  const isNew = newPathsOf(changes);
  const paths = { input: namesOf(pathsOf(changes)), writes: true } as const;
  const fresh = { input: namesOf(isNew), writes: true } as const;
  if (isNew.length > 0) {
    const added = await runGit(tree.root, ['add', ...listed], fresh);
    if (added.code !== 0) throw notCommitted(added);
  }
  const text = ['-m', subject, ...(body.length > 0 ? ['-m', body.join('\n')] : [])];
  const args = [
    '-c',
    'i18n.commitEncoding=UTF-8',
    'commit',
    '--quiet',
    '--only',
    '--cleanup=whitespace',
  ];
  const ran = await runGit(tree.root, [...args, ...text, ...listed], paths);
  if (ran.code !== 0) {
    if (isNew.length > 0) await unstage(tree, isNew);
    throw notCommitted(ran);
  }
  const commit = await headOf(tree);
  if (commit === undefined) throw gitFailed(ran);
  return commit;
}

/** From the top of the clone, because in a folder of it git takes the folder for a path that was named besides. */
async function unstage({ top, prefix }: WorkTree, paths: readonly string[]): Promise<void> {
  const input = namesOf(paths.map((path) => prefix + path));
  const args = ['rm', '--cached', '--force', '--quiet', '--ignore-unmatch', ...listed];
  await runGit(top, args, { input, writes: true });
}

/** Somebody may have written to a file in between; what they wrote is not this command's to commit. */
function refuseOvertaken({ root }: WorkTree, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind === 'remove') continue;
    const now = readBytes(root, change.path);
    const isOurs = now instanceof Uint8Array && Buffer.from(change.after).equals(now);
    if (!isOurs) throw notCommitted({ err: change.path, out: Buffer.of(), code: 1 });
  }
}

/** Paths that git reads from its stdin. */
const listed = ['--pathspec-from-file=-', '--pathspec-file-nul'];

/** Paths as git takes them for nothing but paths, whatever they hold. */
const namesOf = (paths: readonly string[]): string =>
  paths.map((path) => `:(literal)${path}\0`).join('');

function notCommitted({ err, out, code }: Ran): Refusal {
  const words = `${out.toString('utf8')}${err}`.trim() || String(code);
  return new Refusal('not-committed', 3, ({ hands }) => hands.notCommitted(words));
}
