import type { Calendar } from '../../deadlines/calendar.ts';
import { type Clock, isOpen } from '../../deadlines/clock.ts';
import type { IsoDate } from '../../deadlines/date.ts';
import type { SkippedDays } from '../../deadlines/skipped.ts';

export interface DayOff {
  /** The days off from the last working day up to the date. */
  readonly days: readonly SkippedDays[];
  /** The last working day before the date. */
  readonly before: IsoDate;
}

/** An open date that falls on a day off and is not moved: it has to be kept earlier. Undefined where it is a working day, or not known. */
export function dayOffOf(clock: Clock, calendar: Calendar): DayOff | undefined {
  const { due } = clock;
  if (due === undefined || !isOpen(clock) || calendar.isWorkday(due).value !== false) {
    return undefined;
  }
  const before = calendar.addWorkdays(due, -1).value;
  if (before === undefined) return undefined;
  return { days: calendar.daysSkipped(before, due).value ?? [], before };
}
