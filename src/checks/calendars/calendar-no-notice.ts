import type { Rule } from '../rule.ts';

/** A year that is said to be complete says by which notice. */
export const calendarNoNotice: Rule = {
  code: 'calendar-no-notice',
  severity: 'warning',
  inSettings: ({ years }) =>
    years.flatMap(({ path, data: { year, complete, notice } }) =>
      complete && notice === undefined ? [{ path, pointer: '/complete', args: { year } }] : [],
    ),
};
