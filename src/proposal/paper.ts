import type { Draft, OwnOpinion, Paper, Proposal, Reply, Review } from './record.ts';
import { roleOf } from './role.ts';

/** Whether the item obliges us to send an opinion to a leading unit instead of a reply to the proposers. */
export function owesOpinion(record: Proposal): boolean {
  return roleOf(record) === 'co';
}

/** Whether the item obliges us to answer the proposers. An item whose role nobody stated does, until someone says otherwise. */
export function owesReply(record: Proposal): boolean {
  const role = roleOf(record);
  return role !== 'co' && role !== 'reference';
}

/** The reply of the highest round, if one was begun. */
export function currentReply(record: Proposal): Reply | undefined {
  return latestRound(record.replies);
}

/** Our opinion of the highest round, if one was begun. */
export function currentOwnOpinion(record: Proposal): OwnOpinion | undefined {
  return latestRound(record.own_opinions);
}

/** The paper in hand: our opinion where we co-handle, otherwise the reply. */
export function currentPaper(record: Proposal): Paper | undefined {
  return owesOpinion(record) ? currentOwnOpinion(record) : currentReply(record);
}

function latestRound<T extends { readonly round: number }>(papers: readonly T[] | undefined) {
  return papers?.reduce((last, paper) => (paper.round > last.round ? paper : last));
}

/** The draft that stands, or undefined while the last one is sent back: every refusal uses up one draft. */
export function standingDraft(paper: Paper): Draft | undefined {
  const drafts = paper.drafts ?? [];
  const sentBack = (paper.reviews ?? []).filter((review) => !review.passed).length;
  return drafts.length > sentBack ? drafts.at(-1) : undefined;
}

/** The reviews that the standing draft has passed: those after the last refusal. */
export function passedReviews(paper: Paper): readonly Review[] {
  const reviews = paper.reviews ?? [];
  return reviews.slice(reviews.findLastIndex((review) => !review.passed) + 1);
}

/** Deliveries that did not come back. */
export function goodDeliveries(paper: Paper) {
  return (paper.deliveries ?? []).filter((delivery) => delivery.returned === undefined);
}
