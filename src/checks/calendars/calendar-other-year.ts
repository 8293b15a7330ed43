import { type IsoDate, yearOf } from '../../deadlines/date.ts';
import type { Rule } from '../rule.ts';

/** Days belong to the file of their year; New Year's holiday may begin in the December before. */
export const calendarOtherYear: Rule = {
  code: 'calendar-other-year',
  severity: 'error',
  inSettings: ({ years }) =>
    years.flatMap(({ path, data: { year, off = [], work = [] } }) => {
      const belongs = (date: IsoDate) =>
        yearOf(date) === year || date.startsWith(`${year - 1}-12-`);
      const stray = (date: IsoDate | undefined, pointer: string) =>
        date === undefined || belongs(date) ? [] : [{ path, pointer, args: { date, year } }];
      return [
        ...off.flatMap(({ from, to }, index) => [
          ...stray(from, `/off/${index}/from`),
          ...stray(to, `/off/${index}/to`),
        ]),
        ...work.flatMap(({ on }, index) => stray(on, `/work/${index}/on`)),
      ];
    }),
};
