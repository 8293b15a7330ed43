import type { Rule } from '../rule.ts';
import { isReport, rolesWith } from './rule-facts.ts';
import { rulesIn, spot } from './written-rules.ts';

/** A rule for a role in which its duty never arises. */
export const ruleRole: Rule = {
  code: 'rule-role',
  severity: 'warning',
  inSettings: (ground) =>
    rulesIn(ground).flatMap(({ rule: { duty, when }, pointer }) => {
      const role = when?.role;
      return role !== undefined && !isReport(duty) && !rolesWith(duty).includes(role)
        ? [spot(`${pointer}/when/role`, { duty, role })]
        : [];
    }),
};
