import { type Breakdown, breakdown } from './breakdown.ts';
import type { Dimensions } from './dimensions.ts';
import type { Item } from './item.ts';

/** All items by topic, the office's topics first. An item of two topics is in both parts, and among the overlapping. */
export function topics(items: readonly Item[], { topic }: Dimensions): Breakdown {
  return breakdown(items, [topic]);
}
