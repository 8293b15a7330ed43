import type { Proposal } from '../proposal/record.ts';
import { latestRequest } from '../proposal/requests.ts';
import type { Duration } from './clock.ts';
import type { IsoDate } from './date.ts';

/** What took a duty away that began on `start`. Feedback that comes after closing begins a duty anew: closing does not end that. */
export function closing(record: Proposal, start: IsoDate): Duration['ended'] {
  const { closed, withdrawn } = record;
  const taken = latestRequest(record, 'return')?.decision;
  const ends = [
    withdrawn && { on: withdrawn.on, by: 'withdrawal' as const },
    taken?.result === 'agreed' && { on: taken.on, by: 'return' as const },
    closed && { on: closed.on, by: 'closing' as const },
  ];
  return ends.find(
    (end): end is Exclude<typeof end, false | undefined> => !!end && end.on >= start,
  );
}
