import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** What keeps a file from being read cannot be relaxed: its record would be missing and nobody would know. */
export const checkFixed: Rule = {
  code: 'check-fixed',
  severity: 'error',
  inSettings({ office: { checks = [] } }, known) {
    const fixed = new Set(known.filter((rule) => rule.fixed).map(({ code }) => code));
    return checks.flatMap(({ code, severity, except }, index) =>
      fixed.has(code) && (except !== undefined || severity !== 'error')
        ? [spot(`/checks/${index}/code`, { code })]
        : [],
    );
  },
};
