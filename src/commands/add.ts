import { contactFaults } from '../proposal/contact-faults.ts';
import { recordPath, yearOf } from '../proposal/identity.ts';
import { isPerhapsNamesake } from '../proposal/namesake.ts';
import type { Proposal } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import { canonicalFile } from '../registry/new-file.ts';
import { personsOf } from '../registry/persons.ts';
import type { Registry } from '../registry/registry.ts';
import { understood } from '../registry/understood.ts';
import { type Command, type Context, type Part, writing } from './command.ts';
import {
  type Asked,
  choice,
  date,
  flag,
  type InputOf,
  names,
  requiredChoice,
  requiredDate,
  requiredNames,
  requiredText,
  text,
  texts,
  year,
} from './param.ts';
import { contactFile, lacksContacts, namesakes } from './people/contact-file.ts';
import { newId } from './registering/new-id.ts';
import { newRecord } from './registering/new-record.ts';
import { unitNames } from './steps/known.ts';
import { whereItStands } from './steps/recording.ts';
import { assigners, meetings, peopleNames, topicsUsed } from './steps/used-before.ts';

const isCo = ({ input }: Asked) => input.role === 'co';
const mayHaveCoUnits = ({ input }: Asked) => input.role === 'lead' || input.role === 'split';

const params = {
  kind: requiredChoice('kind'),
  level: requiredChoice('level'),
  assignedOn: requiredDate(),
  number: text({ offered: true }),
  title: requiredText(),
  meeting: text({ offered: true, suggest: meetings }),
  proposer: requiredNames({ persons: true, suggest: peopleNames }),
  person: text({ suggest: namesakes, needed: (asked) => namesakes(asked).length > 1 }),
  phone: text({ offered: true, when: lacksContacts }),
  address: text({ offered: true, when: lacksContacts }),
  postcode: text(),
  employer: text(),
  delegation: text(),
  proposerType: choice('proposerType'),
  role: choice('role', { offered: true }),
  leadUnit: text({ offered: true, suggest: unitNames, when: isCo }),
  batch: text(),
  replyBy: choice('replyBy'),
  confidential: flag(),
  coUnits: names({ offered: true, suggest: unitNames, when: mayHaveCoUnits }),
  assigner: text({ offered: true, suggest: assigners }),
  receivedOn: date({ offered: true, preset: ({ context }) => context.today }),
  dueOn: date({ offered: true }),
  topic: names({ offered: true, suggest: topicsUsed }),
  origin: choice('origin'),
  key: flag(),
  keyLeader: text(),
  asks: texts({ offered: true, lines: true }),
  note: text({ lines: true }),
  year: year(),
  by: text(),
} as const;

/** 登记: one item as the assignment paper states it. Contact data given with it goes to people/. */
export const command: Command = writing({
  params,
  early(input, registry, context) {
    checkDates(input, context);
    checkUnits(input);
    const id = newId(input);
    if (id !== undefined && registry.ids.includes(id)) {
      // Another title tells that the number is wrong, and not that the item is there.
      const known = registry.proposals.find((entry) => entry.id === id)?.data;
      const [meeting, other] = [input.meeting, known?.meeting];
      if (meeting !== undefined && other !== undefined && meeting !== other) {
        throw new Refusal('already-registered', 4, (m) =>
          m.commands.ofOtherSession({ id, other, meeting, year: Number(yearOf(id)) }),
        );
      }
      throw new Refusal('already-registered', 4, (m) =>
        m.commands.alreadyRegistered(id, context.called, known?.title),
      );
    }
  },
  async plan(input, registry, context) {
    const id = newId(input) as string;
    const path = recordPath(id);
    const after = await canonicalFile('proposal', newRecord(id, input, registry));
    const person = await contactFile(input, registry, context);
    const { commands } = context.messages;
    const standing = { id, record: understood(after, path, 'proposal'), office: registry.office };
    return {
      changes: [{ kind: 'create', path, after }, ...person],
      data: { id },
      said: [
        commands.registered(id, path),
        ...person.map((change) => commands.personWritten(change.path)),
        ...toBeAsked(input, context),
        ...namesakesOf(standing.record, registry, context),
        ...(input.role === undefined ? [commands.roleUnstated] : []),
        ...(input.number === undefined ? [commands.provisional(id, context.called)] : []),
      ]
        .map((text) => ({ type: 'text' as const, text }))
        .concat(whereItStands(standing, context) as never),
    };
  },
});

type Input = Part<typeof params>;

/** The reply would go to whoever is on file by that name. */
function namesakesOf(
  record: Proposal,
  { people }: Registry,
  { messages }: Context,
): readonly string[] {
  return record.proposers.flatMap((proposer) => {
    const [file, ...others] = personsOf(people, proposer);
    return file === undefined ||
      others.length > 0 ||
      !isPerhapsNamesake(file.data, proposer, record)
      ? []
      : [messages.commands.perhapsNamesake(proposer.name, file.id)];
  });
}

/** Now is the time to ask for a better address, and not after the letter came back. */
function toBeAsked(
  { proposer, phone, address, postcode }: InputOf<typeof params>,
  { messages: { addresses } }: Context,
): readonly string[] {
  const given = Object.fromEntries(
    Object.entries({ phone, address, postcode }).filter(([, value]) => value !== undefined),
  );
  const faults = contactFaults(given);
  if (faults.length === 0) return [];
  const name = proposer[0] ?? '';
  return [...faults.map(({ fault }) => addresses.remarks[fault](name)), addresses.askBefore];
}

function checkDates({ assignedOn, receivedOn, dueOn }: Input, { today }: Context): void {
  for (const on of [assignedOn, receivedOn]) {
    if (on !== undefined && on > today) {
      throw new Refusal('future-date', 5, (m) => m.steps.futureDate(on, today));
    }
  }
  for (const on of [receivedOn, dueOn]) {
    if (on !== undefined && assignedOn !== undefined && on < assignedOn) {
      throw new Refusal('too-early', 5, (m) =>
        m.steps.tooEarly(on, m.steps.earlier.assigned, assignedOn),
      );
    }
  }
}

/** A role and the other units must not contradict each other. */
function checkUnits({ role, leadUnit, coUnits = [] }: Input): void {
  if (role === undefined) return;
  if (leadUnit !== undefined && (role === 'sole' || role === 'lead')) {
    throw new Refusal('contradicting-units', 2, (m) => m.commands.leadUnitIsUs(m.terms.role[role]));
  }
  if (role === 'sole' && coUnits.length > 0) {
    throw new Refusal('contradicting-units', 2, (m) => m.commands.soleHasNoCo(m.terms.role));
  }
}
