import { isBinding } from '../../deadlines/clock.ts';
import { clocks } from '../../deadlines/clocks.ts';
import type { Duty } from '../../proposal/office.ts';
import { statusOf } from '../../proposal/status.ts';
import type { Rule } from '../rule.ts';

const OURS: readonly Duty[] = ['reply', 'second_reply', 'own_opinion'];
const OVER = ['closed', 'returned', 'withdrawn', 'archived'];

/** The date is past, nothing went out, and no extension was granted. */
export const overdueUnextended: Rule = {
  code: 'overdue-unextended',
  severity: 'warning',
  find: ({ items, office, today, calendar }) =>
    items
      .filter(({ record }) => !OVER.includes(statusOf(record, office)))
      .flatMap(({ path, record }) =>
        clocks(record, office, today, calendar)
          .filter((clock) => OURS.includes(clock.duty) && isBinding(clock))
          .filter(({ state, extended }) => state === 'overdue' && !extended)
          .map(({ duty, due = '', days = 0 }) => ({
            path,
            pointer: '/intake',
            args: { duty, due, days },
          })),
      ),
};
