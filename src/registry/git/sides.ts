import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commit } from './revision.ts';
import type { WorkTree } from './work-tree.ts';

/**
 * The commit that is being merged in, as far as it can be told while git is at it: a merge names it to its drivers, a rebase
 * keeps a list of what it has begun. Undefined for everything else.
 */
export function incoming(
  tree: Pick<WorkTree, 'gitDir'>,
  env: NodeJS.ProcessEnv = process.env,
): Commit | undefined {
  const heads = Object.keys(env).flatMap(
    (name) => /^GITHEAD_([\da-f]{40,64})$/.exec(name)?.[1] ?? [],
  );
  if (heads.length === 1) return heads[0];
  return lastBegun(tree);
}

function lastBegun({ gitDir }: Pick<WorkTree, 'gitDir'>): Commit | undefined {
  try {
    const done = readFileSync(join(gitDir, 'rebase-merge/done'), 'utf8').trimEnd().split('\n');
    return /^\w+ ([\da-f]{7,64})\b/.exec(done.at(-1) ?? '')?.[1];
  } catch {
    return undefined;
  }
}
