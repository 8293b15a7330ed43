import type { Breakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import type { Unit } from './member.ts';
import type { Summary } from './summarise.ts';

/** Every figure of a summary, in the order in which it is told. */
export function figuresOf(summary: Summary): readonly Figure[] {
  const { handling, first, final, classes, opinions, ownOpinions, mail, urges, secondRounds } =
    summary;
  const { contacts, leadersWork, keyItems, asks, itemRatings, publicity, lastYear } = summary;
  return [
    summary.received.received,
    summary.left.returned,
    summary.left.withdrawn,
    summary.proposers.proposers,
    handling.answered,
    handling.onTime.rate,
    handling.onTimeExtended,
    handling.closed,
    handling.faceContact,
    handling.contact,
    contacts.contacts,
    contacts.meetings,
    contacts.persons,
    leadersWork.instructed,
    leadersWork.instructions,
    leadersWork.reviewed,
    summary.sections.times,
    asks.asks,
    asks.answered,
    asks.adopted,
    keyItems.key,
    keyItems.led,
    keyItems.contact,
    keyItems.onSite,
    classes.classified,
    ...[first, final].flatMap(({ returned, result, attitude }) => [
      returned,
      result.satisfied,
      result.satisfiedOrBasically,
      attitude.satisfied,
      attitude.satisfiedOrBasically,
    ]),
    itemRatings.heard,
    itemRatings.satisfied,
    itemRatings.satisfiedOrBasically,
    publicity.decided,
    publicity.published,
    opinions.received,
    opinions.onTime.rate,
    opinions.thin,
    ownOpinions.sent,
    ownOpinions.onTime.rate,
    ownOpinions.closed,
    mail.returned,
    mail.resent,
    urges.urges,
    secondRounds.begun,
    secondRounds.satisfied,
    secondRounds.due,
    summary.promises,
    summary.outcomes.outcomes,
    lastYear.solved,
    lastYear.promisesKept,
    summary.joint,
    summary.requests.requests,
    summary.requests.extended,
    summary.exceptions.overrides,
    summary.exceptions.corrections,
  ];
}

export function measuresOf({ spans }: Summary): readonly Measure[] {
  return [spans.toReply, spans.late, spans.opinionsLate];
}

export interface Told {
  readonly parted: Breakdown;
  readonly unit: Unit;
}

/** Every breakdown by its stable id, in the order in which they are told. Names stand in messages.statistics.breakdowns. */
export const breakdownIds = [
  'received',
  'received_by_level_kind_role',
  'received_by_kind_and_role',
  'received_by_role',
  'received_by_level',
  'received_by_origin',
  'received_by_kind_and_origin',
  'received_by_quarter',
  'received_by_month',
  'received_by_meeting',
  'received_by_assigner',
  'proposer_types',
  'proposer_groups',
  'on_time',
  'contacts_by_way',
  'contacts_by_stage',
  'items_by_contact_way',
  'items_by_contact_stage',
  'instructions_by_leader',
  'sections',
  'handlers',
  'leaders',
  'section_times',
  'key_leaders',
  'first_result',
  'first_attitude',
  'first_sent',
  'final_result',
  'final_attitude',
  'final_sent',
  'item_ratings',
  'classes',
  'classes_by_kind',
  'classes_now',
  'topics',
  'publicity',
  'published_by_quarter',
  'opinions_on_time',
  'own_opinions_on_time',
  'urges',
  'outcomes',
  'requests',
  'overrides',
] as const;

export type BreakdownId = (typeof breakdownIds)[number];

/** Every breakdown of a summary; `classes_now` only where a class has changed. */
export function breakdownsOf(summary: Summary): Readonly<Partial<Record<BreakdownId, Told>>> {
  const { received, proposers, contacts, sections, keyItems, first, final, publicity } = summary;
  const items = (parted: Breakdown): Told => ({ parted, unit: 'item' });
  const forms = (parted: Breakdown): Told => ({ parted, unit: 'form' });
  return {
    received: items(received.byKindLevelRole),
    received_by_level_kind_role: items(received.byLevelKindRole),
    received_by_kind_and_role: items(received.byKindRole),
    received_by_role: items(received.byRole),
    received_by_level: items(received.byLevel),
    received_by_origin: items(received.byOrigin),
    received_by_kind_and_origin: items(received.byKindOrigin),
    received_by_quarter: items(received.byQuarter),
    received_by_month: items(received.byMonth),
    received_by_meeting: items(received.byMeeting),
    received_by_assigner: items(received.byAssigner),
    proposer_types: items(proposers.byType),
    proposer_groups: items(proposers.byGroup),
    on_time: items(summary.handling.onTime.outcomes),
    contacts_by_way: { parted: contacts.byWay, unit: 'contact' },
    contacts_by_stage: { parted: contacts.byStage, unit: 'contact' },
    items_by_contact_way: items(contacts.itemsByWay),
    items_by_contact_stage: items(contacts.itemsByStage),
    instructions_by_leader: { parted: summary.leadersWork.byLeader, unit: 'instruction' },
    sections: items(sections.bySection),
    handlers: items(sections.byHandler),
    leaders: items(sections.byLeader),
    section_times: { parted: sections.timesBySection, unit: 'assignment' },
    key_leaders: items(keyItems.byLeader),
    first_result: forms(first.result.byRating),
    first_attitude: forms(first.attitude.byRating),
    first_sent: forms(first.sent),
    final_result: forms(final.result.byRating),
    final_attitude: forms(final.attitude.byRating),
    final_sent: forms(final.sent),
    item_ratings: items(summary.itemRatings.byRating),
    classes: items(summary.classes.byClass),
    classes_by_kind: items(summary.classes.byKindClass),
    ...(summary.classes.now && { classes_now: items(summary.classes.now) }),
    topics: items(summary.topics),
    publicity: items(publicity.byPublicity),
    published_by_quarter: items(publicity.byQuarter),
    opinions_on_time: { parted: summary.opinions.onTime.outcomes, unit: 'opinion' },
    own_opinions_on_time: items(summary.ownOpinions.onTime.outcomes),
    urges: { parted: summary.urges.byWay, unit: 'urge' },
    outcomes: { parted: summary.outcomes.byKind, unit: 'outcome' },
    requests: { parted: summary.requests.byKind, unit: 'request' },
    overrides: { parted: summary.exceptions.byGate, unit: 'override' },
  };
}
