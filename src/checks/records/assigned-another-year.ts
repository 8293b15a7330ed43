import { yearOf } from '../../proposal/identity.ts';
import { NOTHING, type Rule } from '../rule.ts';

/**
 * The day of assignment lies in another year than the id, and not around the new year: most often last year's number written in January.
 * Due date and punctuality would be wrong by a year.
 *
 * The year of an id is that of the meeting. A meeting of December is handed out by March; a new congress may meet as early as October for
 * the year to come; and what was put forward between sessions comes until the next one meets. None of these is accused.
 */
export const assignedAnotherYear: Rule = {
  code: 'assigned-another-year',
  severity: 'warning',
  inRecord({ id, intake: { assigned_on: on } }) {
    const year = yearOf(id);
    if (on.startsWith(year)) return NOTHING;
    const isNear = on >= `${Number(year) - 1}-10-01` && on <= `${Number(year) + 1}-03-31`;
    return isNear ? NOTHING : [{ pointer: '/intake/assigned_on', args: { on, year } }];
  },
};
