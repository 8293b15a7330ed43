import { closingHasGround } from '../../proposal/closed-ground.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Rule } from '../rule.ts';

/** 办结 with nothing behind it: no reply that everybody has, or a complaint that nobody answered. Most often git merged what two people did. */
export const closedWithoutGround: Rule = {
  code: 'closed-without-ground',
  severity: 'error',
  find: ({ items, office }) =>
    items
      .filter(({ record }) => record.closed !== undefined && !isExcused(record))
      .filter(({ record }) => !closingHasGround(record, office))
      .map(({ path }) => ({ path, pointer: '/closed/on' })),
};

/** Whoever closed it so said why, or passed a gate with a reason. */
function isExcused({ closed, overrides = [] }: Proposal): boolean {
  return closed?.reason !== undefined || overrides.some(({ step }) => step === 'close');
}
