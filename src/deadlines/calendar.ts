import { type Answer, type Certainty, unknown } from './certainty.ts';
import { dateOf, dayNumber, type IsoDate, weekdayOf, yearOf } from './date.ts';
import type { Exception, Notices } from './holidays.ts';
import { type SkippedDays, skippedDays } from './skipped.ts';
import { type YearTable, yearTable } from './year-table.ts';

/** The working days of mainland China, make-up days included. Periods leave out the day they start from (民法典 art. 201). */
export interface Calendar {
  isWorkday(date: IsoDate): Answer<boolean>;
  /** The n-th working day after `date`; before it, if n is negative; `date` itself, whatever day that is, if n is 0. */
  addWorkdays(date: IsoDate, n: number): Answer<IsoDate>;
  /** Working days after `from` up to and including `to`; if `to` is earlier, those from `to` up to the day before `from`, as a negative number. */
  countWorkdays(from: IsoDate, to: IsoDate): Answer<number>;
  /** The days of the same period whose kind needs telling: weekends and holidays left out, weekends worked. */
  daysSkipped(from: IsoDate, to: IsoDate): Answer<readonly SkippedDays[]>;
}

/** A calendar over these notices. What it works out is kept as long as the calendar, and only worked out when asked for. */
export function calendarFrom(notices: Notices): Calendar {
  const tables = new Map<number, YearTable | undefined>();
  const skipped = new Map<string, Answer<readonly SkippedDays[]>>();
  const table = (year: number): YearTable | undefined => {
    if (!tables.has(year)) tables.set(year, yearTable(year, notices));
    return tables.get(year);
  };

  /** Days first..last, both included; an empty span is certain. */
  const certainty = (first: number, last: number): Certainty => {
    let worst: Certainty = 'published';
    if (first > last) return worst;
    for (let year = yearOf(dateOf(first)); year <= yearOf(dateOf(last)); year += 1) {
      const days = table(year);
      if (!days) return 'unknown';
      if (days.provisionalFrom < days.end && last >= days.provisionalFrom) worst = 'provisional';
    }
    return worst;
  };

  const answer = <T>(first: number, last: number, value: () => T): Answer<T> => {
    const sure = certainty(first, last);
    return sure === 'unknown' ? unknown : { certainty: sure, value: value() };
  };

  const count = (first: number, last: number): number => {
    let sum = 0;
    for (let day = first; day <= last; ) {
      const days = table(yearOf(dateOf(day))) as YearTable;
      const until = Math.min(last + 1, days.end);
      sum += at(days, until) - at(days, day);
      day = until;
    }
    return sum;
  };

  const forward = (start: number, n: number): number | undefined => {
    let left = n;
    for (let day = start + 1; ; ) {
      const days = table(yearOf(dateOf(day)));
      if (!days) return undefined;
      const done = at(days, day);
      const rest = at(days, days.end) - done;
      if (left <= rest) return nth(days, done + left);
      left -= rest;
      day = days.end;
    }
  };

  const backward = (start: number, n: number): number | undefined => {
    let left = n;
    for (let day = start - 1; ; ) {
      const days = table(yearOf(dateOf(day)));
      if (!days) return undefined;
      const done = at(days, day + 1);
      if (left <= done) return nth(days, done - left + 1);
      left -= done;
      day = days.first - 1;
    }
  };

  const exception = (day: number): Exception | undefined => {
    const date = dateOf(day);
    return table(yearOf(date))?.exceptions.get(date);
  };

  return {
    isWorkday(date) {
      const day = dayNumber(date);
      return answer(day, day, () => exception(day)?.work ?? weekdayOf(day) % 6 !== 0);
    },
    addWorkdays(date, n) {
      const start = dayNumber(date);
      const end = n === 0 ? start : n > 0 ? forward(start, n) : backward(start, -n);
      if (end === undefined) return unknown;
      return answer(n > 0 ? start + 1 : end, n > 0 ? end : start - 1, () => dateOf(end));
    },
    countWorkdays(from, to) {
      const [first, last, sign] = span(from, to);
      return answer(first, last, () => (first > last ? 0 : sign * count(first, last)));
    },
    daysSkipped(from, to) {
      // A year's letters go out on some 250 days: thousands of items ask for the same few periods.
      const key = from + to;
      const known = skipped.get(key);
      if (known) return known;
      const [first, last] = span(from, to);
      const days = answer(first, last, () => skippedDays(first, last, exception));
      skipped.set(key, days);
      return days;
    },
  };
}

function span(from: IsoDate, to: IsoDate): readonly [number, number, 1 | -1] {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return end >= start ? [start + 1, end, 1] : [end, start - 1, -1];
}

function at(days: YearTable, day: number): number {
  return days.before[day - days.first] ?? 0;
}

/** The n-th working day of the year, by bisection of the running count. */
function nth(days: YearTable, n: number): number {
  let low = days.first;
  let high = days.end - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(days, middle + 1) >= n) high = middle;
    else low = middle + 1;
  }
  return low;
}
