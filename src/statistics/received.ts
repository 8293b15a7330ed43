import { type Breakdown, breakdown } from './breakdown.ts';
import type { Dimensions } from './dimensions.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';

/** What came in, each way it is told. Any other nesting is `breakdown(summary.items, [dimensions.…])`. */
export interface Received {
  readonly received: Figure;
  readonly byKindLevelRole: Breakdown;
  readonly byLevelKindRole: Breakdown;
  readonly byKindRole: Breakdown;
  readonly byRole: Breakdown;
  readonly byLevel: Breakdown;
  readonly byKindOrigin: Breakdown;
  readonly byOrigin: Breakdown;
  /** By the quarter and the month of the assignment. */
  readonly byQuarter: Breakdown;
  readonly byMonth: Breakdown;
  readonly byMeeting: Breakdown;
  readonly byAssigner: Breakdown;
}

/** Parts all items by what was put to whom, when, and what we are in it. */
export function received(items: readonly Item[], dimensions: Dimensions): Received {
  const { kind, level, role, origin, quarter, month, meeting, assigner } = dimensions;
  return {
    received: count({ id: 'received', unit: 'item' }, items),
    byKindLevelRole: breakdown(items, [kind, level, role]),
    byLevelKindRole: breakdown(items, [level, kind, role]),
    byKindRole: breakdown(items, [kind, role]),
    byRole: breakdown(items, [role]),
    byLevel: breakdown(items, [level]),
    byKindOrigin: breakdown(items, [kind, origin]),
    byOrigin: breakdown(items, [origin]),
    byQuarter: breakdown(items, [quarter]),
    byMonth: breakdown(items, [month]),
    byMeeting: breakdown(items, [meeting]),
    byAssigner: breakdown(items, [assigner]),
  };
}
