import type { Contact } from '../proposal/record.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { faceToFace } from './face-to-face.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';
import type { Member } from './member.ts';

/** How often, how, when and with how many people the items were talked over. */
export interface Contacts {
  readonly contacts: Figure;
  readonly meetings: Figure;
  /** 人次: everyone met or called, each time. */
  readonly persons: Figure;
  /** Contacts that do not say with whom: in `contacts`, and in no 人次. */
  readonly withNobody: readonly Member[];
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

/** Over the items that oblige us to anything, those among them that others answer. */
export function contacts(items: readonly Item[]): Contacts {
  const all = items.flatMap(({ id, record }) =>
    (record.contacts ?? []).map((contact) => ({ member: { id, on: contact.on }, contact })),
  );
  const persons = all.flatMap(({ member, contact }) =>
    (contact.with ?? []).map((who) => ({ member: { ...member, who } })),
  );
  return {
    contacts: count({ id: 'contacts', unit: 'contact' }, all),
    meetings: count(
      { id: 'face_meetings', unit: 'contact' },
      all.filter(({ contact }) => faceToFace.has(contact.way)),
    ),
    persons: count({ id: 'contact_persons', unit: 'attendance' }, persons),
    withNobody: all.flatMap(({ member, contact }) => (contact.with === undefined ? [member] : [])),
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
