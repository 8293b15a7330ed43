import { type Calendar, calendarFrom } from './calendar.ts';
import type { IsoDate } from './date.ts';
import { type Exception, type Notices, noticesFrom } from './holidays.ts';

/** The office's own table for a year; its days go before the shipped ones. */
export interface OfficeYear {
  readonly year: number;
  /** True if it carries the whole notice of that year: the year is then published, and so is the December before it. */
  readonly complete?: boolean;
  /** Day → name of the holiday; the days may lie in the December before. */
  readonly off?: Readonly<Record<IsoDate, string>>;
  /** Weekend day worked → what it makes up for. */
  readonly work?: Readonly<Record<IsoDate, string>>;
}

/**
 * The shipped notices (chinese-days), with the office's tables over them.
 * Only the data file of chinese-days is loaded: its functions take the machine's time zone into account, and silently
 * call every weekday of a year they do not know a working day.
 */
export async function loadCalendar(years: readonly OfficeYear[] = []): Promise<Calendar> {
  const { default: data } = await import('chinese-days/dist/chinese-days.json');
  return calendarFrom(withOffice(noticesFrom(data), years));
}

export function withOffice(notices: Notices, tables: readonly OfficeYear[]): Notices {
  if (tables.length === 0) return notices;
  const years = new Set(notices.years);
  const days = new Map<IsoDate, Exception>(notices.days);
  for (const { year, complete, off = {}, work = {} } of tables) {
    if (complete) years.add(year);
    for (const [date, name] of Object.entries(off)) days.set(date, { work: false, name });
    for (const [date, name] of Object.entries(work)) days.set(date, { work: true, name });
  }
  return { years, days };
}
