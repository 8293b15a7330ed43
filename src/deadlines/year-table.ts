import { dateFrom, dateOf, dayNumber, type IsoDate, weekdayOf } from './date.ts';
import type { Exception, Notices } from './holidays.ts';
import { statutoryHolidays } from './statutory.ts';

export interface YearTable {
  /** Number of 1 January, and of the following 1 January. */
  readonly first: number;
  readonly end: number;
  /** before[i]: working days before the i-th day of the year, counted from 0. */
  readonly before: Uint16Array;
  /** From this day on the table is provisional; `end` where it is wholly published. */
  readonly provisionalFrom: number;
  readonly exceptions: ReadonlyMap<IsoDate, Exception>;
}

// Since 2004 no notice has reached back beyond 29 December (2007, 2018); the whole last week is held open.
const settledUntil = '12-25';

/** The working days of one year; undefined where neither notices nor the law tell them. */
export function yearTable(year: number, notices: Notices): YearTable | undefined {
  const covered = notices.years.has(year);
  const exceptions = covered ? notices.days : provisional(year, notices);
  if (!exceptions || dateFrom(year, 1, 1) === undefined) return undefined;
  const first = dayNumber(`${pad(year)}-01-01`);
  const end = dayNumber(`${pad(year)}-12-31`) + 1;
  const before = new Uint16Array(end - first + 1);
  for (let day = first; day < end; day += 1) {
    const inWeek = weekdayOf(day) % 6 !== 0;
    const works = exceptions.get(dateOf(day))?.work ?? inWeek;
    before[day - first + 1] = (before[day - first] ?? 0) + (works ? 1 : 0);
  }
  const provisionalFrom = !covered
    ? first
    : notices.years.has(year + 1)
      ? end
      : dayNumber(`${pad(year)}-${settledUntil}`);
  return { first, end, before, provisionalFrom, exceptions };
}

/** What the law fixes, with whatever single days are known already. */
function provisional(year: number, notices: Notices): ReadonlyMap<IsoDate, Exception> | undefined {
  const began = Math.min(...notices.years);
  const holidays = year > began ? statutoryHolidays(year) : undefined;
  if (!holidays) return undefined;
  const days = new Map<IsoDate, Exception>();
  for (const { holiday, from, days: length, eve } of holidays) {
    const start = dayNumber(from);
    for (let day = start - eve; day < start + length; day += 1) {
      if (!days.has(dateOf(day))) days.set(dateOf(day), { work: false, name: holiday });
    }
  }
  for (const [date, exception] of notices.days) {
    if (date.startsWith(pad(year))) days.set(date, exception);
  }
  return days;
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
