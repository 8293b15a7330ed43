import { nearest } from '../../nearest.ts';
import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** `checks` weighs codes that exist. */
export const unknownCheck: Rule = {
  code: 'unknown-check',
  severity: 'error',
  inSettings({ office: { checks = [] } }, known) {
    const codes = known.map(({ code }) => code);
    return checks.flatMap(({ code }, index) => {
      if (codes.includes(code)) return [];
      const meant = nearest(code, codes);
      return [spot(`/checks/${index}/code`, { code, ...(meant && { nearest: meant }) })];
    });
  },
};
