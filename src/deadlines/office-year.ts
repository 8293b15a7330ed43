import type { ReadonlyDeep } from 'type-fest';
import type { CalendarYear as CalendarFile } from '../generated/calendar.ts';
import { addDays, type IsoDate } from './date.ts';
import type { OfficeYear } from './load-calendar.ts';

/** What calendar/<year>.yaml states. See schemas/calendar.schema.json. */
export type CalendarYear = ReadonlyDeep<CalendarFile>;

/** Longer than any holiday; a slip of the pen must not fill the memory. */
const longestHoliday = 60;

/** The days of a file, one by one. */
export function officeYear({ year, complete, off = [], work = [] }: CalendarYear): OfficeYear {
  return {
    year,
    ...(complete && { complete }),
    off: Object.fromEntries(
      off.flatMap(({ from, to, name }) => daysOf(from, to).map((day) => [day, name])),
    ),
    work: Object.fromEntries(work.map(({ on, name }) => [on, name])),
  };
}

/** The days of a holiday; none where it ends before it begins. */
export function daysOf(from: IsoDate, to: IsoDate = from): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to && days.length < longestHoliday; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}
