import type {
  Assignment,
  Contact,
  Delivery,
  Draft,
  Feedback,
  Opinion,
  Paper,
  Proposal,
  Reply,
  Review,
  Urge,
} from './record.ts';

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
  readonly overridden: NonNullable<Proposal['overrides']>[number];
  readonly closed: NonNullable<Proposal['closed']>;
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
  'mail_returned',
  'feedback',
  'urged',
  'overridden',
  'closed',
];

/** Everything that happened to an item, oldest first: the record's separate lists merged by date. */
export function timelineOf(record: Proposal): readonly Event[] {
  return [
    ...intake(record),
    ...routing(record),
    ...talks(record),
    ...papers(record),
    ...rest(record),
  ]
    .map((event, index) => ({ event, index }))
    .sort(
      (a, b) =>
        compare(a.event.on, b.event.on) ||
        order.indexOf(a.event.kind) - order.indexOf(b.event.kind) ||
        a.index - b.index,
    )
    .map(({ event }) => event);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function* intake({ intake }: Proposal): Generator<Event> {
  yield { on: intake.assigned_on, kind: 'assigned', fact: intake };
  if (intake.received_on) yield { on: intake.received_on, kind: 'received', fact: intake };
}

function* routing({ routing = {} }: Proposal): Generator<Event> {
  for (const fact of routing.proposed ?? []) yield { on: fact.on, kind: 'proposed', fact };
  for (const fact of routing.instructions ?? []) yield { on: fact.on, kind: 'instructed', fact };
  for (const fact of routing.assignments ?? []) yield { on: fact.on, kind: 'handed_over', fact };
}

function* talks(record: Proposal): Generator<Event> {
  for (const fact of record.contacts ?? []) yield { on: fact.on, kind: 'contact', fact };
  for (const fact of record.opinions ?? []) {
    yield { on: fact.requested_on, kind: 'opinion_requested', fact };
    if (fact.received_on) yield { on: fact.received_on, kind: 'opinion_received', fact };
  }
}

function* papers(record: Proposal): Generator<Event> {
  for (const paper of [...(record.own_opinions ?? []), ...(record.replies ?? [])]) {
    const { round } = paper;
    for (const fact of paper.drafts ?? []) yield { on: fact.on, kind: 'drafted', fact, round };
    for (const fact of paper.reviews ?? []) yield { on: fact.on, kind: 'reviewed', fact, round };
    if (paper.signed) yield { on: paper.signed.on, kind: 'signed', fact: paper, round };
    for (const fact of paper.deliveries ?? []) {
      yield { on: fact.on, kind: 'delivered', fact, round };
      if (fact.returned) yield { on: fact.returned.on, kind: 'mail_returned', fact, round };
    }
    const feedback = (paper as Reply).feedback ?? [];
    for (const fact of feedback) {
      yield { on: fact.on, kind: 'feedback', fact, round };
    }
  }
}

function* rest(record: Proposal): Generator<Event> {
  for (const fact of record.urges ?? []) yield { on: fact.on, kind: 'urged', fact };
  for (const fact of record.overrides ?? []) yield { on: fact.on, kind: 'overridden', fact };
  if (record.closed) yield { on: record.closed.on, kind: 'closed', fact: record.closed };
}
