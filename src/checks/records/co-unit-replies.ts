import { owesOpinion } from '../../proposal/paper.ts';
import type { Proposal, Reply } from '../../proposal/record.ts';
import { latestRoleChange } from '../../proposal/role.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** 协办单位不直接答复代表: where we co-handle the leading unit replies, and an item the government answers is not answered by us. */
export const coUnitReplies: Rule = {
  code: 'co-unit-replies',
  severity: 'error',
  inRecord: (record) =>
    record.replies !== undefined &&
    owesOpinion(record) &&
    record.replies.some((reply) => isOutOfPlace(reply, record))
      ? [{ pointer: '/replies' }]
      : NOTHING,
};

/** A reply from the days when it was still ours to give stays in its place. */
function isOutOfPlace({ signed, deliveries }: Reply, record: Proposal): boolean {
  const on = signed?.on ?? deliveries?.[0]?.on;
  const since = latestRoleChange(record)?.on ?? '';
  return on !== undefined && on > since;
}
