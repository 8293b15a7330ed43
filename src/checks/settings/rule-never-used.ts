import type { DeadlineRule } from '../../proposal/office.ts';
import type { Rule } from '../rule.ts';
import { isReport, ownEvent } from './rule-facts.ts';
import { rulesIn, spot } from './written-rules.ts';

/** A later rule fits wherever this one fits and always has a date. */
export const ruleNeverUsed: Rule = {
  code: 'rule-never-used',
  severity: 'warning',
  inSettings(ground) {
    const rules = rulesIn(ground);
    return rules.flatMap(({ rule, index, pointer }) => {
      const later = rules.slice(index + 1);
      const winner = later.find((other) => overtakes(other.rule, rule));
      return winner ? [spot(pointer, { by: winner.index + 1, nth: later.length })] : [];
    });
  },
};

function overtakes(other: DeadlineRule, rule: DeadlineRule): boolean {
  const when = rule.when as Readonly<Record<string, string>> | undefined;
  return (
    other.duty === rule.duty &&
    other.name === rule.name &&
    alwaysDated(other) &&
    Object.entries(other.when ?? {}).every(([key, value]) => when?.[key] === value)
  );
}

function alwaysDated({ duty, term, from, before }: DeadlineRule): boolean {
  if (term === undefined || before !== undefined || isReport(duty)) return false;
  return (
    from === undefined || from === 'assigned' || from === 'received' || from === ownEvent[duty]
  );
}
