import type { Rule } from '../rule.ts';
import { rulesIn, spot } from './written-rules.ts';

/** A rule that counts from a day of the batches which none of them has. */
export const ruleEventMissing: Rule = {
  code: 'rule-event-missing',
  severity: 'warning',
  inSettings: (ground) =>
    rulesIn(ground).flatMap(({ rule: { from }, pointer }) => {
      if (from !== 'session_closed' && from !== 'handed_out') return [];
      const key = from === 'handed_out' ? 'handed_out_on' : 'session_closed_on';
      const told = ground.office.batches?.some((batch) => batch[key] !== undefined);
      return told ? [] : [spot(`${pointer}/from`, { from, key })];
    }),
};
