import type { Event } from '../proposal/timeline.ts';

/** What is written down about an item without the item getting anywhere. */
const standing: ReadonlySet<Event['kind']> = new Set([
  'urged',
  'urge_answered',
  'corrected',
  'overridden',
]);

/** Whether an event brought the item on. */
export const isProgress = ({ kind }: Event): boolean => !standing.has(kind);
