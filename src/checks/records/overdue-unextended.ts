import { isBinding } from '../../deadlines/clock.ts';
import { ownClocks } from '../../deadlines/clocks.ts';
import { statusOf } from '../../proposal/status.ts';
import { NOTHING, type Rule } from '../rule.ts';

const OVER = ['closed', 'returned', 'withdrawn', 'archived'];

/** The date is past, nothing went out, and no extension was granted. */
export const overdueUnextended: Rule = {
  code: 'overdue-unextended',
  severity: 'warning',
  inRecord: (record, { office, today, calendar }) =>
    OVER.includes(statusOf(record, office))
      ? NOTHING
      : ownClocks(record, { office, asOf: today, calendar })
          .filter(isBinding)
          .filter(({ state, extended }) => state === 'overdue' && !extended)
          .map(({ duty, due = '', days = 0 }) => ({
            pointer: '/intake',
            args: { duty, due, days },
          })),
};
