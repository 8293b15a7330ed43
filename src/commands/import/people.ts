import { contactApart, hasContact, isPerhapsAnother } from '../../intake/contact.ts';
import { type Note, note } from '../../intake/remark.ts';
import type { Said } from '../../intake/said.ts';
import { contactFaults } from '../../proposal/contact-faults.ts';
import { isPerhapsNamesake } from '../../proposal/namesake.ts';
import type { Person } from '../../proposal/person.ts';
import type { Kind } from '../../proposal/record.ts';
import { isSameName } from '../../proposal/same-name.ts';
import { applyEdits } from '../../registry/edit/apply-edits.ts';
import type { Edit } from '../../registry/edit/edit.ts';
import { orderOf } from '../../registry/edit/key-order.ts';
import { checkFileName } from '../../registry/file-name.ts';
import { foldedName } from '../../registry/folded-name.ts';
import { canonicalFile } from '../../registry/new-file.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import type { ContactResult, PersonOutcome } from './outcome.ts';

/** A row whose item is taken over, with the contact data it has. */
export interface Sender {
  readonly row: number;
  readonly said: Said;
  readonly kind: Kind;
}

interface Draft {
  readonly person: Person;
  readonly entry?: Entry<Person>;
  readonly filled: Person;
}

/**
 * Contact data of the first proposers, for people/. Only empty places are filled; what differs is told with both values,
 * and a name that may belong to somebody else is left alone.
 */
export async function contactChanges(
  senders: readonly Sender[],
  { people }: Registry,
  today: string,
): Promise<ContactResult> {
  const drafts = new Map<string, Draft>();
  const notes = new Map<number, readonly Note[]>();
  const files = new Set(people.map(({ id }) => foldedName(id)));
  for (const sender of senders) {
    const found = heard(sender, drafts, people, files);
    if (found.length > 0) notes.set(sender.row, found);
  }
  const outcomes = await Promise.all([...drafts.values()].map((draft) => outcomeOf(draft, today)));
  return { people: outcomes.flat(), notes };
}

function heard(
  { said, kind }: Sender,
  drafts: Map<string, Draft>,
  people: readonly Entry<Person>[],
  files: ReadonlySet<string>,
): readonly Note[] {
  const [first] = said.proposers;
  if (first === undefined) return [];
  const { name, delegation } = first;
  if (!hasContact(said.contact)) return strangerOnFile(first, kind, people);
  const contact = { ...said.contact, ...(delegation === undefined ? {} : { delegation }) };
  const capacity = capacityOf(said, kind);
  const namesakes = people.filter(({ data }) => isSameName(data.name, name));
  if (namesakes.length > 1) return [note('person-unsure', { name })];
  const draft = drafts.get(name) ?? startOf(name, namesakes[0]);
  if (draft === undefined || (draft.entry === undefined && files.has(foldedName(name)))) {
    return [note('person-unfit', { name })];
  }
  if (isPerhapsAnother(draft.filled, { ...contact, capacity })) {
    return [
      note('person-other', {
        name,
        known: draft.filled.delegation ?? '',
        listed: delegation ?? '',
      }),
    ];
  }
  const { fills, differs } = contactApart(draft.filled, contact);
  const additions = Object.fromEntries(fills.map(({ key, value }) => [key, value]));
  drafts.set(name, { ...draft, filled: { capacity, ...draft.filled, ...additions } });
  return [
    ...differs.map(({ key, before, after }) =>
      note('person-differs', { name, field: key, before, after }),
    ),
    // What people/ had before was told when it was written, and validate tells it still.
    ...contactFaults({ ...draft.filled, ...additions })
      .filter(({ key }) => key in additions)
      .map(({ fault }) => note(fault, { name })),
  ];
}

/** A row without contact data is bound to whoever has that name in people/. */
function strangerOnFile(
  { name, delegation }: Said['proposers'][number],
  kind: Kind,
  people: readonly Entry<Person>[],
): readonly Note[] {
  const [file, ...others] = people.filter(({ data }) => isSameName(data.name, name));
  if (file === undefined || others.length > 0) return [];
  if (!isPerhapsNamesake(file.data, { name, ...(delegation && { delegation }) }, { kind }))
    return [];
  return [
    note('person-other', { name, known: file.data.delegation ?? '', listed: delegation ?? '' }),
  ];
}

function startOf(name: string, entry: Entry<Person> | undefined): Draft | undefined {
  if (entry !== undefined) return { person: entry.data, entry, filled: entry.data };
  try {
    checkFileName(`people/${name}.yaml`);
  } catch {
    // The item itself is registered; only its contact file has no possible name.
    return undefined;
  }
  return name.includes('/') ? undefined : { person: { name }, filled: { name } };
}

async function outcomeOf(
  { person, entry, filled }: Draft,
  today: string,
): Promise<readonly PersonOutcome[]> {
  const { name } = person;
  if (entry === undefined) {
    const after = await canonicalFile('person', { ...filled, updated_on: today });
    return [{ name, change: { kind: 'create', path: `people/${name}.yaml`, after } }];
  }
  const edits = Object.entries(filled).flatMap(([key, value]): readonly Edit[] =>
    key === 'capacity' || person[key as keyof Person] !== undefined
      ? []
      : [{ kind: 'set', path: [key], value: value as string }],
  );
  if (edits.length === 0) return [];
  const after = applyEdits(entry.source, edits, await orderOf('person'));
  return [{ name, change: { kind: 'replace', path: entry.path, before: entry.source, after } }];
}

function capacityOf({ proposer_type }: Said, kind: Kind): NonNullable<Person['capacity']> {
  const alone = proposer_type === undefined || ['individual', 'joint'].includes(proposer_type);
  if (!alone) return 'collective';
  return kind === 'suggestion' ? 'deputy' : 'member';
}
