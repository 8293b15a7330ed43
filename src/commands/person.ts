import { nearest } from '../nearest.ts';
import { contactFaults } from '../proposal/contact-faults.ts';
import type { Person } from '../proposal/person.ts';
import { recipients } from '../proposal/recipients.ts';
import type { Proposal } from '../proposal/record.ts';
import { isSameName } from '../proposal/same-name.ts';
import { statusOf } from '../proposal/status.ts';
import { Refusal } from '../refusal.ts';
import { checkFileName } from '../registry/file-name.ts';
import type { Entry, Registry } from '../registry/registry.ts';
import type { Block } from '../terminal/view.ts';
import { type Context, writing } from './command.ts';
import { choice, date, requiredArgument, text } from './param.ts';
import { editedPerson, newPerson } from './people/person-file.ts';
import { sixDigits } from './people/post-code.ts';
import { commandFor } from './steps/next-command.ts';
import { peopleNames } from './steps/used-before.ts';

/** 联系资料: what was found out about where somebody can be reached. What is not given stays as it is. */
export const command = writing({
  params: {
    name: requiredArgument({ suggest: peopleNames }),
    address: text({ offered: true }),
    postcode: text({ offered: true }),
    phone: text({ offered: true }),
    email: text(),
    employer: text(),
    delegation: text(),
    capacity: choice('capacity'),
    note: text({ lines: true }),
    on: date(),
  },
  async plan(input, registry, context) {
    const { name, address, postcode, phone, email, employer, delegation, capacity, note } = input;
    const { today, messages } = context;
    const on = input.on ?? today;
    if (on > today) throw new Refusal('future-date', 5, (m) => m.steps.futureDate(on, today));
    const given = {
      capacity,
      delegation,
      employer,
      phone,
      email,
      address,
      postcode: postcode && sixDigits(postcode),
      note,
    };
    if (Object.values(given).every((value) => value === undefined)) {
      throw new Refusal('nothing-to-record', 2, (m) => m.commands.nothingToRecord);
    }
    const known = fileOf(name, registry);
    const values = { ...given, updated_on: on };
    const { change, data } =
      known === undefined
        ? await newPerson(newFile(name), {
            name,
            ...values,
            capacity: capacity ?? capacityOf(name, registry),
          } as Person)
        : await editedPerson(known, values);
    const { commands } = messages;
    return {
      changes: [change],
      data: { name: data.name, path: change.path },
      said: [
        { type: 'text', text: commands.personWritten(change.path) },
        ...remarks(data, known, registry, context),
        ...toSendAgain(data.name, registry, context),
      ],
    };
  },
});

/** The file that is meant: by its name, or by the person's where nobody else has it. */
function fileOf(name: string, { people }: Registry): Entry<Person> | undefined {
  const file = people.find(({ id }) => id === name);
  if (file !== undefined) return file;
  const namesakes = people.filter(({ data }) => isSameName(data.name, name));
  if (namesakes.length < 2) return namesakes[0];
  const files = namesakes.map(({ id, data }) =>
    [id, data.delegation, data.employer].filter(Boolean).join('  '),
  );
  throw new Refusal('which-person', 2, (m) => m.commands.whichPerson(name, files));
}

function newFile(name: string): string {
  checkFileName(`people/${name}.yaml`);
  return name;
}

function capacityOf(name: string, { proposals }: Registry): Person['capacity'] {
  const record = proposals.find(({ data }) => isProposer(name, data))?.data;
  if (record === undefined) return undefined;
  const { kind, proposer_type: type = 'individual' } = record;
  if (type !== 'individual' && type !== 'joint') return 'collective';
  return kind === 'suggestion' ? 'deputy' : 'member';
}

const isProposer = (name: string, record: Proposal) =>
  recipients(record).some(({ names }) => names.includes(name));

function remarks(
  data: Person,
  known: Entry<Person> | undefined,
  { proposals }: Registry,
  { messages }: Context,
): readonly Block[] {
  const { addresses, commands } = messages;
  const proposers = proposals.flatMap(({ data: record }) =>
    record.proposers.map(({ name }) => name),
  );
  const isNobody = known === undefined && !proposals.some((one) => isProposer(data.name, one.data));
  const said = [
    ...(isNobody ? [commands.nobodysName(data.name, nearest(data.name, proposers))] : []),
    ...contactFaults(data).map(({ fault }) => addresses.remarks[fault](data.name)),
  ];
  return said.map((text) => ({ type: 'text', text: { text, tone: 'soon' } }));
}

/** The items whose letter came back and waits for this address. */
function toSendAgain(name: string, registry: Registry, context: Context): readonly Block[] {
  const { office } = registry;
  const waiting = registry.proposals.filter(
    ({ data }) => statusOf(data, office) === 'mail_returned' && isProposer(name, data),
  );
  if (waiting.length === 0) return [];
  const { steps } = context.messages;
  return [
    { type: 'text', text: steps.next },
    {
      type: 'commands',
      rows: waiting.map(({ id, data }) => [
        steps.label.deliver,
        commandFor('deliver', { id, record: data, office }, context),
      ]),
    },
  ];
}
