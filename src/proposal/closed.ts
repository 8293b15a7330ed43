import type { Office } from './office.ts';
import type { Proposal } from './record.ts';
import { lastFeedback, needsNewRound } from './satisfaction.ts';

/** Whether 办结 stands: a form that comes after it and calls for another round opens the item again, until it is closed anew. */
export function isClosed({ closed, replies = [] }: Proposal, office: Office): boolean {
  if (closed === undefined) return false;
  return !replies.some((reply) =>
    lastFeedback(reply).some(({ on, result }) => needsNewRound(result, office) && on > closed.on),
  );
}
