import type { Office } from './office.ts';
import { owesReply } from './paper.ts';
import type { Followup, Proposal } from './record.ts';

/** The class of the item now: the latest change of it, else that of the latest reply which carries one. */
export function classNow({ class_changes = [], replies = [] }: Proposal): string | undefined {
  const changed = class_changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
  return changed?.class ?? classAtReply(replies);
}

/** The class that went out with the latest reply which carries one. */
export function classAtReply(replies: Proposal['replies']): string | undefined {
  return (replies ?? [])
    .toSorted((a, b) => a.round - b.round)
    .findLast((reply) => reply.class !== undefined)?.class;
}

/** Whether the office's scheme asks for a promise with a date in items of this class, as for 列入计划解决. */
export function owesPromise(record: Proposal, { classes = [] }: Office): boolean {
  const letter = classNow(record);
  return owesReply(record) && classes.some((one) => one.letter === letter && one.promise === true);
}

/** Whether the last check found it done. */
export function isKept({ checks = [] }: Followup): boolean {
  return checks.at(-1)?.done === true;
}
