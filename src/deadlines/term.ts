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

/** The last day of a term that starts on `from` (which itself is not counted); backwards where `direction` is -1. */
export function addTerm(
  from: IsoDate,
  term: Term,
  calendar: Calendar,
  direction: 1 | -1 = 1,
): Answer<IsoDate> {
  const count = term.count * direction;
  if (term.unit === 'workdays') return calendar.addWorkdays(from, count);
  const value = term.unit === 'days' ? addDays(from, count) : addMonths(from, count);
  return { certainty: 'published', value };
}
