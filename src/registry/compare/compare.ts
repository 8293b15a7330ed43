import type { Path, Value } from '../edit/edit.ts';
import { same, treeOf } from '../edit/tree.ts';
import { pairing } from '../merge/pairing.ts';

/** One value that is not what it was; absent on the side that does not have it. */
export interface FieldChange {
  /** Where it stands now, or where it stood if it is gone. */
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A map that came or went as a whole, such as an entry of a list. */
export interface Whole {
  readonly path: Path;
  readonly value: object;
}

/** How two versions of a file's data differ. */
export interface Comparison {
  /** The earlier version of each map that both have, by the later one. */
  readonly earlier: ReadonlyMap<object, object>;
  readonly fields: readonly FieldChange[];
  readonly added: readonly Whole[];
  readonly removed: readonly Whole[];
}

type Map_ = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Map_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMaps = (value: unknown): value is readonly Map_[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMap);

/** Compares the data of two versions of a file, entries of lists matched as a merge would match them. */
export function compare(before: object, after: object): Comparison {
  const earlier = new Map<object, object>();
  const fields: FieldChange[] = [];
  const added: Whole[] = [];
  const removed: Whole[] = [];

  const look = (old: unknown, now: unknown, path: Path): void => {
    if (isMap(old) && isMap(now)) lookInto(old, now, path);
    else if ((isMaps(old) || old === undefined) && (isMaps(now) || now === undefined)) {
      lookThrough(old ?? [], now ?? [], path);
    } else if (isMap(now) && old === undefined) added.push({ path, value: now });
    else if (isMap(old) && now === undefined) removed.push({ path, value: old });
    else if (!says(old, now)) fields.push(change(path, old, now));
  };
  const lookInto = (old: Map_, now: Map_, path: Path): void => {
    earlier.set(now, old);
    for (const key of new Set([...Object.keys(now), ...Object.keys(old)])) {
      look(old[key], now[key], [...path, key]);
    }
  };
  const lookThrough = (old: readonly Map_[], now: readonly Map_[], path: Path): void => {
    const ranks = pairing(old.map(treeFor), now.map(treeFor), path);
    const known = new Set(ranks);
    for (const [rank, entry] of old.entries()) {
      const place = ranks[rank];
      const later = place === undefined ? undefined : now[place];
      if (later === undefined) removed.push({ path: [...path, rank], value: entry });
      else lookInto(entry, later, [...path, place ?? rank]);
    }
    for (const [rank, value] of now.entries()) {
      if (!known.has(rank)) added.push({ path: [...path, rank], value });
    }
  };

  look(before, after, []);
  return { earlier, fields, added, removed };
}

const treeFor = (value: unknown) => treeOf(value as Value);

const says = (old: unknown, now: unknown): boolean =>
  old === undefined || now === undefined ? old === now : same(treeFor(old), treeFor(now));

function change(path: Path, before: unknown, after: unknown): FieldChange {
  return {
    path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}
