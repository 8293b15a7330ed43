import { existsOn } from '../proposal/as-of.ts';
import { idOf, yearOf } from '../proposal/identity.ts';
import type { Proposal, Role } from '../proposal/record.ts';
import { roleOf } from '../proposal/role.ts';
import type { Kept } from './summarise.ts';

/** One of several registries that are counted together, by the name of its unit. */
export interface Source {
  readonly name: string;
  readonly kept: readonly Kept[];
}

/** Where one item stands, and what the unit is in it. */
export interface Place {
  readonly name: string;
  readonly id: string;
  readonly role: Role | undefined;
}

/** An item that several units handle; it counts once, as the unit has it that leads. */
export interface Matched {
  readonly id: string;
  readonly places: readonly Place[];
}

export interface RolledUp {
  readonly kept: readonly Kept[];
  readonly matched: readonly Matched[];
  /** Items of one number that are not one item: the congresses of two counties count from 1 each. */
  readonly apart: readonly Matched[];
}

/**
 * Several registries as one. Records of one identity (year, level, body, number) and one title are one item, whichever unit wrote it down;
 * those of one identity and different titles are several, and each then has the unit's name behind its id.
 */
export function rollUp(sources: readonly Source[], asOf: string): RolledUp {
  const groups = new Map<string, Held[]>();
  for (const { name, kept } of sources) {
    for (const one of kept) {
      const key = identityOf(one);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ ...one, name }]);
      else group.push({ ...one, name });
    }
  }
  const kept: Kept[] = [];
  const matched: Matched[] = [];
  const apart: Matched[] = [];
  for (const group of groups.values()) {
    const items = byTitle(group);
    const ids = new Set<string>();
    for (const same of items) {
      const leading = leadingOf(same, asOf);
      const id = items.length > 1 ? `${leading.id}@${leading.name}` : leading.id;
      // Two files of one id in one registry stay two, as they are where that registry is counted alone.
      const others = same.filter(({ name }) => name === leading.name && same.length > 1);
      for (const one of others.length > 1 ? others : [leading]) {
        kept.push({ id, record: guarded(one.record, same), from: one.name });
      }
      ids.add(id);
      if (new Set(same.map(({ name }) => name)).size > 1)
        matched.push({ id, places: placesOf(same) });
    }
    if (items.length > 1) apart.push({ id: [...ids].join(' '), places: placesOf(group) });
  }
  return { kept, matched, apart };
}

interface Held extends Kept {
  readonly name: string;
}

/** Of an item without a number its id, which is made from its title and first signer. */
function identityOf({ id, record }: Kept): string {
  const { level, kind, number } = record;
  return number === undefined ? id : idOf({ year: yearOf(id), level, kind, number });
}

function byTitle(group: readonly Held[]): readonly (readonly Held[])[] {
  const titles = new Map<string, Held[]>();
  for (const one of group) {
    const title = plain(one.record);
    const same = titles.get(title);
    if (same === undefined) titles.set(title, [one]);
    else same.push(one);
  }
  return [...titles.values()];
}

const plain = ({ title }: Proposal) => title.normalize('NFKC').replaceAll(/[\s\p{P}]+/gu, '');

const weight: readonly (Role | undefined)[] = [
  'sole',
  'lead',
  'split',
  undefined,
  'co',
  'reference',
];

/** What one of the units must keep to itself is told by none of them. */
function guarded(record: Proposal, same: readonly Held[]): Proposal {
  const confidential = same.some((one) => one.record.confidential === true);
  return confidential ? { ...record, confidential } : record;
}

/** The record of the unit that leads, of those that had it by that day; of several of one role, that of the registry named first. */
function leadingOf(same: readonly Held[], asOf: string): Held {
  const known = same.filter(({ record }) => existsOn(record, asOf));
  return (known.length > 0 ? known : same).reduce((best, one) =>
    weight.indexOf(roleOf(one.record)) < weight.indexOf(roleOf(best.record)) ? one : best,
  );
}

const placesOf = (held: readonly Held[]): readonly Place[] =>
  held.map(({ name, id, record }) => ({ name, id, role: roleOf(record) }));
