import { Refusal } from '../../refusal.ts';
import { askGit, gitFailed, runGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** A commit by its whole name; what a person wrote is never handed to git twice. */
export type Commit = string;

/** The commit that is checked out; undefined before the first one. */
export async function headOf(tree: WorkTree): Promise<Commit | undefined> {
  return resolved(tree, 'HEAD');
}

/**
 * The commit a person means: a branch, a tag, `main~5`, a part of a commit's name, or a day (`2020-06-01`: the last
 * commit up to that evening). Refuses `unknown-revision`, and `shallow-clone` where the clone may lack just that commit.
 */
export async function commitAt(tree: WorkTree, revision: string): Promise<Commit> {
  const found = (await resolved(tree, revision)) ?? (await lastBy(tree, revision));
  if (found !== undefined) return found;
  if (tree.isShallow) {
    throw new Refusal('shallow-clone', 3, ({ git }) => git.shallow(revision));
  }
  throw new Refusal('unknown-revision', 2, ({ git }) => git.unknownRevision(revision));
}

/** All the newest commits that some have in common: several where their lines of work had crossed before. */
export async function mergeBases(
  tree: WorkTree,
  commits: readonly Commit[],
): Promise<readonly Commit[]> {
  const how = commits.length > 2 ? ['--octopus'] : [];
  const ran = await runGit(tree.root, ['merge-base', '--all', ...how, ...commits]);
  if (ran.code > 1) throw gitFailed(ran);
  return ran.out
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
}

/** Older versions of git repeat `--end-of-options` instead of obeying it, so a dash is kept out here. */
async function resolved(tree: WorkTree, revision: string): Promise<Commit | undefined> {
  if (revision.startsWith('-') || /[\0\n]/.test(revision) || revision === '') return undefined;
  const ran = await runGit(tree.root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const name = ran.out.toString('utf8').trim();
  return ran.code === 0 && /^[\da-f]{40,64}$/.test(name) ? name : undefined;
}

async function lastBy(tree: WorkTree, day: string): Promise<Commit | undefined> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || (await headOf(tree)) === undefined) return undefined;
  const evening = `--before=${day}T23:59:59`;
  const out = await askGit(tree.root, ['rev-list', '-1', evening, 'HEAD']);
  return out.toString('utf8').trim() || undefined;
}
