import type { Feedback, Proposal, Reply } from './record.ts';

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

/** Whether somebody who was answered is dissatisfied, so that the item must be handled again ("直到满意为止"). */
export function isDissatisfied(reply: Reply): boolean {
  return lastFeedback(reply).some((feedback) => feedback.result === 'dissatisfied');
}
