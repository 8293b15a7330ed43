import { leadAssignment } from './assignment.ts';
import { isClosed } from './closed.ts';
import type { Office } from './office.ts';
import {
  currentPaper,
  currentReply,
  goodDeliveries,
  owesOpinion,
  passedReviews,
  standingDraft,
} from './paper.ts';
import { answeredOn } from './recipients.ts';
import type { Paper, Proposal, Reply } from './record.ts';
import { isReturned, isReturnPending } from './requests.ts';
import { isDissatisfied } from './satisfaction.ts';

/** Where an item stands, in the order in which an item usually passes through. */
export const statuses = [
  'registered',
  'return_requested',
  'proposed',
  'instructed',
  'assigned',
  'handling',
  'drafted',
  'consulted',
  'office_checked',
  'reviewed',
  'signed',
  'delivered',
  'mail_returned',
  'answered',
  'feedback_in',
  'rehandling',
  'opinion_sent',
  'closed',
  'returned',
  'withdrawn',
  'archived',
] as const;

export type Status = (typeof statuses)[number];

/** The status that the recorded facts amount to. It is never stored. */
export function statusOf(record: Proposal, office: Office): Status {
  if (record.archived !== undefined) return 'archived';
  const isOurs = record.withdrawn === undefined && !isReturned(record);
  return isOurs && isClosed(record, office) ? 'closed' : statusWithoutEnd(record, office);
}

/** Where an item would stand if it had not been closed or filed. */
export function statusWithoutEnd(record: Proposal, office: Office): Status {
  if (record.withdrawn !== undefined) return 'withdrawn';
  if (isReturned(record)) return 'returned';
  if (isReturnPending(record)) return 'return_requested';
  const paper = currentPaper(record);
  if (paper === undefined) return beforeThePaper(record);
  if (paper.signed !== undefined || paper.deliveries !== undefined) {
    return owesOpinion(record) ? afterOurOpinion(paper) : afterTheReply(record, paper, office);
  }
  return onTheDraft(record, paper);
}

function beforeThePaper(record: Proposal): Status {
  const routing = record.routing ?? {};
  if (leadAssignment(record) !== undefined) {
    return record.contacts !== undefined || record.opinions !== undefined ? 'handling' : 'assigned';
  }
  if (routing.instructions !== undefined) return 'instructed';
  return routing.proposed !== undefined ? 'proposed' : 'registered';
}

function onTheDraft(record: Proposal, paper: Paper): Status {
  if (standingDraft(paper) === undefined) return paper.round > 1 ? 'rehandling' : 'handling';
  const stages = new Set(passedReviews(paper).map((review) => review.stage));
  if (stages.has('leader')) return 'reviewed';
  if (stages.has('office')) return 'office_checked';
  return !owesOpinion(record) && agreedOnDraft(record, paper) ? 'consulted' : 'drafted';
}

/** Whether the standing draft was put to the proposers and they agreed: the last word on it counts. */
export function agreedOnDraft(record: Proposal, paper: Paper): boolean {
  return lastWordOnDraft(record, paper) === true;
}

/** Whether the last word on the standing draft was a no. */
export function disagreedOnDraft(record: Proposal): boolean {
  const paper = currentPaper(record);
  return paper !== undefined && lastWordOnDraft(record, paper) === false;
}

function lastWordOnDraft(record: Proposal, paper: Paper): boolean | undefined {
  const draft = standingDraft(paper);
  if (draft === undefined) return undefined;
  const talks = (record.contacts ?? []).filter(
    (contact) =>
      contact.stage === 'draft' && (contact.round ?? 1) === paper.round && contact.on >= draft.on,
  );
  return talks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1)?.agreed;
}

function afterOurOpinion(paper: Paper): Status {
  if (goodDeliveries(paper).length > 0) return 'opinion_sent';
  return paper.deliveries !== undefined ? 'mail_returned' : 'signed';
}

function afterTheReply(record: Proposal, paper: Paper, office: Office): Status {
  const reply: Reply | undefined = currentReply(record);
  if (reply !== undefined && isDissatisfied(reply, office)) return 'rehandling';
  if (answeredOn(record, reply) === undefined) {
    if (paper.deliveries === undefined) return 'signed';
    const lastWord = new Map(paper.deliveries.map((delivery) => [delivery.to, delivery]));
    return [...lastWord.values()].some((delivery) => delivery.returned !== undefined)
      ? 'mail_returned'
      : 'delivered';
  }
  return reply?.feedback !== undefined ? 'feedback_in' : 'answered';
}
