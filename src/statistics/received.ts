import { roleOf } from '../proposal/role.ts';
import { type Breakdown, breakdown, type Dimension } from './breakdown.ts';
import type { Item } from './item.ts';

const kind: Dimension<Item> = {
  id: 'kind',
  valuesOf: ({ record }) => [record.kind],
  order: ['suggestion', 'proposal'],
};

const level: Dimension<Item> = {
  id: 'level',
  valuesOf: ({ record }) => [record.level],
  order: ['national', 'provincial', 'city', 'county'],
};

const role: Dimension<Item> = {
  id: 'role',
  valuesOf: ({ record }) => {
    const role = roleOf(record);
    return role === undefined ? [] : [role];
  },
  order: ['sole', 'lead', 'split', 'co', 'reference'],
};

/** What came in, each way it is told: by kind, level and role; by kind and role; by role. */
export interface Received {
  readonly byKindLevelRole: Breakdown;
  readonly byKindRole: Breakdown;
  readonly byRole: Breakdown;
}

/** Parts all items by what was put to whom and what we are in it. */
export function received(items: readonly Item[]): Received {
  return {
    byKindLevelRole: breakdown(items, [kind, level, role]),
    byKindRole: breakdown(items, [kind, role]),
    byRole: breakdown(items, [role]),
  };
}
