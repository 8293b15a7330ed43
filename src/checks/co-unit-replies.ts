import { roleOf } from '../proposal/role.ts';
import type { Check } from './check.ts';

/** 协办单位不直接答复代表: where we co-handle, the leading unit replies. */
export const coUnitReplies: Check = ({ items }) =>
  items.flatMap(({ path, record }) =>
    roleOf(record) === 'co' && record.replies?.some((reply) => reply.signed ?? reply.deliveries)
      ? [
          {
            code: 'co-unit-replies',
            severity: 'error' as const,
            path,
            pointer: '/replies',
            args: {},
          },
        ]
      : [],
  );
