import { joinNames } from '../../intake/names.ts';
import type { Messages } from '../../messages/index.ts';
import { coAssignments, leadAssignment } from '../../proposal/assignment.ts';
import type { Office } from '../../proposal/office.ts';
import {
  currentPaper,
  currentReply,
  goodDeliveries,
  owesOpinion,
  standingDraft,
} from '../../proposal/paper.ts';
import type { Person } from '../../proposal/person.ts';
import { answeredOn } from '../../proposal/recipients.ts';
import type { Proposal, Rating } from '../../proposal/record.ts';
import { coUnitsOf, leadUnitOf, roleOf } from '../../proposal/role.ts';
import { lastFeedback, leadProposer } from '../../proposal/satisfaction.ts';
import { statusOf } from '../../proposal/status.ts';
import type { LedgerKey } from './columns.ts';

export interface LedgerItem {
  readonly id: string;
  readonly record: Proposal;
  /** The day on which the nearest open duty ends, worked out. */
  readonly due: string | undefined;
  /** Contact data of the first proposer, where it is known for certain. */
  readonly person: Person | undefined;
}

type Facts = Readonly<Record<Exclude<LedgerKey, 'serial'>, string | number>>;

/** One item as the ledger shows it. Empty where the record says nothing. */
export function ledgerRow(item: LedgerItem, office: Office, messages: Messages): Facts {
  return {
    ...identity(item, messages),
    ...intake(item, office, messages),
    ...handling(item, office, messages),
  };
}

function identity({ id, record, person }: LedgerItem, { terms, ledger }: Messages) {
  const lead = leadProposer(record);
  const others = record.proposers.filter((one) => one !== lead);
  const proposers = [...(lead ? [lead] : []), ...others];
  const each = others.some(({ delegation }) => delegation !== undefined);
  const delegations = proposers.map(({ delegation }) => delegation ?? (each ? '—' : ''));
  return {
    id,
    level: terms.level[record.level],
    kind: terms.kind[record.kind],
    number: record.number ?? '',
    meeting: record.meeting ?? '',
    title: record.title,
    lead: joinNames(lead ? [lead.name] : []),
    cosigners: joinNames(others.map(({ name }) => name)),
    delegation: each ? delegations.join('、') : (delegations[0] ?? ''),
    proposerType:
      record.proposer_type === undefined ? '' : terms.proposerType[record.proposer_type],
    employer: person?.employer ?? '',
    phone: person?.phone ?? '',
    email: person?.email ?? '',
    address: person?.address ?? '',
    postcode: person?.postcode ?? '',
    topics: joinNames(record.topics ?? []),
    origin: record.origin === undefined ? '' : terms.origin[record.origin],
    key: record.key ? ledger.yes : '',
    keyLeader: record.key_leader ?? '',
    note: record.note ?? '',
  };
}

function intake({ record }: LedgerItem, office: Office, { terms }: Messages) {
  const { assigner, batch, assigned_on, received_on, due_on, reply_by } = record.intake;
  const role = roleOf(record);
  return {
    role: role === undefined ? '' : terms.role[role],
    ...unitsOf(record, office),
    assigner: assigner ?? '',
    batch: batch ?? '',
    assignedOn: assigned_on,
    receivedOn: received_on ?? '',
    dueOn: due_on ?? '',
    replyBy: reply_by === undefined ? '' : terms.replyBy[reply_by],
  };
}

/** Who leads an item and who co-handles it, ourselves among them. */
export function unitsOf(record: Proposal, office: Office) {
  const role = roleOf(record);
  const us = office.short_name ?? office.unit;
  const leads = role === 'sole' || role === 'lead' || role === 'split';
  const coUnits = coUnitsOf(record);
  return {
    leadUnits: leads ? us : (leadUnitOf(record) ?? ''),
    coUnits: joinNames(role === 'co' ? [us, ...coUnits] : coUnits),
  };
}

/** The day on which the reply in hand, or our opinion, was out. */
export function sentOn(record: Proposal): string | undefined {
  if (!owesOpinion(record)) return answeredOn(record, currentReply(record));
  const paper = currentPaper(record);
  return paper && goodDeliveries(paper).at(-1)?.on;
}

function handling({ record, due }: LedgerItem, office: Office, messages: Messages) {
  const { terms } = messages;
  const lead = leadAssignment(record);
  const paper = currentPaper(record);
  const reply = currentReply(record);
  return {
    section: lead?.section ?? '',
    coSections: coAssignments(record)
      .map(({ section }) => section)
      .join('、'),
    handler: lead?.handler ?? '',
    due: due ?? '',
    contacts: record.contacts?.length ?? 0,
    replyNo: paper?.document_no ?? '',
    repliedOn: sentOn(record) ?? '',
    class: reply?.class ?? '',
    result: rated(record, ({ result }) => result, messages),
    attitude: rated(record, ({ attitude }) => attitude, messages),
    adopted: (reply && standingDraft(reply)?.adopted)?.join('；') ?? '',
    publicity: reply?.publicity === undefined ? '' : terms.publicity[reply.publicity],
    status: terms.status[statusOf(record, office)],
    closedOn: record.closed?.on ?? '',
  };
}

/** One word where all agree, else each with the name. */
function rated(
  record: Proposal,
  of: (one: ReturnType<typeof lastFeedback>[number]) => Rating | undefined,
  { terms, ledger }: Messages,
): string {
  const reply = currentReply(record);
  const ratings = (reply ? lastFeedback(reply) : []).flatMap((one) => {
    const rating = of(one);
    return rating === undefined ? [] : [{ from: one.from, word: terms.rating[rating] }];
  });
  const words = [...new Set(ratings.map(({ word }) => word))];
  return words.length > 1
    ? ratings.map(({ from, word }) => ledger.rated(from, word)).join('；')
    : (words[0] ?? '');
}
