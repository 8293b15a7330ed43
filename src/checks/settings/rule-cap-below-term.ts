import { type Term, termFrom } from '../../deadlines/term.ts';
import type { Rule } from '../rule.ts';
import { rulesIn, spot } from './written-rules.ts';

/** A cap below the term it caps: the term would never be the date. */
export const ruleCapBelowTerm: Rule = {
  code: 'rule-cap-below-term',
  severity: 'error',
  inSettings: (ground) =>
    rulesIn(ground).flatMap(({ rule, pointer }) => {
      const cap = rule.cap === undefined ? undefined : termFrom(rule.cap);
      const term = rule.term === undefined ? undefined : termFrom(rule.term);
      if (!cap || !term || rule.before !== undefined || !isShorter(cap, term)) return [];
      return [spot(`${pointer}/cap`, { cap: rule.cap ?? '', term: rule.term ?? '' })];
    }),
};

/** Whether one term is shorter than another whatever day they begin on. */
function isShorter(one: Term, other: Term): boolean {
  if (one.unit === other.unit) return one.count < other.count;
  return longest(one) < shortest(other);
}

// A month has 28 to 31 days; n working days take at least n days, and seldom more than twice as many and a long holiday.
const shortest = ({ count, unit }: Term) => (unit === 'months' ? count * 28 : count);
const longest = ({ count, unit }: Term) =>
  unit === 'months' ? count * 31 : unit === 'workdays' ? count * 2 + 10 : count;
