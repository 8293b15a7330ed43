import type { Rule } from '../rule.ts';
import { isReport } from './rule-facts.ts';
import { rulesIn, spot } from './written-rules.ts';

/** A rule that counts back from a duty which no item has together with its own. */
export const ruleTarget: Rule = {
  code: 'rule-target',
  severity: 'error',
  inSettings: (ground) =>
    rulesIn(ground).flatMap(({ rule: { duty, before }, pointer }) =>
      before !== undefined && neverTogether(duty, before)
        ? [spot(`${pointer}/before`, { duty, target: before })]
        : [],
    ),
};

/**
 * Where we co-handle there is no second reply, and the first is that of the unit that leads; where we reply there is no opinion of ours.
 * Reports belong to no item.
 */
function neverTogether(duty: string, target: string): boolean {
  const replies = ['reply', 'second_reply'];
  return (
    isReport(duty) ||
    (duty === 'own_opinion' && target === 'second_reply') ||
    (target === 'own_opinion' &&
      [...replies, 'first_contact', 'feedback', 'publication'].includes(duty))
  );
}
