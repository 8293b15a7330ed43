import type { Rule } from '../rule.ts';
import { isReport } from './rule-facts.ts';
import { rulesIn, spot } from './written-rules.ts';

/** A part of a rule that does nothing: the condition of a report, the name of anything else. */
export const rulePartUnused: Rule = {
  code: 'rule-part-unused',
  severity: 'warning',
  inSettings: (ground) =>
    rulesIn(ground).flatMap(({ rule: { duty, when, name }, pointer }) => [
      ...(isReport(duty) && when !== undefined
        ? [spot(`${pointer}/when`, { duty, key: 'when' })]
        : []),
      ...(duty !== 'report' && name !== undefined
        ? [spot(`${pointer}/name`, { duty, key: 'name' })]
        : []),
    ]),
};
