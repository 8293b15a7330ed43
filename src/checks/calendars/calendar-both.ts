import type { Rule } from '../rule.ts';
import { daysOff } from './days-off.ts';

/** One day cannot be both off and worked. */
export const calendarBoth: Rule = {
  code: 'calendar-both',
  severity: 'error',
  inSettings: ({ years }) =>
    years.flatMap(({ path, data }) => {
      const free = daysOff(data);
      return (data.work ?? []).flatMap(({ on }, index) =>
        free.has(on) ? [{ path, pointer: `/work/${index}/on`, args: { date: on } }] : [],
      );
    }),
};
