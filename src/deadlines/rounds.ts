import type { Office } from '../proposal/office.ts';
import type { Feedback, Proposal, Reply } from '../proposal/record.ts';
import { assignedOn } from '../proposal/role.ts';
import { needsNewRound } from '../proposal/satisfaction.ts';
import type { IsoDate } from './date.ts';

/** A round of the reply that has begun, whether or not anything was written for it yet. */
export interface Round {
  readonly round: number;
  /** The day it began: the assignment, or the dissatisfied feedback on the round before. */
  readonly start: IsoDate;
  readonly reply?: Reply;
}

/**
 * Round 1 begins with the assignment. Each further one begins with a dissatisfied feedback on the one before, also where nobody has
 * opened it yet; one that was opened without such feedback answers of our own accord, and no term runs for it.
 */
export function roundsOf(record: Proposal, office: Office): readonly Round[] {
  const rounds: Round[] = [];
  let start: IsoDate | undefined = assignedOn(record);
  const last = Math.max(1, ...(record.replies ?? []).map(({ round }) => round));
  for (let round = 1; round <= last + 1; round += 1) {
    const reply = record.replies?.find((one) => one.round === round);
    if (start !== undefined) rounds.push({ round, start, ...(reply && { reply }) });
    start = reply && dissatisfiedOn(reply, round < last, office);
  }
  return rounds;
}

/** First feedback that calls for another round. A person who has since said otherwise does not count, unless the next round was opened on it. */
function dissatisfiedOn(reply: Reply, taken: boolean, office: Office): IsoDate | undefined {
  const against = ({ result }: Feedback) => needsNewRound(result, office);
  let first: Feedback | undefined;
  for (const one of reply.feedback ?? []) {
    if (!against(one) || (first && first.on <= one.on)) continue;
    const since = reply.feedback?.some(
      (other) => other.from === one.from && other.on > one.on && !against(other),
    );
    if (taken || !since) first = one;
  }
  return first?.on;
}
