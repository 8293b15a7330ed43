import type { Rule } from '../rule.ts';

/** Of several proposers somebody must lead. */
export const noLead: Rule = {
  code: 'no-lead',
  severity: 'warning',
  find: ({ items }) =>
    items
      .filter(
        ({ record: { proposers } }) => proposers.length > 1 && !proposers.some(({ lead }) => lead),
      )
      .map(({ path }) => ({ path, pointer: '/proposers' })),
};
