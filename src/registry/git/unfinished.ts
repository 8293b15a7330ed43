import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkTree } from './work-tree.ts';

/** What git has begun and waits to see ended. */
export type Unfinished = 'merge' | 'rebase' | 'cherry-pick' | 'revert' | 'am';

const traces: readonly (readonly [trace: string, what: Unfinished])[] = [
  ['rebase-merge', 'rebase'],
  ['rebase-apply/applying', 'am'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
];

/** The operation a clone is in the middle of, if any. */
export function unfinishedIn({ gitDir }: Pick<WorkTree, 'gitDir'>): Unfinished | undefined {
  return traces.find(([trace]) => existsSync(join(gitDir, trace)))?.[1];
}
