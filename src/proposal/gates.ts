import { awaitedLeaders } from './leaders.ts';
import type { Office } from './office.ts';
import {
  currentPaper,
  currentReply,
  isOurs,
  owesReply,
  passedReviews,
  standingDraft,
} from './paper.ts';
import { owesPromise } from './promises.ts';
import type { Proposal, Reply } from './record.ts';
import { signers } from './signers.ts';
import { agreedOnDraft } from './status.ts';

/** What must be there before a step, beyond the status. Which gates are in force is the office's to say (registry.yaml `gates`). */
export const gateNames = [
  'return_in_time',
  'extension_in_time',
  'extension_within_limit',
  'leaders_instructed',
  'contact_made',
  'draft_agreed',
  'opinions_in',
  'opinions_adequate',
  'asks_answered',
  'class_set',
  'criteria_confirmed',
  'signer_allowed',
  'promise_recorded',
  'copies_sent',
] as const;

export type Gate = (typeof gateNames)[number];

/** What a closed gate waits for: names to be put into its sentence. */
export type Missing = readonly string[];

/** What is being recorded with the step, as far as a gate looks at it. Without it such a gate stands open. */
export interface Act {
  readonly on?: string | undefined;
  /** Who signs. */
  readonly by?: string | undefined;
  /** The last day on which the step may be taken. */
  readonly due?: string | undefined;
  /** The date asked for. */
  readonly until?: string | undefined;
  /** The latest date that may be asked for. */
  readonly limit?: string | undefined;
}

type Test = (record: Proposal, office: Office, act: Act) => Missing | undefined;

const met = undefined;
const missing = (names: Missing) => (names.length > 0 ? names : met);

/** Each gate answers with what is missing, or with undefined where it stands open. */
export const gates: Readonly<Record<Gate, Test>> = {
  /** 山东省: within five days of receipt, and no change after the period (玉林). */
  return_in_time: (_record, _office, { on, due }) =>
    on !== undefined && due !== undefined && on > due ? [due] : met,

  /** Fujian and others: applied for before the term ends. */
  extension_in_time: (_record, _office, { on, due }) =>
    on !== undefined && due !== undefined && on > due ? [due] : met,

  /** No reply later than the rules allow, extensions included: six months after the assignment, in most. */
  extension_within_limit: (_record, _office, { until, limit }) =>
    until !== undefined && limit !== undefined && until > limit ? [limit] : met,

  /** Seed: 经局主要负责人及分管局长签批后，交有关业务科室办理. */
  leaders_instructed(record, office) {
    if (!office.leaders) return record.routing?.instructions ? met : [];
    const awaited = awaitedLeaders(record, office);
    return awaited.length > 0 ? awaited.map((names) => names.join('/')) : met;
  },

  /** Seed: 着手办理前……进行沟通. Our opinion to a leading unit needs no contact of ours. */
  contact_made: (record) => (!isOurs(record) || record.contacts !== undefined ? met : []),

  /** Seed: 征询对初步答复内容的意见，意见一致后正式答复. */
  draft_agreed(record) {
    const paper = currentPaper(record);
    if (!owesReply(record) || paper === undefined) return met;
    return agreedOnDraft(record, paper) ? met : [];
  },

  /** Seed: 会办科室及时将意见送主办科室，并由主办科室将意见综合整理后及时办复. */
  opinions_in(record) {
    const waiting = (record.opinions ?? []).filter((opinion) => opinion.received_on === undefined);
    return missing(waiting.map((opinion) => opinion.from));
  },

  /** Seed: 不够全面、内容简单. What is of no use is asked for again; a unit's last opinion counts. */
  opinions_adequate(record) {
    const last = new Map((record.opinions ?? []).map((opinion) => [opinion.from, opinion]));
    const thin = [...last.values()].filter((opinion) => opinion.adequate === false);
    return missing(thin.map((opinion) => opinion.from));
  },

  asks_answered(record) {
    const paper = currentPaper(record);
    const draft = paper && standingDraft(paper);
    if (!isOurs(record) || draft === undefined || record.asks === undefined) return met;
    return missing(record.asks.slice(draft.answers?.length ?? 0));
  },

  class_set(record) {
    const reply = currentPaper(record) as Reply | undefined;
    if (!owesReply(record) || reply === undefined) return met;
    return (reply.class ?? standingDraft(reply)?.class) !== undefined ? met : [];
  },

  /** Seed: 四个准确把握（针对性、真实性、完整性、实效性）. */
  criteria_confirmed(record, office) {
    const paper = currentPaper(record);
    if (!isOurs(record) || paper === undefined) return met;
    const confirmed = new Set(passedReviews(paper).flatMap((review) => review.criteria ?? []));
    return missing(checklistOf(office).filter((criterion) => !confirmed.has(criterion)));
  },

  signer_allowed(_record, office, { by }) {
    const allowed = signers(office).map(({ name }) => name);
    return by === undefined || allowed.length === 0 || allowed.includes(by) ? met : allowed;
  },

  /** 铜陵: what is planned is looked at again by its date, so it must have one. */
  promise_recorded: (record, office) =>
    owesPromise(record, office) && record.followups === undefined ? [] : met,

  copies_sent(record, { copies = [] }) {
    if (!owesReply(record)) return met;
    const have = new Set(currentReply(record)?.copies?.map(({ to }) => to));
    return missing(copies.filter((body) => !have.has(body)));
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
