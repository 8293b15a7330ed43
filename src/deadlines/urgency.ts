import type { Clock } from './clock.ts';

interface Dated {
  readonly item: { readonly id: string };
  readonly clock: Pick<Clock, 'due'>;
}

/** For sorting duties of items: the earliest date first, then by item. */
export function byUrgency(a: Dated, b: Dated): number {
  const [one, other] = [a.clock.due ?? '', b.clock.due ?? ''];
  return one < other ? -1 : one > other ? 1 : a.item.id < b.item.id ? -1 : 1;
}
