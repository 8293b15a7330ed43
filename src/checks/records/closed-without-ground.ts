import { closingHasGround } from '../../proposal/closed-ground.ts';
import type { Proposal } from '../../proposal/record.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** 办结 with nothing behind it: no reply that everybody has, or a complaint that nobody answered. Most often git merged what two people did. */
export const closedWithoutGround: Rule = {
  code: 'closed-without-ground',
  severity: 'error',
  inRecord: (record, { office }) =>
    record.closed === undefined || isExcused(record) || closingHasGround(record, office)
      ? NOTHING
      : [{ pointer: '/closed/on' }],
};

/** Whoever closed it so said why, or passed a gate with a reason. */
function isExcused({ closed, overrides = [] }: Proposal): boolean {
  return closed?.reason !== undefined || overrides.some(({ step }) => step === 'close');
}
