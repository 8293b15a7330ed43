import { addDays, weekday } from '../../deadlines/date.ts';
import { daysOf } from '../../deadlines/office-year.ts';
import { statutoryHolidays } from '../../deadlines/statutory.ts';
import type { Rule } from '../rule.ts';
import { daysOff } from './days-off.ts';

/** A year that is said to be complete has the holidays of the law. */
export const calendarIncomplete: Rule = {
  code: 'calendar-incomplete',
  severity: 'error',
  inSettings: ({ years }) =>
    years.flatMap(({ path, data }) => {
      if (!data.complete) return [];
      const { year } = data;
      const free = daysOff(data);
      const missing = (statutoryHolidays(year) ?? []).flatMap(({ from, days }) =>
        daysOf(from, addDays(from, days - 1)).filter(
          (day) => !free.has(day) && weekday(day) % 6 !== 0,
        ),
      );
      const args = { year, days: missing.join('、') };
      return missing.length > 0 ? [{ path, pointer: '/complete', args }] : [];
    }),
};
