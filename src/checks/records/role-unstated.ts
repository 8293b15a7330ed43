import { roleOf } from '../../proposal/role.ts';
import type { Rule } from '../rule.ts';

/** An item whose role nobody stated leaves a remainder in the year's figures. */
export const roleUnstated: Rule = {
  code: 'role-unstated',
  severity: 'warning',
  find: ({ items }) =>
    items
      .filter(({ record }) => roleOf(record) === undefined)
      .map(({ path }) => ({ path, pointer: '/intake' })),
};
