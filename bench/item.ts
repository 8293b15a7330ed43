import type { Proposal } from '../src/generated/proposal.ts';
import { idOf, provisionalId } from '../src/proposal/identity.ts';
import type { Kind, Level, Role } from '../src/proposal/record.ts';
import type { Status } from '../src/proposal/status.ts';
import { textOf, weekdaysAfter } from './days.ts';
import type { Body } from './members.ts';
import { assigners, clerk, director, topics, units } from './office.ts';
import type { Random } from './random.ts';
import { asks, collectives, title } from './words.ts';

export interface Wanted {
  readonly year: number;
  /** Which item of its kind, level, origin and year it is; becomes its number. */
  readonly nth: (group: string) => number;
  /** Where the item shall stand in the end. */
  readonly status: Status;
  /** Those who may put an item forward. */
  readonly body: Body;
}

/** An item as it is registered: identity, proposers, intake. */
export function registered(wanted: Wanted, random: Random): Proposal {
  const kind = random.weighted({ suggestion: 35, proposal: 65 });
  const level = random.weighted({ city: 70, county: 15, provincial: 12, national: 3 });
  const origin = random.chance(0.08) ? 'intersession' : 'session';
  const count = wanted.nth(`${wanted.year}-${level}-${kind}-${origin}`);
  const between = origin === 'session' ? '' : kind === 'suggestion' ? '闭' : '平';
  const number = random.chance(0.02) ? undefined : `${between}${count}`;
  const year = String(wanted.year);
  const id =
    number === undefined
      ? provisionalId({ year, level, kind }, random.between(0x1000_0000, 0x7fff_ffff).toString(16))
      : idOf({ year, level, kind, number });
  const key = random.chance(0.04);
  return {
    id,
    kind,
    level,
    ...(random.chance(0.95) && { meeting: meetingOf(kind, wanted.year) }),
    ...(number !== undefined && { number }),
    title: title(kind, random),
    origin,
    ...proposersOf(kind, wanted, random),
    intake: intakeOf(kind, { origin, level, ...wanted }, random),
    ...(random.chance(0.95) && { topics: [...random.some(topics, random.chance(0.2) ? 2 : 1)] }),
    ...(key && { key, key_leader: director }),
    ...(random.chance(0.02) && { confidential: true }),
    ...(random.chance(0.7) && { asks: asks(random) }),
    ...(random.chance(0.03) && { note: '与往年同类件一并研究' }),
  };
}

const numerals = [...'零一二三四五六七八九'];

function meetingOf(kind: Kind, year: number): string {
  const session = numerals[((year - 2017) % 5) + 1] ?? numerals[1];
  return kind === 'suggestion'
    ? `示例市第十九届人大${session}次会议`
    : `示例市政协十四届${session}次会议`;
}

function proposersOf(kind: Kind, { status, body }: Wanted, random: Random) {
  const proposer_type =
    status === 'delivered'
      ? 'joint'
      : random.weighted({
          individual: 56,
          joint: 30,
          party: 4,
          group: 3,
          sector: 3,
          subgroup: 2,
          committee: 1,
          delegation: 1,
        });
  if (proposer_type !== 'individual' && proposer_type !== 'joint') {
    return { proposer_type, proposers: [{ name: random.pick(collectives[proposer_type]) }] };
  }
  const most = random.chance(0.1) ? 13 : 4;
  const several = random.chance(0.03) ? 13 : random.between(2, most);
  const count = proposer_type === 'joint' ? several : 1;
  const proposers = random.some(body[kind], count).map(({ name, delegation }, index) => ({
    name,
    ...(count > 1 && index === 0 && { lead: true }),
    delegation,
  }));
  return { proposer_type, proposers } as const;
}

interface Placed extends Wanted {
  readonly origin: 'session' | 'intersession';
  readonly level: Level;
}

function intakeOf(
  kind: Kind,
  { year, origin, level, status }: Placed,
  random: Random,
): Proposal['intake'] {
  const [first, last] = origin === 'session' ? [55, 110] : [130, 260];
  const some = textOf(Date.UTC(year, 0, random.between(first, last)));
  const assigned_on = weekdaysAfter(some, 0);
  const role = roleFor(kind, status, random);
  const relayed = role === 'sole' && level === 'provincial' && !onlyReplies.includes(status);
  return {
    assigner: random.pick(assigners[kind]),
    assigned_on,
    ...(origin === 'session' && { batch: `${year}年交办会` }),
    ...(random.chance(0.97) && {
      received_on: weekdaysAfter(assigned_on, random.between(0, 4)),
    }),
    ...(random.chance(0.1) && { due_on: weekdaysAfter(assigned_on, random.between(40, 60)) }),
    ...(role !== undefined && { role }),
    ...(role === 'co' && { lead_unit: random.pick(units) }),
    ...(role === 'lead' && { co_units: [...random.some(units, random.between(1, 3))] }),
    ...(relayed && { reply_by: 'government' as const }),
    registered_by: clerk,
  };
}

const roles: Readonly<Record<Kind, Readonly<Record<Role | 'none', number>>>> = {
  suggestion: { sole: 30, lead: 33, split: 2, co: 25, reference: 8, none: 2 },
  proposal: { sole: 22, lead: 15, split: 38, co: 15, reference: 8, none: 2 },
};
const onlyReplies: readonly Status[] = [
  'handling',
  'consulted',
  'delivered',
  'mail_returned',
  'answered',
  'feedback_in',
  'rehandling',
];

function roleFor(kind: Kind, status: Status, random: Random): Role | undefined {
  if (status === 'opinion_sent') return 'co';
  const reference = status === 'registered' || status === 'closed' ? roles[kind].reference : 0;
  const co = onlyReplies.includes(status) ? 0 : roles[kind].co;
  const role = random.weighted({ ...roles[kind], reference, co });
  return role === 'none' ? undefined : role;
}
