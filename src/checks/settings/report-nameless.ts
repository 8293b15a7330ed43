import type { Rule } from '../rule.ts';
import { rulesIn, spot } from './written-rules.ts';

/** A report that does not say what is reported. */
export const reportNameless: Rule = {
  code: 'report-nameless',
  severity: 'warning',
  inSettings: (ground) =>
    rulesIn(ground).flatMap(({ rule: { duty, name }, pointer }) =>
      duty === 'report' && name === undefined ? [spot(pointer)] : [],
    ),
};
