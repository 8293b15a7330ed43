import type { Rule } from '../rule.ts';

/** Two proposers cannot both sign first. */
export const twoLeads: Rule = {
  code: 'two-leads',
  severity: 'error',
  inRecord: ({ proposers }) =>
    proposers
      .flatMap(({ lead, name }, index) => (lead ? [{ name, index }] : []))
      .slice(1)
      .map(({ name, index }) => ({ pointer: `/proposers/${index}/lead`, args: { name } })),
};
