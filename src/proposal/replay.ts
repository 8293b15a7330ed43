import type { Step } from './lifecycle.ts';
import type { OwnOpinion, Paper, Proposal, Reply } from './record.ts';
import { type Event, type EventKind, timelineOf } from './timeline.ts';

/** One step as it was once taken: the facts that stood in the record before it. */
export interface Taken {
  readonly step: Step;
  readonly on: string;
  readonly before: Proposal;
}

/** Every step of the record in the order of its timeline, each with the record as it stood then. */
export function stepsTaken(record: Proposal): readonly Taken[] {
  const events = timelineOf(record);
  return events.flatMap((event, index) => {
    const step = stepOf(event);
    return step ? [{ step, on: event.on, before: knowing(record, events.slice(0, index)) }] : [];
  });
}

/** Every event of the record in the order of its timeline, with the step it stands for. */
export function eventsWithSteps(
  record: Proposal,
): readonly { readonly event: Event; readonly step: Step | undefined }[] {
  return timelineOf(record).map((event) => ({ event, step: stepOf(event) }));
}

/** The step that a kind of event stands for; what happens at intake is no step. */
export function stepOf(event: Event): Step | undefined {
  switch (event.kind) {
    case 'contact':
      return event.fact.stage === 'draft' ? 'consult' : 'contact';
    case 'reviewed':
      return event.fact.stage === 'office' ? 'check' : 'review';
    case 'requested':
      return asking[event.fact.kind];
    default:
      return steps[event.kind];
  }
}

const asking = {
  return: 'request_return',
  addition: 'request_addition',
  extension: 'request_extension',
  question: 'ask',
} as const;

const steps: Readonly<Partial<Record<EventKind, Step>>> = {
  accepted: 'accept',
  decided: 'decide',
  told: 'inform',
  role_changed: 'change_role',
  joined: 'join',
  proposed: 'propose',
  instructed: 'approve',
  handed_over: 'assign',
  opinion_requested: 'request_opinion',
  opinion_received: 'receive_opinion',
  drafted: 'draft',
  signed: 'sign',
  delivered: 'deliver',
  copied: 'copy',
  published: 'publish',
  mail_returned: 'mail_return',
  feedback: 'feedback',
  urged: 'urge',
  withdrawn: 'withdraw',
  closed: 'close',
  promised: 'promise',
  followed_up: 'follow_up',
  class_changed: 'reclassify',
  archived: 'archive',
  corrected: 'correct',
};

/** The record with only the facts that these events tell. */
export function knowing(record: Proposal, events: readonly Event[]): Proposal {
  const { intake, routing, contacts, opinions, own_opinions, replies, ...others } = record;
  const { requests, role_changes, class_changes, followups, corrections, ...more } = others;
  const { urges, overrides, joined, withdrawn, closed, archived, ...rest } = more;
  const told = (fact: object, kind?: Event['kind']) =>
    events.some((event) => event.fact === fact && (kind === undefined || event.kind === kind));
  const one = <T extends object>(fact: T | undefined) => (fact && told(fact) ? fact : undefined);
  const list = <T extends object>(facts: readonly T[] | undefined) =>
    facts?.filter((fact) => told(fact));

  const checked = (check: object) =>
    events.some(({ kind, fact }) => kind === 'followed_up' && fact.check === check);

  const paper = <P extends Paper>(whole: P) => {
    const { signed, document_no, ...others } = whole;
    const { class: letter, publicity, published, feedback, ...bare } = others as Reply;
    return some({
      ...bare,
      drafts: list(whole.drafts),
      reviews: list(whole.reviews),
      ...(told(whole, 'signed') && { signed, document_no, class: letter, publicity }),
      deliveries: list(whole.deliveries)?.map((delivery) =>
        told(delivery, 'mail_returned') ? delivery : { ...delivery, returned: undefined },
      ),
      copies: list((whole as Reply).copies),
      published: one(published),
      feedback: list(feedback),
    });
  };
  const papers = <P extends Paper>(all: readonly P[] | undefined) =>
    all?.map(paper).filter((one) => Object.keys(one).length > 1);

  return some({
    ...rest,
    intake: some({
      ...intake,
      accepted_on: told(intake, 'accepted') ? intake.accepted_on : undefined,
    }),
    requests: requests
      ?.filter((request) => told(request, 'requested'))
      .map((request) =>
        some({
          ...request,
          decision: told(request, 'decided') ? request.decision : undefined,
          told: told(request, 'told') ? request.told : undefined,
        }),
      ),
    role_changes: list(role_changes),
    joined: one(joined),
    routing: nonEmpty(
      some({
        proposed: list(routing?.proposed),
        instructions: list(routing?.instructions),
        assignments: list(routing?.assignments),
      }),
    ),
    contacts: list(contacts),
    opinions: list(opinions)?.map((opinion) =>
      told(opinion, 'opinion_received')
        ? opinion
        : some({ ...opinion, received_on: undefined, adequate: undefined, reason: undefined }),
    ),
    own_opinions: papers(own_opinions) as OwnOpinion[] | undefined,
    replies: papers(replies) as Reply[] | undefined,
    urges: list(urges),
    overrides: list(overrides),
    closed: one(closed),
    withdrawn: one(withdrawn),
    archived: one(archived),
    class_changes: list(class_changes),
    followups: followups
      ?.filter((followup) => told(followup, 'promised'))
      .map((followup) => some({ ...followup, checks: followup.checks?.filter(checked) })),
    corrections: list(corrections),
  }) as Proposal;
}

/** Without the keys that hold nothing. */
function some<T extends object>(map: T): T {
  return Object.fromEntries(
    Object.entries(map).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
}

function nonEmpty<T extends object>(map: T): T | undefined {
  return Object.keys(map).length > 0 ? map : undefined;
}
