import { awaitedLeaders } from './leaders.ts';
import type { Office } from './office.ts';
import { currentPaper, owesReply, passedReviews, standingDraft } from './paper.ts';
import type { Proposal, Reply } from './record.ts';
import { agreedOnDraft } from './status.ts';

/** What must be there before a step, beyond the status. Which gates are in force is the office's to say (registry.yaml `gates`). */
export const gateNames = [
  'leaders_instructed',
  'contact_made',
  'draft_agreed',
  'opinions_in',
  'asks_answered',
  'class_set',
  'criteria_confirmed',
] as const;

export type Gate = (typeof gateNames)[number];

/** What a closed gate waits for: names to be put into its sentence. */
export type Missing = readonly string[];

type Test = (record: Proposal, office: Office) => Missing | undefined;

const met = undefined;

/** Each gate answers with what is missing, or with undefined where it stands open. */
export const gates: Readonly<Record<Gate, Test>> = {
  /** Seed: 经局主要负责人及分管局长签批后，交有关业务科室办理. */
  leaders_instructed(record, office) {
    if (!office.leaders) return record.routing?.instructions ? met : [];
    const awaited = awaitedLeaders(record, office);
    return awaited.length > 0 ? awaited.map((names) => names.join('/')) : met;
  },

  /** Seed: 着手办理前……进行沟通. Our opinion to another unit needs no contact of ours. */
  contact_made: (record) => (!owesReply(record) || record.contacts !== undefined ? met : []),

  /** Seed: 征询对初步答复内容的意见，意见一致后正式答复. */
  draft_agreed(record) {
    const paper = currentPaper(record);
    if (!owesReply(record) || paper === undefined) return met;
    return agreedOnDraft(record, paper) ? met : [];
  },

  /** Seed: 会办科室及时将意见送主办科室，并由主办科室将意见综合整理后及时办复. */
  opinions_in(record) {
    const waiting = (record.opinions ?? []).filter((opinion) => opinion.received_on === undefined);
    return waiting.length > 0 ? waiting.map((opinion) => opinion.from) : met;
  },

  asks_answered(record) {
    const paper = currentPaper(record);
    const draft = paper && standingDraft(paper);
    if (!owesReply(record) || draft === undefined || record.asks === undefined) return met;
    const open = record.asks.slice(draft.answers?.length ?? 0);
    return open.length > 0 ? open : met;
  },

  class_set(record) {
    const reply = currentPaper(record) as Reply | undefined;
    if (!owesReply(record) || reply === undefined) return met;
    return (reply.class ?? standingDraft(reply)?.class) !== undefined ? met : [];
  },

  /** Seed: 四个准确把握（针对性、真实性、完整性、实效性）. */
  criteria_confirmed(record, office) {
    const paper = currentPaper(record);
    if (!owesReply(record) || paper === undefined) return met;
    const confirmed = new Set(passedReviews(paper).flatMap((review) => review.criteria ?? []));
    const missing = checklistOf(office).filter((criterion) => !confirmed.has(criterion));
    return missing.length > 0 ? missing : met;
  },
};

/** 四个准确把握, the seed's criteria for every reply. */
const fourCriteria = ['relevant', 'truthful', 'complete', 'effective'] as const;

/** What the office check confirms, item by item. */
export function checklistOf({ checklist }: Office): readonly string[] {
  return checklist ?? fourCriteria;
}

/** Whether the office has this gate in force. */
export function inForce(gate: Gate, office: Office): boolean {
  return office.gates === undefined || office.gates.includes(gate);
}
