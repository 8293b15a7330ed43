import { owesReply } from '../../proposal/paper.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** A reply that went out without a class, where the office has a scheme: it stays a remainder in the table of classes. */
export const classUnstated: Rule = {
  code: 'class-unstated',
  severity: 'warning',
  inRecord: (record, { office }) =>
    office.classes === undefined || record.replies === undefined || !owesReply(record)
      ? NOTHING
      : record.replies.flatMap(({ signed, class: letter, round }, index) =>
          signed !== undefined && letter === undefined
            ? [{ pointer: `/replies/${index}/signed`, args: { round } }]
            : [],
        ),
};
