import { idOf, isId, provisionalId } from '../../proposal/identity.ts';
import type { Kind, Level } from '../../proposal/record.ts';
import { Refusal } from '../../refusal.ts';
import { fingerprint } from '../../registry/fingerprint.ts';

interface Known {
  readonly kind?: Kind;
  readonly level?: Level;
  readonly number?: string | undefined;
  readonly title?: string;
  readonly proposer?: readonly string[];
  readonly assignedOn?: string;
  readonly year?: number | undefined;
}

/** The id that an item will have; undefined while what it is made of is not all known. */
export function newId(known: Known): string | undefined {
  const { kind, level, number, title, proposer, assignedOn } = known;
  const year = known.year === undefined ? assignedOn?.slice(0, 4) : String(known.year);
  if (kind === undefined || level === undefined || year === undefined) return undefined;
  if (number !== undefined) return officialId({ kind, level, year, number });
  if (title === undefined || proposer?.[0] === undefined) return undefined;
  return provisionalId({ kind, level, year }, fingerprint(`${title}\n${proposer[0]}`));
}

/** The id that an official number makes; a number that makes none is refused. */
export function officialId(identity: Parameters<typeof idOf>[0]): string {
  const id = idOf(identity);
  if (isId(id)) return id;
  throw new Refusal('bad-number', 2, (m) => m.commands.badNumber(identity.number));
}
