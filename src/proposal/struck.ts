import type { Proposal } from './record.ts';

type Path = readonly (string | number)[];
type Correction = NonNullable<Proposal['corrections']>[number];

/** What stands for the place of an entry that is no longer there. */
export const STRUCK = 'struck';

/**
 * The places of the corrections once an entry of a list is struck out: those behind it move up by one, and what was told of the entry
 * itself no longer points at any. Only those that change, by their rank; what tells of another entry that was struck out stays.
 */
export function movedFields(
  corrections: readonly Correction[] | undefined,
  struck: Path,
): ReadonlyMap<number, string> {
  const list = struck.slice(0, -1).map(String);
  const gone = Number(struck.at(-1));
  const moved = new Map<number, string>();
  for (const [rank, { field, after }] of (corrections ?? []).entries()) {
    const parts = field.split('.');
    const at = Number(parts[list.length]);
    const isIn = list.every((part, index) => part === parts[index]);
    const isStrike = after === undefined && parts.length === list.length + 1;
    if (!isIn || isStrike || !Number.isInteger(at) || at < gone) continue;
    const now = at === gone ? STRUCK : String(at - 1);
    moved.set(rank, [...list, now, ...parts.slice(list.length + 1)].join('.'));
  }
  return moved;
}
