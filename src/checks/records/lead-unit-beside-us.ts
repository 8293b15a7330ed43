import { isAnswering, leadUnitOf, roleOf } from '../../proposal/role.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** Another unit leads an item that we answer ourselves: either the role is wrong or the unit. */
export const leadUnitBesideUs: Rule = {
  code: 'lead-unit-beside-us',
  severity: 'warning',
  inRecord(record) {
    const unit = leadUnitOf(record);
    if (unit === undefined || !isAnswering(roleOf(record))) return NOTHING;
    return [{ pointer: '/intake', args: { unit } }];
  },
};
