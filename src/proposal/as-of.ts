import type {
  Delivery,
  Followup,
  Opinion,
  OwnOpinion,
  Paper,
  Proposal,
  Reply,
  Urge,
} from './record.ts';
import type { Request } from './requests.ts';

/** Whether the office had heard of the item by that day: it was assigned or had come in, whichever was earlier. */
export function existsOn({ intake }: Proposal, date: string): boolean {
  return intake.assigned_on <= date || (intake.received_on ?? intake.assigned_on) <= date;
}

/**
 * The record as it stood at the end of that day (`YYYY-MM-DD`): facts of later days are left out, also those inside a fact that was
 * known already (a letter that came back, an opinion that arrived, a signature with its number, class and publicity).
 * Identity and intake carry no history and stay as they are; ask `existsOn` first. Nothing of the given record is changed,
 * and it is returned itself where nothing of it is later.
 */
export function asOf(record: Proposal, date: string): Proposal {
  const { routing, contacts, opinions, own_opinions, replies, urges, overrides } = record;
  const { requests, role_changes, followups, class_changes, corrections } = record;
  const { joined, closed, withdrawn, archived } = record;
  const by = <T extends { readonly on: string }>(facts: readonly T[] | undefined) =>
    kept(facts, (fact) => (fact.on <= date ? fact : undefined));

  const then = {
    routing: routing && {
      proposed: by(routing.proposed),
      instructions: by(routing.instructions),
      assignments: by(routing.assignments),
    },
    contacts: by(contacts),
    opinions: kept(opinions, (opinion) => opinionAsOf(opinion, date)),
    own_opinions: papersAsOf(own_opinions, (paper) => ownOpinionAsOf(paper, date)),
    replies: papersAsOf(replies, (paper) => replyAsOf(paper, date)),
    requests: kept(requests, (request) => requestAsOf(request, date)),
    role_changes: by(role_changes),
    class_changes: by(class_changes),
    followups: kept(followups, (followup) => followupAsOf(followup, date)),
    corrections: by(corrections),
    joined: joined && joined.on <= date ? joined : undefined,
    withdrawn: withdrawn && withdrawn.on <= date ? withdrawn : undefined,
    archived: archived && archived.on <= date ? archived : undefined,
    urges: kept(urges, (urge) => urgeAsOf(urge, date)),
    overrides: by(overrides),
    closed: closedAsOf(record, date),
  };
  const unchanged =
    then.contacts === contacts &&
    then.opinions === opinions &&
    then.own_opinions === own_opinions &&
    then.replies === replies &&
    then.requests === requests &&
    then.role_changes === role_changes &&
    then.class_changes === class_changes &&
    then.followups === followups &&
    then.corrections === corrections &&
    then.joined === joined &&
    then.withdrawn === withdrawn &&
    then.archived === archived &&
    then.urges === urges &&
    then.overrides === overrides &&
    then.closed === closed &&
    then.routing?.proposed === routing?.proposed &&
    then.routing?.instructions === routing?.instructions &&
    then.routing?.assignments === routing?.assignments;
  if (unchanged) return record;
  return present({ ...record, ...then, routing: then.routing && present(then.routing) });
}

function urgeAsOf(urge: Urge, date: string): Urge | undefined {
  if (urge.on > date) return undefined;
  if (urge.answer === undefined || urge.answer.on <= date) return urge;
  const { answer, ...unanswered } = urge;
  return unanswered;
}

/** An item that was opened again and closed anew had been closed before; the corrections tell on which day. */
function closedAsOf({ closed, corrections = [] }: Proposal, date: string): Proposal['closed'] {
  if (closed === undefined || closed.on <= date) return closed;
  const earlier = corrections
    .filter(({ field, on }) => field === 'closed.on' && on > date)
    .flatMap(({ before }) => (before !== undefined && before <= date ? [before] : []))
    .sort()
    .at(-1);
  return earlier === undefined ? undefined : { on: earlier };
}

function requestAsOf(request: Request, date: string): Request | undefined {
  if (request.on > date) return undefined;
  const { decision, told, ...asked } = request;
  const later = (fact: { readonly on: string } | undefined) => fact !== undefined && fact.on > date;
  if (!later(decision) && !later(told)) return request;
  return present({
    ...asked,
    decision: later(decision) ? undefined : decision,
    told: later(told) ? undefined : told,
  });
}

function followupAsOf(followup: Followup, date: string): Followup | undefined {
  if (followup.on > date) return undefined;
  const checks = kept(followup.checks, (check) => (check.on <= date ? check : undefined));
  return checks === followup.checks ? followup : present({ ...followup, checks });
}

function opinionAsOf(opinion: Opinion, date: string): Opinion | undefined {
  if (opinion.requested_on > date) return undefined;
  if (opinion.received_on === undefined || opinion.received_on <= date) return opinion;
  const { received_on, adequate, reason, ...asked } = opinion;
  return asked;
}

function replyAsOf(reply: Reply, date: string): Reply {
  const then = paperAsOf(reply, date);
  const { feedback, published } = reply;
  const answers = kept(feedback, (one) => (one.on <= date ? one : undefined));
  const out = published && published.on <= date ? published : undefined;
  if (then === reply && answers === feedback && out === published) return reply;
  const whole = present({ ...then, published: out, feedback: answers });
  if (!reply.signed || reply.signed.on <= date) return whole;
  // Number, class and publicity are fixed by the signature.
  const { document_no, class: letter, publicity, ...unsigned } = whole;
  return unsigned;
}

function ownOpinionAsOf(opinion: OwnOpinion, date: string): OwnOpinion {
  const then = paperAsOf(opinion, date);
  if (!opinion.signed || opinion.signed.on <= date) return then;
  const { document_no, ...unsigned } = then;
  return unsigned;
}

/** Returns the very paper where nothing of it is later. */
function paperAsOf<T extends Paper>(paper: T, date: string): T {
  const drafts = kept(paper.drafts, (one) => (one.on <= date ? one : undefined));
  const reviews = kept(paper.reviews, (one) => (one.on <= date ? one : undefined));
  const deliveries = kept(paper.deliveries, (one) => deliveryAsOf(one, date));
  const signed = paper.signed && paper.signed.on <= date ? paper.signed : undefined;
  const unchanged =
    drafts === paper.drafts &&
    reviews === paper.reviews &&
    deliveries === paper.deliveries &&
    signed === paper.signed;
  return unchanged ? paper : present({ ...paper, drafts, reviews, deliveries, signed });
}

function deliveryAsOf(delivery: Delivery, date: string): Delivery | undefined {
  if (delivery.on > date) return undefined;
  if (!delivery.returned || delivery.returned.on <= date) return delivery;
  const { returned, ...underway } = delivery;
  return underway;
}

/** Rounds carry no date of their own: one with nothing left in it had not begun, nor had an empty one after a round that was cut. */
function papersAsOf<T extends Paper>(
  papers: readonly T[] | undefined,
  then: (paper: T) => T,
): readonly T[] | undefined {
  let cut = false;
  return kept(papers, (paper) => {
    const known = then(paper);
    cut ||= known !== paper;
    return cut && empty(known) ? undefined : known;
  });
}

function empty(paper: Paper): boolean {
  const { feedback, published }: Partial<Reply> = paper;
  const { drafts, reviews, signed, deliveries } = paper;
  return !(drafts || reviews || signed || deliveries || feedback || published);
}

/** The list itself where nothing changes, undefined where nothing is left: a record holds no empty lists. */
function kept<T>(
  facts: readonly T[] | undefined,
  then: (fact: T) => T | undefined,
): readonly T[] | undefined {
  if (!facts) return undefined;
  const left: T[] = [];
  let same = true;
  for (const fact of facts) {
    const known = then(fact);
    if (known !== undefined) left.push(known);
    if (known !== fact) same = false;
  }
  if (same) return facts;
  return left.length > 0 ? left : undefined;
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> } & {};

/** Without the keys that hold nothing. */
function present<T extends object>(facts: T): Present<T> {
  const left: Partial<T> = {};
  for (const key in facts) {
    if (facts[key] !== undefined) left[key] = facts[key];
  }
  return left as Present<T>;
}
