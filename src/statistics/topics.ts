import type { Office } from '../proposal/office.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import type { Item } from './item.ts';

/** All items by topic, the office's topics first. An item of two topics is in both parts, and among the overlapping. */
export function topics(items: readonly Item[], office: Office): Breakdown {
  return breakdown(items, [
    {
      id: 'topic',
      valuesOf: ({ record }) => record.topics ?? [],
      order: office.topics ?? [],
    },
  ]);
}
