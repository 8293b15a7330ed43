import type { Draft, OwnOpinion, Paper, Proposal, Reply, Review } from './record.ts';
import { leadUnitOf, roleOf } from './role.ts';

/** Whether the matter is ours to handle, whoever answers. An item whose role nobody stated is, until someone says otherwise. */
export function isOurs(record: Proposal): boolean {
  const role = roleOf(record);
  return role !== 'co' && role !== 'reference';
}

/** Whether the government answers the proposers with what we handle: a relayed provincial item, or a key one in its name. */
export function answeredByGovernment(record: Proposal): boolean {
  return isOurs(record) && record.intake.reply_by === 'government';
}

/** Whether the item obliges us to send an opinion, to a leading unit or to the government, instead of a reply to the proposers. */
export function owesOpinion(record: Proposal): boolean {
  return roleOf(record) === 'co' || answeredByGovernment(record);
}

/** Whether the item obliges us to answer the proposers. */
export function owesReply(record: Proposal): boolean {
  return isOurs(record) && !answeredByGovernment(record);
}

/** Where our opinion goes: to the leading unit, or to the assigner where the government answers. */
export function opinionGoesTo(record: Proposal): string | undefined {
  return answeredByGovernment(record) ? record.intake.assigner : leadUnitOf(record);
}

/** The reply of the highest round, if one was begun. */
export function currentReply(record: Proposal): Reply | undefined {
  return latestRound(record.replies);
}

/** The reply of the highest round that was sent to anybody: the one that feedback is about. */
export function deliveredReply(record: Proposal): Reply | undefined {
  const sent = record.replies?.filter(({ deliveries }) => deliveries !== undefined);
  return sent === undefined || sent.length === 0 ? undefined : latestRound(sent);
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

/** The draft that stands: the last one, unless that was sent back. */
export function standingDraft(paper: Paper): Draft | undefined {
  const drafts = paper.drafts ?? [];
  const last = drafts.at(-1);
  const refusals = (paper.reviews ?? []).filter((review) => !review.passed);
  const refusal = refusals.at(-1);
  if (last === undefined || refusal === undefined) return last;
  if (refusal.draft !== undefined) return drafts.length > refusal.draft ? last : undefined;
  // A record written by hand need not say which draft was sent back: the days tell, and on one day the numbers.
  const isNewer = last.on === refusal.on ? drafts.length > refusals.length : last.on > refusal.on;
  return isNewer ? last : undefined;
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
