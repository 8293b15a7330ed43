import type { Rule } from '../rule.ts';
import { isReport, ownEvent } from './rule-facts.ts';
import { rulesIn, spot } from './written-rules.ts';

/** Events that every duty of an item may count from; what else there is belongs to one duty alone. */
const common = ['assigned', 'received', 'session_closed', 'handed_out'];
const ofBatches = ['session_closed', 'handed_out'];

/** A rule that counts from something its duty never sees: a reply from its delivery, a report from the receipt of an item. */
export const ruleEvent: Rule = {
  code: 'rule-event',
  severity: 'error',
  inSettings: (ground) =>
    rulesIn(ground).flatMap(({ rule: { duty, from }, pointer }) => {
      const own = ownEvent[duty];
      const known = isReport(duty) ? ofBatches : own === undefined ? common : [...common, own];
      return from === undefined || known.includes(from)
        ? []
        : [spot(`${pointer}/from`, { duty, event: from, known: known.join('、') })];
    }),
};
