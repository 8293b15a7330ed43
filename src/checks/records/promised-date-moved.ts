import { isOpen } from '../../deadlines/clock.ts';
import { clocks } from '../../deadlines/clocks.ts';
import { toldDate } from '../../deadlines/told.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** Somebody was urged with a date that is no longer the one reckoned: a notice came out, a rule or a paper changed. */
export const promisedDateMoved: Rule = {
  code: 'promised-date-moved',
  severity: 'warning',
  inRecord(record, { office, today, calendar }) {
    if (!record.urges?.some(({ due_on }) => due_on !== undefined)) return NOTHING;
    return clocks(record, office, today, calendar, 'all')
      .filter((clock) => isOpen(clock) && clock.due !== undefined)
      .flatMap((clock) => {
        const told = toldDate(record, clock);
        if (!told || told.due === clock.due) return [];
        const args = { to: told.to, told: told.due, due: clock.due ?? '' };
        return [{ pointer: `/urges/${told.index}/due_on`, args }];
      });
  },
};
