import { Refusal } from '../../refusal.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import { type Commit, commitAt, headOf, mergeBase } from './revision.ts';
import type { WorkTree } from './work-tree.ts';

/** What a branch has changed since it left another. */
export interface Since {
  /** Where the two parted: what others did meanwhile is none of the branch's changes. */
  readonly base: Commit;
  readonly changes: readonly ChangedFile[];
}

/** The changes since a revision, those not yet committed included. Refuses `shallow-clone` where the clone lacks the point at which the two parted. */
export async function changesSince(tree: WorkTree, revision: string): Promise<Since> {
  const other = await commitAt(tree, revision);
  const head = await headOf(tree);
  const met = head === undefined ? undefined : await mergeBase(tree, other, head);
  if (met === undefined && tree.isShallow) {
    throw new Refusal('shallow-clone', 3, ({ git }) => git.shallow(revision));
  }
  const base = met ?? other;
  return { base, changes: await changedFiles(tree, base, 'disk') };
}
