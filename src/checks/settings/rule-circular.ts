import type { Rule } from '../rule.ts';
import { rulesIn, spot } from './written-rules.ts';

/** Rules that count back from each other, or from themselves: none of them gives a date. */
export const ruleCircular: Rule = {
  code: 'rule-circular',
  severity: 'error',
  inSettings(ground) {
    const rules = rulesIn(ground);
    const targets = new Map<string, readonly string[]>();
    for (const { rule } of rules) {
      const { duty, before } = rule;
      if (before !== undefined) targets.set(duty, [...(targets.get(duty) ?? []), before]);
    }
    return rules.flatMap(({ rule: { duty, before }, pointer }) => {
      const way = before === undefined ? undefined : wayBack(before, duty, targets);
      return way === undefined
        ? []
        : [spot(`${pointer}/before`, { way: [duty, ...way].join(' → ') })];
    });
  },
};

/** The duties from one to another along `before`; undefined where that way does not lead there. */
function wayBack(
  from: string,
  to: string,
  targets: ReadonlyMap<string, readonly string[]>,
  seen: readonly string[] = [],
): readonly string[] | undefined {
  if (from === to) return [to];
  if (seen.includes(from)) return undefined;
  for (const next of targets.get(from) ?? []) {
    const way = wayBack(next, to, targets, [...seen, from]);
    if (way) return [from, ...way];
  }
  return undefined;
}
