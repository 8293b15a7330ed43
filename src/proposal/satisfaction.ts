import type { Office } from './office.ts';
import type { Feedback, Proposal, Rating, Reply } from './record.ts';

/** The proposer marked as leading, or the first where none is marked. */
export function leadProposer(record: Proposal) {
  return record.proposers.find((proposer) => proposer.lead === true) ?? record.proposers[0];
}

/** The last word of each person on one reply, in the order in which they first spoke. */
export function lastFeedback(reply: Reply): readonly Feedback[] {
  const byPerson = new Map<string, Feedback>();
  for (const feedback of reply.feedback ?? []) {
    const earlier = byPerson.get(feedback.from);
    if (earlier === undefined || feedback.on >= earlier.on) byPerson.set(feedback.from, feedback);
  }
  return [...byPerson.values()];
}

/** Whether a rating calls for another round: 不满意 always does, others where the office says so (泾县 also counts 基本满意). */
export function needsNewRound(rating: Rating, { rehandle_when = [] }: Office): boolean {
  return rating === 'dissatisfied' || rehandle_when.some((one) => one === rating);
}

/** Whether somebody who was answered is not content, so that the item must be handled again ("直到满意为止"). */
export function isDissatisfied(reply: Reply, office: Office): boolean {
  return lastFeedback(reply).some(({ result }) => needsNewRound(result, office));
}
