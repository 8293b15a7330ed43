import type { IsoDate } from '../../deadlines/date.ts';
import type { AddressLack as Lack } from '../../messages/address-words.ts';
import { contactFaults } from '../../proposal/contact-faults.ts';
import { isPerhapsNamesake } from '../../proposal/namesake.ts';
import type { Office } from '../../proposal/office.ts';
import { currentReply, owesReply } from '../../proposal/paper.ts';
import type { Person } from '../../proposal/person.ts';
import { type Recipient, receipts } from '../../proposal/recipients.ts';
import type { Delivery } from '../../proposal/record.ts';
import { type Status, statusOf } from '../../proposal/status.ts';
import { personsOf } from '../../registry/persons.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import type { Item } from '../due/items.ts';
import { nearestClock } from '../due/lateness.ts';

/** An item whose reply somebody still waits for. */
export interface Awaited {
  readonly item: Item;
  /** Day the reply is due; absent where no date can be told. */
  readonly due?: IsoDate;
  /** The last copy that came back, where no other one stands. */
  readonly returned?: Delivery;
}

/** A person whose address must be asked for before a letter goes out. */
export interface AddressQuestion {
  readonly name: string;
  /** Tells them apart at the office that is asked. */
  readonly delegation?: string;
  readonly lacks: readonly Lack[];
  /** The most urgent first. */
  readonly awaited: readonly Awaited[];
}

interface Known {
  readonly people: readonly Entry<Person>[];
  /** Files that are there and could not be read. */
  readonly broken: Registry['broken'];
  readonly office: Office;
  readonly asOf: IsoDate;
}

/** Everybody who waits for a reply and cannot be written to, the most urgent reply first. */
export function addressQuestions(items: readonly Item[], known: Known): readonly AddressQuestion[] {
  const byPerson = new Map<
    string,
    { of: Recipient; file: readonly Entry<Person>[]; awaited: Awaited[] }
  >();
  for (const item of items) {
    for (const { recipient, returned } of waiting(item, known.office)) {
      const proposer = item.record.proposers.find(({ name }) => recipient.names.includes(name));
      const file = personsOf(known.people, {
        name: recipient.name,
        ...(proposer?.person !== undefined && { person: proposer.person }),
      });
      const key = file.length === 1 ? (file[0] as Entry<Person>).path : recipient.name;
      const due = nearestClock(item.clocks.filter(({ duty }) => isReply(duty)))?.due;
      const found = byPerson.get(key) ?? { of: recipient, file, awaited: [] };
      found.awaited.push({ item, ...(due && { due }), ...(returned && { returned }) });
      byPerson.set(key, found);
    }
  }
  return [...byPerson.values()]
    .map(({ of, file, awaited }): AddressQuestion => {
      const [first] = file;
      const delegation = first?.data.delegation ?? delegationOf(of, awaited);
      return {
        name: of.name,
        ...(delegation !== undefined && delegation !== of.name && { delegation }),
        lacks: isBroken(of, known)
          ? ['contact-data-unreadable']
          : lacksOf(file, awaited, known.asOf),
        awaited: awaited.toSorted(byDue),
      };
    })
    .filter(({ lacks }) => lacks.length > 0)
    .sort((a, b) => byDue(a.awaited[0], b.awaited[0]));
}

const over: readonly Status[] = ['returned', 'withdrawn', 'closed', 'archived', 'return_requested'];
const isReply = (duty: string) => duty === 'reply' || duty === 'second_reply';

/** Who lacks the reply that is sent next. A delegation is answered through the congress itself (福建省人大代表建议办理规则). */
function waiting({ record }: Item, office: Office) {
  const status = statusOf(record, office);
  if (!owesReply(record) || over.includes(status) || record.proposer_type === 'delegation')
    return [];
  const all = receipts(record, currentReply(record));
  return status === 'rehandling' ? all : all.filter(({ since }) => since === undefined);
}

function delegationOf({ names }: Recipient, awaited: readonly Awaited[]): string | undefined {
  return awaited
    .flatMap(({ item }) => item.record.proposers)
    .find(({ name, delegation }) => names.includes(name) && delegation !== undefined)?.delegation;
}

/** A file that cannot be read is never an absent one: nobody is asked for what may be in it. */
const isBroken = ({ names }: Recipient, { broken }: Known) =>
  names.some((name) => broken.some(({ path }) => path === `people/${name}.yaml`));

function lacksOf(
  file: readonly Entry<Person>[],
  awaited: readonly Awaited[],
  asOf: IsoDate,
): readonly Lack[] {
  const person = file[0]?.data;
  const isStale = awaited.some(({ returned }) => returned && !isRenewed(person, returned, asOf));
  const cameBack: readonly Lack[] = isStale ? ['mail-returned'] : [];
  if (person === undefined) return [...cameBack, 'no-contact-data'];
  if (file.length > 1) return [...cameBack, 'several-of-that-name'];
  const isOther = awaited.some(({ item: { record } }) => {
    const proposer = record.proposers.find(({ name }) => name === person.name);
    return proposer !== undefined && isPerhapsNamesake(person, proposer, record);
  });
  if (isOther) return [...cameBack, 'perhaps-namesake'];
  const faults = contactFaults(person).map(({ fault }) => fault);
  return [
    ...cameBack,
    ...(person.address === undefined ? (['address-missing'] as const) : []),
    ...faults,
  ];
}

/** Whether another address was found since the letter came back. What the file says today it did not say before its last change. */
function isRenewed(person: Person | undefined, letter: Delivery, asOf: IsoDate): boolean {
  const { address, updated_on } = person ?? {};
  if (address === undefined || address === letter.address) return false;
  const since = letter.returned?.on ?? letter.on;
  return updated_on === undefined
    ? letter.address !== undefined
    : updated_on >= since && updated_on <= asOf;
}

function byDue(a: Awaited | undefined, b: Awaited | undefined): number {
  const [one, other] = [a?.due ?? '9999', b?.due ?? '9999'];
  if (one !== other) return one < other ? -1 : 1;
  return (a?.item.id ?? '') < (b?.item.id ?? '') ? -1 : 1;
}
