import type { Step } from '../../src/proposal/lifecycle.ts';
import type { OwnOpinion, Paper, Proposal, Reply } from '../../src/proposal/record.ts';
import { type Event, timelineOf } from '../../src/proposal/timeline.ts';

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

function stepOf(event: Event): Step | undefined {
  switch (event.kind) {
    case 'assigned':
    case 'received':
    case 'overridden':
      return undefined;
    case 'proposed':
      return 'propose';
    case 'instructed':
      return 'approve';
    case 'handed_over':
      return 'assign';
    case 'contact':
      return event.fact.stage === 'draft' ? 'consult' : 'contact';
    case 'opinion_requested':
      return 'request_opinion';
    case 'opinion_received':
      return 'receive_opinion';
    case 'drafted':
      return 'draft';
    case 'reviewed':
      return event.fact.stage === 'office' ? 'check' : 'review';
    case 'signed':
      return 'sign';
    case 'delivered':
      return 'deliver';
    case 'mail_returned':
      return 'mail_return';
    case 'feedback':
      return 'feedback';
    case 'urged':
      return 'urge';
    case 'closed':
      return 'close';
  }
}

/** The record with only the facts that these events tell. */
export function knowing(record: Proposal, events: readonly Event[]): Proposal {
  const { routing, contacts, opinions, own_opinions, replies, urges, overrides, closed, ...rest } =
    record;
  const told = (fact: object, kind?: Event['kind']) =>
    events.some((event) => event.fact === fact && (kind === undefined || event.kind === kind));
  const list = <T extends object>(facts: readonly T[] | undefined) =>
    facts?.filter((fact) => told(fact));

  const paper = <P extends Paper>(whole: P) => {
    const { signed, document_no, ...others } = whole;
    const { class: letter, publicity, feedback, ...bare } = others as Reply;
    return some({
      ...bare,
      drafts: list(whole.drafts),
      reviews: list(whole.reviews),
      ...(told(whole, 'signed') && { signed, document_no, class: letter, publicity }),
      deliveries: list(whole.deliveries)?.map((delivery) =>
        told(delivery, 'mail_returned') ? delivery : { ...delivery, returned: undefined },
      ),
      feedback: list(feedback),
    });
  };
  const papers = <P extends Paper>(all: readonly P[] | undefined) =>
    all?.map(paper).filter((one) => Object.keys(one).length > 1);

  return some({
    ...rest,
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
    closed: closed && told(closed) ? closed : undefined,
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
