import { addDays, type IsoDate, weekday, yearOf } from '../deadlines/date.ts';
import { daysOf } from '../deadlines/office-year.ts';
import { statutoryHolidays } from '../deadlines/statutory.ts';
import type { Check, CheckedYear, Remark } from './check.ts';

/** Tables of calendar/ that contradict themselves, or are said to be complete and are not. */
export const calendarYears: Check = ({ years }) =>
  years.flatMap((one) => [...outside(one), ...contradictions(one), ...gaps(one)]);

type Found = Pick<Remark, 'code' | 'severity' | 'pointer' | 'args'>;

const at = ({ path }: CheckedYear, found: readonly Found[]): readonly Remark[] =>
  found.map((one) => ({ path, ...one }));

function outside(file: CheckedYear): readonly Remark[] {
  const { year, off = [], work = [] } = file.data;
  // New Year's holiday may begin in the December before; what follows belongs to the next year's file.
  const belongs = (date: IsoDate) => yearOf(date) === year || date.startsWith(`${year - 1}-12-`);
  const stray = (date: IsoDate | undefined, pointer: string): readonly Found[] =>
    date === undefined || belongs(date)
      ? []
      : [{ code: 'calendar-other-year', severity: 'error', pointer, args: { date, year } }];
  return at(file, [
    ...off.flatMap(({ from, to }, index) => [
      ...stray(from, `/off/${index}/from`),
      ...stray(to, `/off/${index}/to`),
      ...(to !== undefined && to < from
        ? [
            {
              code: 'dates-out-of-order',
              severity: 'error' as const,
              pointer: `/off/${index}/to`,
              args: { earlier: from, later: to },
            },
          ]
        : []),
    ]),
    ...work.flatMap(({ on }, index) => stray(on, `/work/${index}/on`)),
  ]);
}

function contradictions(file: CheckedYear): readonly Remark[] {
  const { off = [], work = [] } = file.data;
  const free = new Set(off.flatMap(({ from, to }) => daysOf(from, to)));
  return at(
    file,
    work.flatMap(({ on }, index): readonly Found[] => {
      const pointer = `/work/${index}/on`;
      if (free.has(on))
        return [{ code: 'calendar-both', severity: 'error', pointer, args: { date: on } }];
      return weekday(on) % 6 === 0
        ? []
        : [{ code: 'calendar-not-weekend', severity: 'error', pointer, args: { date: on } }];
    }),
  );
}

function gaps(file: CheckedYear): readonly Remark[] {
  const { year, complete, notice, off = [] } = file.data;
  if (!complete) return [];
  const free = new Set(off.flatMap(({ from, to }) => daysOf(from, to)));
  const missing = (statutoryHolidays(year) ?? []).flatMap(({ from, days }) =>
    daysOf(from, addDays(from, days - 1)).filter((day) => !free.has(day) && weekday(day) % 6 !== 0),
  );
  const pointer = '/complete';
  return at(file, [
    ...(missing.length > 0
      ? [
          {
            code: 'calendar-incomplete',
            severity: 'error' as const,
            pointer,
            args: { year, days: missing.join('、') },
          },
        ]
      : []),
    ...(notice === undefined
      ? [{ code: 'calendar-no-notice', severity: 'warning' as const, pointer, args: { year } }]
      : []),
  ]);
}
