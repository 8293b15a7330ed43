import { weekday } from '../../deadlines/date.ts';
import type { Rule } from '../rule.ts';
import { daysOff } from './days-off.ts';

/** What is worked to make up for a holiday is a weekend day. */
export const calendarNotWeekend: Rule = {
  code: 'calendar-not-weekend',
  severity: 'error',
  inSettings: ({ years }) =>
    years.flatMap(({ path, data }) => {
      const free = daysOff(data);
      return (data.work ?? []).flatMap(({ on }, index) =>
        free.has(on) || weekday(on) % 6 === 0
          ? []
          : [{ path, pointer: `/work/${index}/on`, args: { date: on } }],
      );
    }),
};
