import { isBinding } from '../../deadlines/clock.ts';
import { clocks } from '../../deadlines/clocks.ts';
import type { Duty } from '../../proposal/office.ts';
import { statusOf } from '../../proposal/status.ts';
import { NOTHING, type Rule } from '../rule.ts';

const OURS: readonly Duty[] = ['reply', 'second_reply', 'own_opinion'];
const OVER = ['closed', 'returned', 'withdrawn', 'archived'];

/** The date is past, nothing went out, and no extension was granted. */
export const overdueUnextended: Rule = {
  code: 'overdue-unextended',
  severity: 'warning',
  inRecord: (record, { office, today, calendar }) =>
    OVER.includes(statusOf(record, office))
      ? NOTHING
      : clocks(record, office, today, calendar)
          .filter((clock) => OURS.includes(clock.duty) && isBinding(clock))
          .filter(({ state, extended }) => state === 'overdue' && !extended)
          .map(({ duty, due = '', days = 0 }) => ({
            pointer: '/intake',
            args: { duty, due, days },
          })),
};
