import { roleOf } from '../proposal/role.ts';
import type { Check } from './check.ts';

/** An item whose role nobody stated leaves a remainder in the year's figures. */
export const roleUnstated: Check = ({ items }) =>
  items.flatMap(({ path, record }) =>
    roleOf(record) === undefined
      ? [
          {
            code: 'role-unstated',
            severity: 'warning' as const,
            path,
            pointer: '/intake',
            args: {},
          },
        ]
      : [],
  );
