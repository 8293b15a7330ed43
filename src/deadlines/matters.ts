import { assignmentOf } from '../proposal/assignment.ts';
import type { Duty, Office } from '../proposal/office.ts';
import { owesOpinion, owesReply } from '../proposal/paper.ts';
import type { Opinion, Proposal } from '../proposal/record.ts';
import { extendedTo, type Span } from '../proposal/requests.ts';
import { assignedOn, latestRoleChange } from '../proposal/role.ts';
import { limitOf } from './adjust.ts';
import { batchOf } from './batch.ts';
import type { Calendar } from './calendar.ts';
import type { Answer } from './certainty.ts';
import { type Choice, choose, type Matter, type TargetDate } from './choose.ts';
import { addMonths, type IsoDate } from './date.ts';
import { outerLimit } from './defaults.ts';
import { type Handover, handoverOf } from './handover.ts';
import { type Round, roundsOf } from './rounds.ts';
import { rulesFor, type Target } from './rules.ts';

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
  return dateOf(
    item,
    {
      duty: first ? 'reply' : 'second_reply',
      start: round.start,
      own: first ? undefined : { feedback: round.start },
      papers: [...granted, ...(first ? assignmentPapers(item.record) : [])],
    },
    asked,
  );
}

/** The last day on which 退办 may be asked for; undefined where it cannot be told. */
export function returnDue(
  record: Proposal,
  office: Office,
  asOf: IsoDate,
  calendar: Calendar,
): IsoDate | undefined {
  const item: Case = { record, office, asOf, calendar };
  return dateOf(item, { duty: 'return_request', start: assignedOn(record) }).chosen?.due;
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

/** The latest date to which the paper in hand may be extended: the outer limit of the strongest rule that sets one, else six months. */
export function latestExtension(
  record: Proposal,
  office: Office,
  asOf: IsoDate,
  calendar: Calendar,
): IsoDate {
  const round = owesOpinion(record) ? undefined : roundsOf(record, office).at(-1);
  const again = round !== undefined && round.round > 1;
  const duty = owesOpinion(record) ? 'own_opinion' : again ? 'second_reply' : 'reply';
  const events = {
    ...eventsOf({ record, office, asOf, calendar }),
    ...(again ? { feedback: round.start } : {}),
  };
  const start = assignedOn(record);
  const rule = rulesFor(duty, record, office).find(({ cap }) => cap !== undefined);
  const limit = rule && limitOf(rule, { events, start }, calendar);
  return limit?.to ?? addMonths(start, outerLimit.count);
}

/** The date of our opinion to the leading unit. */
export function ownOpinionDue(item: Case, asked: readonly Duty[] = []): Choice {
  const { record } = item;
  const start = assignedOn(record);
  const papers = [...extension(record, { from: start }), ...assignmentPapers(record)];
  return dateOf(item, { duty: 'own_opinion', start, papers }, asked);
}

/** The date of an opinion that a unit or a section owes us. */
export function opinionDue(item: Case, opinion: Opinion): Choice {
  const handover = assignmentOf(opinion.from, item.record);
  return dateOf(item, {
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

/** The date by which the leading section has its draft. */
export function draftDue(item: Case, { on, due }: Handover, asked: readonly Duty[] = []): Choice {
  const papers = due === undefined ? [] : [{ paper: 'handover' as const, on: due }];
  const own = { handed_over: on };
  return dateOf(item, { duty: 'section_draft', start: on, own, papers }, asked);
}

/** The day from which a duty counts that begins with the item reaching us. */
export function reachedOn({ record }: Case): IsoDate {
  const assigned = assignedOn(record);
  return assigned === record.intake.assigned_on
    ? (record.intake.received_on ?? assigned)
    : assigned;
}

interface Asked {
  readonly duty: Duty;
  readonly start: IsoDate;
  readonly papers?: Matter['papers'];
  /** The event that only this duty knows of. */
  readonly own?: Matter['events'] | undefined;
}

/** The date of any duty. Rules that count back from each other in a circle give none: a duty in `asked` is not asked again. */
export function dateOf(
  item: Case,
  { duty, start, papers = [], own }: Asked,
  asked: readonly Duty[] = [],
): Choice {
  const { record, office, calendar } = item;
  const dueOf = (other: Target) =>
    other === duty || asked.includes(other)
      ? undefined
      : targetOf(item, { duty: other, on: start, asked: [...asked, duty] });
  const events = { ...eventsOf(item), ...own };
  const batch = officeBatch(item, duty);
  const matter: Matter = { duty, start, events, papers, batch, dueOf };
  return choose(matter, rulesFor(duty, record, office), calendar);
}

/** The days that every duty of the item may count from. */
function eventsOf({ record, office }: Case): Matter['events'] {
  const { assigned_on, received_on } = record.intake;
  const assigned = assignedOn(record);
  const batch = batchOf(record, office);
  return {
    assigned,
    // The paper that changed our role came in on a day nobody noted.
    ...(received_on === undefined || assigned !== assigned_on ? {} : { received: received_on }),
    ...(batch?.session_closed_on === undefined ? {} : { session_closed: batch.session_closed_on }),
    ...(batch?.handed_out_on === undefined ? {} : { handed_out: batch.handed_out_on }),
  };
}

function officeBatch({ record, office }: Case, duty: Duty): Matter['batch'] {
  const batch = batchOf(record, office);
  if (!batch) return undefined;
  const { name, items } = batch;
  const due =
    duty === 'reply' ? batch.due_on : duty === 'own_opinion' ? batch.co_due_on : undefined;
  return { name, items, due };
}

interface Wanted {
  readonly duty: Target;
  readonly on: IsoDate;
  readonly asked: readonly Duty[];
}

/** The date a rule counts back from. `reply` means the round in hand on that day. */
function targetOf(item: Case, { duty, on, asked }: Wanted): TargetDate | undefined {
  if (duty === 'section_draft') {
    const handover = handoverOf(item.record);
    return handover && answer(draftDue(item, handover, asked));
  }
  if (duty === 'own_opinion') {
    return owesOpinion(item.record) ? answer(ownOpinionDue(item, asked)) : undefined;
  }
  if (duty === 'reply' && owesOpinion(item.record)) return theirReplyDue(item, asked);
  if (!owesReply(item.record)) return undefined;
  const round = roundsOf(item.record, item.office).findLast(({ start }) => start <= on);
  if (!round || (duty === 'second_reply' && round.round === 1)) return undefined;
  return answer(replyDue(item, round, asked));
}

/** 于答复期限二十日前送主办单位: the reply of the unit that leads, as the rules would have it of an item that we lead ourselves. */
function theirReplyDue(item: Case, asked: readonly Duty[]): TargetDate | undefined {
  const { role_changes, ...record } = item.record;
  const led: Proposal = {
    ...record,
    intake: { ...record.intake, role: 'lead', assigned_on: assignedOn(item.record) },
  };
  const start = led.intake.assigned_on;
  const due = answer(dateOf({ ...item, record: led }, { duty: 'reply', start }, asked));
  return due && { ...due, theirs: true };
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
