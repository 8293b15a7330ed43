import { NOTHING, type Rule } from '../rule.ts';

/** Of several proposers somebody must lead. */
export const noLead: Rule = {
  code: 'no-lead',
  severity: 'warning',
  inRecord: ({ proposers }) =>
    proposers.length > 1 && !proposers.some(({ lead }) => lead)
      ? [{ pointer: '/proposers' }]
      : NOTHING,
};
