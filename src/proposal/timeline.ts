import type {
  Assignment,
  Contact,
  Delivery,
  Draft,
  Feedback,
  Followup,
  Opinion,
  Paper,
  Proposal,
  Reply,
  Review,
  Urge,
} from './record.ts';
import type { Request } from './requests.ts';

type Routing = NonNullable<Proposal['routing']>;

interface Facts {
  readonly assigned: Proposal['intake'];
  readonly received: Proposal['intake'];
  readonly proposed: NonNullable<Routing['proposed']>[number];
  readonly instructed: NonNullable<Routing['instructions']>[number];
  readonly handed_over: Assignment;
  readonly contact: Contact;
  readonly opinion_requested: Opinion;
  readonly opinion_received: Opinion;
  readonly drafted: Draft;
  readonly reviewed: Review;
  readonly signed: Paper;
  readonly delivered: Delivery;
  readonly mail_returned: Delivery;
  readonly feedback: Feedback;
  readonly urged: Urge;
  readonly urge_answered: Urge;
  readonly accepted: Proposal['intake'];
  readonly requested: Request;
  readonly decided: Request;
  readonly told: Request;
  readonly role_changed: NonNullable<Proposal['role_changes']>[number];
  readonly joined: NonNullable<Proposal['joined']>;
  readonly copied: NonNullable<Reply['copies']>[number];
  readonly published: NonNullable<Reply['published']>;
  readonly class_changed: NonNullable<Proposal['class_changes']>[number];
  readonly promised: Followup;
  readonly followed_up: FollowupCheck;
  readonly withdrawn: NonNullable<Proposal['withdrawn']>;
  readonly archived: NonNullable<Proposal['archived']>;
  readonly corrected: NonNullable<Proposal['corrections']>[number];
  readonly overridden: NonNullable<Proposal['overrides']>[number];
  readonly closed: NonNullable<Proposal['closed']>;
}

/** One check of a promise, with the promise. */
export interface FollowupCheck {
  readonly followup: Followup;
  readonly check: NonNullable<Followup['checks']>[number];
}

export type EventKind = keyof Facts;

/** A dated fact, with the entry of the record it was taken from. */
export type Event = {
  [K in EventKind]: {
    readonly on: string;
    readonly kind: K;
    readonly fact: Facts[K];
    /** Round of the reply or opinion it belongs to. */
    readonly round?: number;
  };
}[EventKind];

/** Events of one day are told in the order of the procedure. */
const order: readonly EventKind[] = [
  'assigned',
  'received',
  'accepted',
  'requested',
  'decided',
  'told',
  'role_changed',
  'joined',
  'proposed',
  'instructed',
  'handed_over',
  'opinion_requested',
  'opinion_received',
  'drafted',
  'contact',
  'reviewed',
  'signed',
  'delivered',
  'copied',
  'mail_returned',
  'published',
  'feedback',
  'promised',
  'urged',
  'urge_answered',
  'overridden',
  'corrected',
  'withdrawn',
  'closed',
  'class_changed',
  'followed_up',
  'archived',
];

/** Everything that happened to an item, oldest first: the record's separate lists merged by date. */
export function timelineOf(record: Proposal): readonly Event[] {
  return eventsOf(record).toSorted((a, b) => compare(a.on, b.on) || ranks[a.kind] - ranks[b.kind]);
}

const ranks = Object.fromEntries(order.map((kind, rank) => [kind, rank])) as Readonly<
  Record<EventKind, number>
>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The same in the order of the record's lists. */
export function eventsOf(record: Proposal): readonly Event[] {
  const events: Event[] = [];
  const tell: Tell = (event) => {
    events.push(event);
  };
  intake(record, tell);
  matters(record, tell);
  routing(record, tell);
  talks(record, tell);
  papers(record, tell);
  rest(record, tell);
  aftermath(record, tell);
  return events;
}

type Tell = (event: Event) => void;

function intake({ intake }: Proposal, tell: Tell): void {
  tell({ on: intake.assigned_on, kind: 'assigned', fact: intake });
  if (intake.received_on) tell({ on: intake.received_on, kind: 'received', fact: intake });
  if (intake.accepted_on) tell({ on: intake.accepted_on, kind: 'accepted', fact: intake });
}

function matters({ requests = [], role_changes = [], joined }: Proposal, tell: Tell): void {
  for (const fact of requests) {
    tell({ on: fact.on, kind: 'requested', fact });
    if (fact.decision) tell({ on: fact.decision.on, kind: 'decided', fact });
    if (fact.told) tell({ on: fact.told.on, kind: 'told', fact });
  }
  for (const fact of role_changes) tell({ on: fact.on, kind: 'role_changed', fact });
  if (joined) tell({ on: joined.on, kind: 'joined', fact: joined });
}

function routing({ routing = {} }: Proposal, tell: Tell): void {
  for (const fact of routing.proposed ?? []) tell({ on: fact.on, kind: 'proposed', fact });
  for (const fact of routing.instructions ?? []) tell({ on: fact.on, kind: 'instructed', fact });
  for (const fact of routing.assignments ?? []) tell({ on: fact.on, kind: 'handed_over', fact });
}

function talks(record: Proposal, tell: Tell): void {
  for (const fact of record.contacts ?? []) tell({ on: fact.on, kind: 'contact', fact });
  for (const fact of record.opinions ?? []) {
    tell({ on: fact.requested_on, kind: 'opinion_requested', fact });
    if (fact.received_on) tell({ on: fact.received_on, kind: 'opinion_received', fact });
  }
}

function papers(record: Proposal, tell: Tell): void {
  for (const paper of [...(record.own_opinions ?? []), ...(record.replies ?? [])]) {
    const { round } = paper;
    for (const fact of paper.drafts ?? []) tell({ on: fact.on, kind: 'drafted', fact, round });
    for (const fact of paper.reviews ?? []) tell({ on: fact.on, kind: 'reviewed', fact, round });
    if (paper.signed) tell({ on: paper.signed.on, kind: 'signed', fact: paper, round });
    for (const fact of paper.deliveries ?? []) {
      tell({ on: fact.on, kind: 'delivered', fact, round });
      if (fact.returned) tell({ on: fact.returned.on, kind: 'mail_returned', fact, round });
    }
    for (const fact of (paper as Reply).copies ?? [])
      tell({ on: fact.on, kind: 'copied', fact, round });
    const { published, feedback = [] } = paper as Reply;
    if (published) tell({ on: published.on, kind: 'published', fact: published, round });
    for (const fact of feedback) {
      tell({ on: fact.on, kind: 'feedback', fact, round });
    }
  }
}

function rest(record: Proposal, tell: Tell): void {
  for (const fact of record.urges ?? []) {
    tell({ on: fact.on, kind: 'urged', fact });
    if (fact.answer) tell({ on: fact.answer.on, kind: 'urge_answered', fact });
  }
  for (const fact of record.overrides ?? []) tell({ on: fact.on, kind: 'overridden', fact });
  for (const fact of record.corrections ?? []) tell({ on: fact.on, kind: 'corrected', fact });
  const { closed, withdrawn, archived } = record;
  if (withdrawn) tell({ on: withdrawn.on, kind: 'withdrawn', fact: withdrawn });
  if (closed) tell({ on: closed.on, kind: 'closed', fact: closed });
  if (archived) tell({ on: archived.on, kind: 'archived', fact: archived });
}

function aftermath({ class_changes = [], followups = [] }: Proposal, tell: Tell): void {
  for (const fact of class_changes) tell({ on: fact.on, kind: 'class_changed', fact });
  for (const followup of followups) {
    tell({ on: followup.on, kind: 'promised', fact: followup });
    for (const check of followup.checks ?? []) {
      tell({ on: check.on, kind: 'followed_up', fact: { followup, check } });
    }
  }
}
