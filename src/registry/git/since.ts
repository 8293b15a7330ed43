import { Refusal } from '../../refusal.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import { type Commit, commitAt, headOf, mergeBase } from './revision.ts';
import type { WorkTree } from './work-tree.ts';

/** What a branch has changed since it left another. */
export interface Since {
  /** Where the two parted: what others did meanwhile is none of the branch's changes. Undefined where there was nothing before. */
  readonly base: Commit | undefined;
  readonly changes: readonly ChangedFile[];
}

/** How build servers name what was before the first push of a branch. */
const NOTHING = /^0{40}(?:0{24})?$/;

/** The changes since a revision, those not yet committed included. Refuses `shallow-clone` where the clone lacks the point at which the two parted. */
export async function changesSince(tree: WorkTree, revision: string): Promise<Since> {
  if (NOTHING.test(revision)) return { base: undefined, changes: [] };
  const other = await commitAt(tree, revision);
  const head = await headOf(tree);
  const met = head === undefined ? undefined : await mergeBase(tree, other, head);
  if (met === undefined && tree.isShallow) {
    throw new Refusal('shallow-clone', 3, ({ git }) => git.shallow(revision));
  }
  const base = met ?? other;
  return { base, changes: await changedFiles(tree, base, 'disk') };
}
