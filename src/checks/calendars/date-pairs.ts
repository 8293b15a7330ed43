import type { CalendarYear } from '../../deadlines/office-year.ts';
import type { Pair } from '../dates-out-of-order.ts';

/** First and last day of every holiday. */
export function datesOfYears({ off = [] }: CalendarYear): readonly Pair[] {
  return off.map(({ from, to }, index) => ({
    earlier: from,
    later: to,
    pointer: `/off/${index}/to`,
  }));
}
