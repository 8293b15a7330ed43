import { owesReply } from '../../proposal/paper.ts';
import type { Rule } from '../rule.ts';

/** A reply that went out without a class, where the office has a scheme: it stays a remainder in the table of classes. */
export const classUnstated: Rule = {
  code: 'class-unstated',
  severity: 'warning',
  find: ({ items, office }) =>
    office.classes === undefined
      ? []
      : items
          .filter(({ record }) => owesReply(record))
          .flatMap(({ path, record: { replies = [] } }) =>
            replies.flatMap(({ signed, class: letter, round }, index) =>
              signed !== undefined && letter === undefined
                ? [{ path, pointer: `/replies/${index}/signed`, args: { round } }]
                : [],
            ),
          ),
};
