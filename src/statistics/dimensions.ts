import { leadAssignment } from '../proposal/assignment.ts';
import { leaderOver } from '../proposal/leaders.ts';
import type { Office } from '../proposal/office.ts';
import { owesReply } from '../proposal/paper.ts';
import { classNow } from '../proposal/promises.ts';
import type { Proposal } from '../proposal/record.ts';
import { roleOf } from '../proposal/role.ts';
import { statuses, statusOf } from '../proposal/status.ts';
import type { Dimension } from './breakdown.ts';
import type { Item } from './item.ts';

/** The properties of an item by which any table of items may be parted, in the order in which they are offered. */
export const dimensionIds = [
  'kind',
  'level',
  'role',
  'origin',
  'section',
  'handler',
  'leader',
  'topic',
  'class',
  'status',
  'proposer_type',
  'proposer_group',
  'month',
  'quarter',
  'key',
  'key_leader',
  'meeting',
  'assigner',
  'batch',
  'registry',
] as const;

export type DimensionId = (typeof dimensionIds)[number];
export type Dimensions = Readonly<Record<DimensionId, Dimension<Item>>>;

/** Kinds of proposer told apart in one word: 个人, 联名, 集体. */
export type ProposerGroup = 'individual' | 'joint' | 'collective';

/** The dimensions, in the office's order where it has one. An item of which a property is not recorded has no value in it. */
export function dimensionsOf(office: Office): Dimensions {
  const by = (
    id: DimensionId,
    read: (record: Proposal) => string | undefined,
    order: readonly string[] = [],
  ): Dimension<Item> => ({ id, order, valuesOf: ({ record }) => listed(read(record)) });
  const sections = (office.sections ?? []).map(({ name }) => name);
  const leaders = (office.leaders ?? []).map(({ name }) => name);
  return {
    kind: by('kind', ({ kind }) => kind, ['suggestion', 'proposal']),
    level: by('level', ({ level }) => level, ['national', 'provincial', 'city', 'county']),
    role: by('role', roleOf, ['sole', 'lead', 'split', 'co', 'reference']),
    origin: by('origin', ({ origin }) => origin, ['session', 'intersession']),
    section: by('section', (record) => leadAssignment(record)?.section, sections),
    handler: by(
      'handler',
      (record) => leadAssignment(record)?.handler,
      (office.sections ?? []).flatMap(({ staff = [] }) => staff),
    ),
    leader: by(
      'leader',
      (record) => {
        const section = leadAssignment(record)?.section;
        return section === undefined ? undefined : leaderOver(section, office);
      },
      leaders,
    ),
    topic: {
      id: 'topic',
      valuesOf: ({ record }) => record.topics ?? [],
      order: office.topics ?? [],
    },
    class: by(
      'class',
      (record) => (owesReply(record) ? classNow(record) : undefined),
      (office.classes ?? []).map(({ letter }) => letter),
    ),
    status: by('status', (record) => statusOf(record, office), statuses),
    proposer_type: by('proposer_type', proposerType, [
      'individual',
      'joint',
      'party',
      'group',
      'sector',
      'subgroup',
      'committee',
      'delegation',
    ]),
    proposer_group: by('proposer_group', proposerGroup, ['individual', 'joint', 'collective']),
    month: by('month', ({ intake }) => intake.assigned_on.slice(0, 7)),
    quarter: by('quarter', ({ intake }) => quarterOf(intake.assigned_on)),
    key: by('key', ({ key }) => (key === true ? 'yes' : 'no'), ['yes', 'no']),
    key_leader: by('key_leader', ({ key_leader }) => key_leader, leaders),
    meeting: by('meeting', ({ meeting }) => meeting),
    assigner: by('assigner', ({ intake }) => intake.assigner, office.assigners ?? []),
    batch: by(
      'batch',
      ({ intake }) => intake.batch,
      (office.batches ?? []).map(({ name }) => name),
    ),
    registry: { id: 'registry', valuesOf: ({ from }) => listed(from), order: [] },
  };
}

/** 2020-Q2. */
export const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** As stated; several signers are 联名 even where nobody said so. */
function proposerType({ proposer_type, proposers }: Proposal) {
  return proposer_type ?? (proposers.length > 1 ? 'joint' : undefined);
}

function proposerGroup(record: Proposal): ProposerGroup | undefined {
  const type = proposerType(record);
  return type === undefined || type === 'individual' || type === 'joint' ? type : 'collective';
}

const none: readonly string[] = [];
const lists = new Map<string, readonly string[]>();

/** One list a value, as the same few are asked for once an item and table. */
function listed(value: string | undefined): readonly string[] {
  if (value === undefined) return none;
  const known = lists.get(value);
  if (known !== undefined) return known;
  const list = [value];
  lists.set(value, list);
  return list;
}
