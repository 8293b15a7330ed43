import type { Rule } from '../rule.ts';

/** Two proposers cannot both sign first. */
export const twoLeads: Rule = {
  code: 'two-leads',
  severity: 'error',
  find: ({ items }) =>
    items.flatMap(({ path, record: { proposers } }) =>
      proposers
        .flatMap(({ lead, name }, index) => (lead ? [{ name, index }] : []))
        .slice(1)
        .map(({ name, index }) => ({ path, pointer: `/proposers/${index}/lead`, args: { name } })),
    ),
};
