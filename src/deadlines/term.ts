import type { Calendar } from './calendar.ts';
import type { Answer } from './certainty.ts';
import { addDays, addMonths, type IsoDate } from './date.ts';

export type Unit = 'days' | 'workdays' | 'months';

export interface Term {
  readonly count: number;
  readonly unit: Unit;
}

/** "3 months", "20 days", "15 workdays"; undefined where it is none of these. */
export function termFrom(text: string): Term | undefined {
  const [, count, unit] = /^(\d{1,4}) (days|workdays|months)$/.exec(text) ?? [];
  return unit === undefined ? undefined : { count: Number(count), unit: unit as Unit };
}

interface Direction {
  readonly backwards?: boolean | undefined;
  /** `from` is the first day of the term, not the day before it. */
  readonly countFirst?: boolean | undefined;
}

/** The last day of a term that starts on `from`. That day is not counted, unless the rule says so. */
export function addTerm(
  from: IsoDate,
  { count, unit }: Term,
  calendar: Calendar,
  { backwards, countFirst }: Direction = {},
): Answer<IsoDate> {
  const steps = backwards ? -count : count;
  const early = countFirst && count > 0 ? 1 : 0;
  if (unit === 'workdays') return calendar.addWorkdays(addDays(from, -early), steps);
  const end = unit === 'days' ? addDays(from, steps) : addMonths(from, steps);
  // A month without that day ends the term itself: from the 31st of March, that day counted, to the 30th of June.
  const shortened = unit === 'months' && end.slice(8) !== from.slice(8);
  return { certainty: 'published', value: shortened ? end : addDays(end, -early) };
}
