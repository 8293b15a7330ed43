import type { Rule } from '../rule.ts';
import { rulesIn, spot } from './written-rules.ts';

/** A rule for a batch that is not there. */
export const ruleUnknownBatch: Rule = {
  code: 'rule-unknown-batch',
  severity: 'warning',
  inSettings(ground) {
    const known = new Set(ground.office.batches?.map(({ name }) => name));
    return rulesIn(ground).flatMap(({ rule: { when }, pointer }) =>
      when?.batch === undefined || known.has(when.batch)
        ? []
        : [spot(`${pointer}/when/batch`, { batch: when.batch })],
    );
  },
};
