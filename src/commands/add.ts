import { idOf, provisionalId, recordPath } from '../proposal/identity.ts';
import type { Person } from '../proposal/person.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import { fingerprint } from '../registry/fingerprint.ts';
import { canonicalFile } from '../registry/new-file.ts';
import type { Registry } from '../registry/registry.ts';
import { understood } from '../registry/understood.ts';
import { type Command, type Context, writing } from './command.ts';
import { unitNames } from './known.ts';
import {
  choice,
  date,
  flag,
  type InputOf,
  integer,
  names,
  requiredChoice,
  requiredDate,
  requiredNames,
  requiredText,
  text,
  texts,
} from './param.ts';
import { standing } from './step.ts';

const params = {
  kind: requiredChoice('kind'),
  level: requiredChoice('level'),
  number: text({ offered: true }),
  title: requiredText(),
  meeting: text({ offered: true }),
  proposer: requiredNames({ suggest: ({ people }) => people.map(({ data }) => data.name) }),
  proposerType: choice('proposerType'),
  assignedOn: requiredDate(),
  receivedOn: date({ offered: true }),
  role: choice('role', { offered: true }),
  leadUnit: text({ suggest: unitNames }),
  coUnits: names({ offered: true, suggest: unitNames }),
  assigner: text({ offered: true, suggest: ({ office }) => office.assigners ?? [] }),
  dueOn: date({ offered: true }),
  topic: names({ offered: true, suggest: ({ office }) => office.topics ?? [] }),
  origin: choice('origin'),
  key: flag(),
  keyLeader: text(),
  asks: texts(),
  note: text(),
  year: integer(),
  phone: text(),
  address: text(),
  postcode: text(),
  employer: text(),
  delegation: text(),
  by: text(),
} as const;

type Input = InputOf<typeof params>;

/** 登记: one item as the assignment paper states it. Contact data given with it goes to people/. */
export const command: Command = writing({
  params,
  async plan(input, registry, context) {
    checkDates(input, context);
    const year = String(input.year ?? input.assignedOn.slice(0, 4));
    const identity = { year, level: input.level, kind: input.kind };
    const lead = input.proposer[0] as string;
    const id =
      input.number === undefined
        ? provisionalId(identity, fingerprint(`${input.title}\n${lead}`))
        : idOf({ ...identity, number: input.number });
    if (registry.ids.includes(id)) {
      throw new Refusal('already-registered', 4, (m) => m.commands.alreadyRegistered(id));
    }
    const after = await canonicalFile('proposal', record(id, input, registry));
    const people = await personChange(input, lead, registry, context);
    const { commands } = context.messages;
    return {
      changes: [{ kind: 'create', path: recordPath(id), after }, ...people],
      data: { id },
      said: [
        { type: 'text', text: commands.registered(id, recordPath(id)) },
        ...people.map(({ path }) => ({
          type: 'text' as const,
          text: commands.personWritten(path),
        })),
        ...(input.role === undefined
          ? [{ type: 'text' as const, text: commands.roleUnstated }]
          : []),
        ...(input.number === undefined
          ? [{ type: 'text' as const, text: commands.provisional(id) }]
          : []),
        ...standing(
          id,
          understood(after, recordPath(id), 'proposal'),
          registry.office,
          context.messages,
        ),
      ],
    };
  },
});

function checkDates({ assignedOn, receivedOn, dueOn }: Input, { today }: Context) {
  for (const on of [assignedOn, receivedOn]) {
    if (on !== undefined && on > today) {
      throw new Refusal('future-date', 5, (m) => m.steps.futureDate(on, today));
    }
  }
  for (const on of [receivedOn, dueOn]) {
    if (on !== undefined && on < assignedOn) {
      throw new Refusal('too-early', 5, (m) =>
        m.steps.tooEarly(on, m.steps.earlier.assigned, assignedOn),
      );
    }
  }
}

function record(id: string, input: Input, { office }: Registry) {
  const joint = input.proposer.length > 1;
  return {
    id,
    kind: input.kind,
    level: input.level,
    meeting: input.meeting,
    number: input.number,
    title: input.title,
    origin: input.origin,
    proposer_type: input.proposerType ?? (joint ? 'joint' : undefined),
    topics: filled(input.topic),
    key: input.key || input.keyLeader !== undefined ? true : undefined,
    key_leader: input.keyLeader,
    asks: filled(input.asks),
    note: input.note,
    proposers: input.proposer.map((name, index) => ({
      name,
      lead: index === 0 ? true : undefined,
      delegation: index === 0 ? input.delegation : undefined,
    })),
    intake: {
      assigner: input.assigner,
      assigned_on: input.assignedOn,
      received_on: input.receivedOn,
      due_on: input.dueOn,
      role: input.role,
      lead_unit: input.leadUnit,
      co_units: filled(input.coUnits),
      registered_by: input.by ?? office.office,
    },
  };
}

const filled = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

/** A new file in people/ for the lead proposer, where contact data came with the item. An existing one is never written over. */
async function personChange(
  input: Input,
  name: string,
  { people }: Registry,
  { today }: Context,
): Promise<readonly Change[]> {
  const { phone, address, postcode, employer } = input;
  if ([phone, address, postcode, employer].every((value) => value === undefined)) return [];
  if (people.some(({ data }) => data.name === name)) {
    throw new Refusal('person-exists', 4, (m) => m.commands.personExists(name));
  }
  const person: Person = {
    name,
    capacity: capacityOf(input),
    ...(input.delegation === undefined ? {} : { delegation: input.delegation }),
    ...(employer === undefined ? {} : { employer }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    ...(postcode === undefined ? {} : { postcode }),
    updated_on: today,
  };
  return [
    { kind: 'create', path: `people/${name}.yaml`, after: await canonicalFile('person', person) },
  ];
}

function capacityOf({ kind, proposerType }: Input): NonNullable<Person['capacity']> {
  if (proposerType !== undefined && proposerType !== 'individual' && proposerType !== 'joint')
    return 'collective';
  return kind === 'suggestion' ? 'deputy' : 'member';
}
