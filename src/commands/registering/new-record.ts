import type { Kind, Level, Proposal, Role } from '../../proposal/record.ts';
import type { Registry } from '../../registry/registry.ts';

/** What a clerk reads from the assignment paper. */
export interface Paper {
  readonly kind: Kind;
  readonly level: Level;
  readonly number: string | undefined;
  readonly title: string;
  readonly meeting: string | undefined;
  readonly proposer: readonly string[];
  readonly person: string | undefined;
  readonly proposerType: Proposal['proposer_type'] | undefined;
  readonly delegation: string | undefined;
  readonly assignedOn: string;
  readonly receivedOn: string | undefined;
  readonly dueOn: string | undefined;
  readonly role: Role | undefined;
  readonly leadUnit: string | undefined;
  readonly coUnits: readonly string[];
  readonly batch: string | undefined;
  readonly replyBy: Proposal['intake']['reply_by'] | undefined;
  readonly confidential: boolean;
  readonly assigner: string | undefined;
  readonly topic: readonly string[];
  readonly origin: Proposal['origin'] | undefined;
  readonly key: boolean;
  readonly keyLeader: string | undefined;
  readonly asks: readonly string[];
  readonly note: string | undefined;
  readonly by: string | undefined;
}

/** The record of a newly registered item; what is not known is left out. */
export function newRecord(id: string, paper: Paper, { office }: Registry) {
  const isJoint = paper.proposer.length > 1;
  return {
    id,
    kind: paper.kind,
    level: paper.level,
    meeting: paper.meeting,
    number: paper.number,
    title: paper.title,
    origin: paper.origin,
    proposer_type: paper.proposerType ?? (isJoint ? 'joint' : undefined),
    topics: paper.topic,
    key: paper.key || paper.keyLeader !== undefined ? true : undefined,
    key_leader: paper.keyLeader,
    confidential: paper.confidential ? true : undefined,
    asks: paper.asks,
    note: paper.note,
    proposers: paper.proposer.map((name, index) => ({
      name,
      ...(index === 0 && { lead: true, person: paper.person, delegation: paper.delegation }),
    })),
    intake: {
      assigner: paper.assigner,
      assigned_on: paper.assignedOn,
      batch: paper.batch,
      received_on: paper.receivedOn,
      due_on: paper.dueOn,
      role: paper.role,
      lead_unit: paper.leadUnit,
      co_units: paper.coUnits,
      reply_by: paper.replyBy,
      registered_by: paper.by ?? office.office,
    },
  };
}
