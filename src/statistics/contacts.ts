import type { Contact } from '../proposal/record.ts';
import { leadProposer } from '../proposal/satisfaction.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { faceToFace } from './face-to-face.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';
import { once, type Shared } from './once.ts';

/** How often, how, when and with how many people the items were talked over. */
export interface Contacts {
  readonly contacts: Figure;
  readonly meetings: Figure;
  /** 人次: everyone met or called, each time; the first signer where nobody is named. */
  readonly persons: Figure;
  readonly byWay: Breakdown;
  readonly byStage: Breakdown;
  /** Items that were talked over before, during and after handling; one item may be in several. */
  readonly itemsByStage: Breakdown;
  readonly itemsByWay: Breakdown;
}

export const contactWays: readonly Contact['way'][] = [
  'visit',
  'invitation',
  'symposium',
  'site',
  'phone',
  'online',
  'letter',
];
export const contactStages: readonly Contact['stage'][] = ['before', 'during', 'draft', 'after'];

/** Over the items that oblige us to anything, those among them that others answer. A meeting over several items is one. */
export function contacts(items: readonly Item[]): Contacts {
  const all = once(items.flatMap(contactsOf)).map(({ member, records }) => ({
    member,
    contact: (records[0] as Recorded).contact,
    names:
      records.length === 1
        ? (records[0] as Recorded).names
        : [...new Set(records.flatMap(({ names }) => names))],
  }));
  return {
    contacts: count({ id: 'contacts', unit: 'contact' }, all),
    meetings: count(
      { id: 'face_meetings', unit: 'contact' },
      all.filter(({ contact }) => faceToFace.has(contact.way)),
    ),
    persons: count(
      { id: 'contact_persons', unit: 'attendance' },
      all.flatMap(({ member, names }) => names.map((who) => ({ member: { ...member, who } }))),
    ),
    byWay: breakdown(all, [
      { id: 'contact_way', valuesOf: ({ contact }) => [contact.way], order: contactWays },
    ]),
    byStage: breakdown(all, [
      { id: 'contact_stage', valuesOf: ({ contact }) => [contact.stage], order: contactStages },
    ]),
    itemsByStage: breakdown(items, [
      {
        id: 'contact_stage',
        valuesOf: ({ record }) => (record.contacts ?? []).map(({ stage }) => stage),
        order: contactStages,
      },
    ]),
    itemsByWay: breakdown(items, [
      {
        id: 'contact_way',
        valuesOf: ({ record }) => (record.contacts ?? []).map(({ way }) => way),
        order: contactWays,
      },
    ]),
  };
}

interface Recorded extends Shared {
  readonly contact: Contact;
  readonly names: readonly string[];
}

function contactsOf({ id, record }: Item): readonly Recorded[] {
  return (record.contacts ?? []).map((contact) => {
    const { on, way, by, with: whom, with_items } = contact;
    const lead = leadProposer(record)?.name;
    return {
      member: { id, on },
      act: () => [on, way, ...by.toSorted()].join(' '),
      withItems: with_items,
      contact,
      names: whom ?? (lead === undefined ? [] : [lead]),
    };
  });
}
