import { assignmentOf } from '../proposal/assignment.ts';
import type { Duty, Office } from '../proposal/office.ts';
import { owesOpinion, owesReply } from '../proposal/paper.ts';
import type { Opinion, Proposal } from '../proposal/record.ts';
import { extendedTo, type Span } from '../proposal/requests.ts';
import { assignedOn, latestRoleChange } from '../proposal/role.ts';
import type { Calendar } from './calendar.ts';
import type { Answer } from './certainty.ts';
import { type Choice, choose, type Matter } from './choose.ts';
import { addMonths, type IsoDate } from './date.ts';
import { outerLimit } from './defaults.ts';
import { type Round, roundsOf } from './rounds.ts';
import { rulesFor } from './rules.ts';

/** The item as it stood on a day, with what its dates are reckoned from. */
export interface Case {
  readonly record: Proposal;
  readonly office: Office;
  readonly asOf: IsoDate;
  readonly calendar: Calendar;
}

/** The date of a round of our reply. */
export function replyDue(item: Case, round: Round, asked: readonly Duty[] = []): Choice {
  const first = round.round === 1;
  const next = roundsOf(item.record, item.office).find((one) => one.round > round.round);
  const granted = extension(item.record, { from: round.start, before: next?.start });
  return date(item, asked, {
    duty: first ? 'reply' : 'second_reply',
    start: round.start,
    own: first ? undefined : { feedback: round.start },
    papers: [...granted, ...(first ? assignmentPapers(item.record) : [])],
  });
}

/** The last day on which 退办 may be asked for; undefined where it cannot be told. */
export function returnDue(
  record: Proposal,
  office: Office,
  asOf: IsoDate,
  calendar: Calendar,
): IsoDate | undefined {
  const item: Case = { record, office, asOf, calendar };
  const start = assignedOn(record);
  return date(item, [], { duty: 'return_request', start, papers: [] }).chosen?.due;
}

/** Until when the paper in hand is due now: our reply, or our opinion where another answers. */
export function paperDue(
  record: Proposal,
  office: Office,
  asOf: IsoDate,
  calendar: Calendar,
): IsoDate | undefined {
  const item: Case = { record, office, asOf, calendar };
  if (owesOpinion(record)) return ownOpinionDue(item).chosen?.due;
  const round = roundsOf(record, office).at(-1);
  return round && replyDue(item, round).chosen?.due;
}

/** The latest date to which a reply may be extended. */
export function latestExtension(record: Proposal): IsoDate {
  return addMonths(assignedOn(record), outerLimit.count);
}

/** The date of our opinion to the leading unit. */
export function ownOpinionDue(item: Case, asked: readonly Duty[] = []): Choice {
  return date(item, asked, {
    duty: 'own_opinion',
    start: assignedOn(item.record),
    papers: [
      ...extension(item.record, { from: assignedOn(item.record) }),
      ...assignmentPapers(item.record),
    ],
  });
}

/** The date of an opinion that a unit or a section owes us. */
export function opinionDue(item: Case, opinion: Opinion): Choice {
  const handover = assignmentOf(opinion.from, item.record);
  return date(item, [], {
    duty: 'opinion',
    start: opinion.requested_on,
    own: { requested: opinion.requested_on },
    papers: [
      ...(opinion.due_on === undefined ? [] : [{ paper: 'request' as const, on: opinion.due_on }]),
      ...(handover?.due_on === undefined
        ? []
        : [{ paper: 'handover' as const, on: handover.due_on }]),
    ],
  });
}

/** The date by which we hope for feedback on a reply that was delivered on that day. */
export function feedbackDue(item: Case, delivered: IsoDate): Choice {
  return date(item, [], {
    duty: 'feedback',
    start: delivered,
    own: { delivered },
    papers: [],
  });
}

type Asked = Pick<Matter, 'duty' | 'start' | 'papers'> & {
  /** The event that only this duty knows of. */
  readonly own?: Matter['events'] | undefined;
};

function date(item: Case, asked: readonly Duty[], { duty, start, papers, own }: Asked): Choice {
  const { record, office, calendar } = item;
  const assigned = assignedOn(record);
  const { received_on: received } = record.intake;
  const intake: Matter['events'] = received === undefined ? { assigned } : { assigned, received };
  const events = own ? { ...intake, ...own } : intake;
  // Rules that count back from each other in a circle give no date: a duty already asked for is not asked again.
  const dueOf = (other: Duty) =>
    other === duty || asked.includes(other)
      ? undefined
      : targetOf(item, other, start, [...asked, duty]);
  return choose({ duty, start, events, papers, dueOf }, rulesFor(duty, record, office), calendar);
}

/** The date a rule counts back from. `reply` means the round in hand on that day. */
function targetOf(
  item: Case,
  duty: Duty,
  on: IsoDate,
  asked: readonly Duty[],
): Answer<IsoDate> | undefined {
  if (duty === 'own_opinion') {
    return owesOpinion(item.record) ? answer(ownOpinionDue(item, asked)) : undefined;
  }
  if (!owesReply(item.record)) return undefined;
  const round = roundsOf(item.record, item.office).findLast(({ start }) => start <= on);
  if (!round || (duty === 'second_reply' && round.round === 1)) return undefined;
  return duty === 'reply' || duty === 'second_reply'
    ? answer(replyDue(item, round, asked))
    : undefined;
}

function answer({ chosen, certainty }: Choice): Answer<IsoDate> | undefined {
  if (!chosen) return undefined;
  return chosen.due === undefined || certainty === 'unknown'
    ? { certainty: 'unknown' }
    : { certainty, value: chosen.due };
}

/** A granted extension of what is in hand. */
function extension(record: Proposal, span: Span): Matter['papers'] {
  const on = extendedTo(record, span);
  return on === undefined ? [] : [{ paper: 'extension', on }];
}

/** The dates on papers about the item itself: the paper that changed our role, the assignment paper. */
function assignmentPapers(record: Proposal): Matter['papers'] {
  const dates = [
    { paper: 'role_change', on: latestRoleChange(record)?.due_on },
    { paper: 'assignment', on: record.intake.due_on },
  ] as const;
  return dates.flatMap(({ paper, on }) => (on === undefined ? [] : [{ paper, on }]));
}
