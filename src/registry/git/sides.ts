import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from '../merge/merge.ts';
import type { Commit } from './revision.ts';
import { unfinishedIn } from './unfinished.ts';
import type { WorkTree } from './work-tree.ts';

/**
 * The commit that is being merged in: a merge names it to its drivers and, once it has stopped, in a file; a rebase keeps a
 * list of what it has begun; a revert brings back what was there before a commit. Undefined where none of them tells.
 */
export function incoming(
  tree: Pick<WorkTree, 'gitDir'>,
  env: NodeJS.ProcessEnv = process.env,
): Commit | undefined {
  const heads = Object.keys(env).flatMap(
    (name) => /^GITHEAD_([\da-f]{40,64})$/.exec(name)?.[1] ?? [],
  );
  if (heads.length === 1) return heads[0];
  const stopped = ['MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD'];
  const found = stopped.map((name) => commitIn(tree, name)).find((one) => one !== undefined);
  const undone = commitIn(tree, 'REVERT_HEAD');
  return found ?? lastBegun(tree) ?? (undone && `${undone}^`);
}

/** Which side of git's is the person's own: a rebase puts their commits on top of the others', and so calls them theirs. */
export const ownSide = (tree: Pick<WorkTree, 'gitDir'>): Side =>
  unfinishedIn(tree) === 'rebase' ? 'theirs' : 'ours';

function commitIn({ gitDir }: Pick<WorkTree, 'gitDir'>, name: string): Commit | undefined {
  try {
    return /^[\da-f]{40,64}/.exec(readFileSync(join(gitDir, name), 'utf8'))?.[0];
  } catch {
    return undefined;
  }
}

function lastBegun({ gitDir }: Pick<WorkTree, 'gitDir'>): Commit | undefined {
  try {
    const done = readFileSync(join(gitDir, 'rebase-merge/done'), 'utf8').trimEnd().split('\n');
    return /^\w+ ([\da-f]{7,64})\b/.exec(done.at(-1) ?? '')?.[1];
  } catch {
    return undefined;
  }
}
