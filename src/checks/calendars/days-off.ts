import type { IsoDate } from '../../deadlines/date.ts';
import { type CalendarYear, daysOf } from '../../deadlines/office-year.ts';

/** Every day that a year's file makes free. */
export function daysOff({ off = [] }: CalendarYear): ReadonlySet<IsoDate> {
  return new Set(off.flatMap(({ from, to }) => daysOf(from, to)));
}
