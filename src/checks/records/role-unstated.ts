import { roleOf } from '../../proposal/role.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** An item whose role nobody stated leaves a remainder in the year's figures. */
export const roleUnstated: Rule = {
  code: 'role-unstated',
  severity: 'warning',
  inRecord: (record) => (roleOf(record) === undefined ? [{ pointer: '/intake' }] : NOTHING),
};
