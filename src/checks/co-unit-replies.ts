import { owesOpinion } from '../proposal/paper.ts';
import type { Check } from './check.ts';

/** 协办单位不直接答复代表: where we co-handle the leading unit replies, and an item the government answers is not answered by us. */
export const coUnitReplies: Check = ({ items }) =>
  items.flatMap(({ path, record }) =>
    owesOpinion(record) && record.replies?.some((reply) => reply.signed ?? reply.deliveries)
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
