import { isClosed } from './closed.ts';
import type { Office } from './office.ts';
import type { Proposal } from './record.ts';
import { roleOf } from './role.ts';
import { type Status, statusWithoutEnd } from './status.ts';

const done: readonly Status[] = [
  'answered',
  'feedback_in',
  'opinion_sent',
  'returned',
  'withdrawn',
];

/** Whether what was closed could be closed now: everybody answered and nobody's complaint open, or an item that was for information only. */
export function closingHasGround(record: Proposal, office: Office): boolean {
  // A complaint that came after it has opened the item again by itself.
  if (!isClosed(record, office) && record.archived === undefined) return true;
  return roleOf(record) === 'reference' || done.includes(statusWithoutEnd(record, office));
}
