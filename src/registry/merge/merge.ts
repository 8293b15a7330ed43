import type { Tree } from '../edit/tree.ts';

/** One value three times: as both sides had it, and as each left it. Undefined where it is not there. */
export interface Sides<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

export type Side = 'ours' | 'theirs';

/** What becomes of one value, said without saying it again: where it is taken from, or how its parts are put together. */
export type Merge =
  /** As that side has it, also where that is nothing. */
  | { readonly take: Side }
  /** Both sides changed it, and not to the same. */
  | { readonly clash: true }
  | { readonly fields: ReadonlyMap<string, Merge> }
  | { readonly items: readonly Item[] };

/** One entry of the merged list: where each side has it, and what becomes of it. */
export interface Item {
  readonly base?: number | undefined;
  readonly ours?: number | undefined;
  readonly theirs?: number | undefined;
  readonly merge: Merge;
}

export const takeOurs: Merge = { take: 'ours' };
export const takeTheirs: Merge = { take: 'theirs' };
export const clash: Merge = { clash: true };

/** Whether anything in it is left for a person to decide. */
export function hasClash(merge: Merge): boolean {
  if ('clash' in merge) return true;
  if ('fields' in merge) return [...merge.fields.values()].some(hasClash);
  return 'items' in merge && merge.items.some((item) => hasClash(item.merge));
}

export type { Tree };
