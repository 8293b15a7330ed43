import { Refusal } from '../../refusal.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import { type Commit, commitAt, headOf, mergeBases } from './revision.ts';
import type { WorkTree } from './work-tree.ts';

/** What a branch has changed since it left another. */
export interface Since {
  /** Where the two parted: what others did meanwhile is none of the branch's changes. Undefined where there was nothing before. */
  readonly base: Commit | undefined;
  readonly changes: readonly ChangedFile[];
}

/** How build servers name what was before the first push of a branch. */
export const isNothing = (revision: string) => /^0{40}(?:0{24})?$/.test(revision);

/**
 * The changes since a revision, those not yet committed included: one for every point at which the two parted, of which there are several where
 * they were merged crosswise, and no one of them knows all that both have. Refuses `shallow-clone` where the clone lacks such a point.
 */
export async function changesSince(tree: WorkTree, revision: string): Promise<readonly Since[]> {
  if (isNothing(revision)) return [{ base: undefined, changes: [] }];
  const other = await commitAt(tree, revision);
  const head = await headOf(tree);
  const met = head === undefined ? [] : await mergeBases(tree, [other, head]);
  if (met.length === 0 && tree.isShallow) {
    throw new Refusal('shallow-clone', 3, ({ git }) => git.shallowApart(revision));
  }
  const bases = met.length === 0 ? [other] : met;
  return Promise.all(
    bases.map(async (base) => ({ base, changes: await changedFiles(tree, base, 'disk') })),
  );
}
