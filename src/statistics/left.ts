import { hasLeft, isReturned } from '../proposal/requests.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';

/** Items that are ours no longer: in the books, and in the base of no rate. */
export interface Left {
  /** 退办: the assigner took them back. */
  readonly returned: Figure;
  /** 撤回 by the proposer. */
  readonly withdrawn: Figure;
}

/** Of all items; one that was withdrawn counts as that, whatever happened to it before. */
export function left(items: readonly Item[]): Left {
  const withdrawn = items.filter(({ record }) => record.withdrawn !== undefined);
  const returned = items.filter((item) => isReturned(item.record) && !withdrawn.includes(item));
  return {
    returned: count({ id: 'returned', unit: 'item' }, returned),
    withdrawn: count({ id: 'withdrawn', unit: 'item' }, withdrawn),
  };
}

/** The items of which rates are made: all but those that have left us. */
export const remaining = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ record }) => !hasLeft(record));
