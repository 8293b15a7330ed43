import { covers } from './covers.ts';
import { type Data, type Fields, hasEntries, isFields, type Steps } from './data.ts';
import { partners } from './partners.ts';
import { type Struck, struckFromList, struckGroups } from './strikes.ts';
import type { Correction } from './trace.ts';

/** A value that was recorded and is no longer what it was. */
export interface Rewritten {
  /** Where it is now, or was. */
  readonly path: Steps;
  readonly before: Data;
  /** Absent where it is gone. */
  readonly after?: Data;
  /** Which correction struck it out, as it stood. */
  readonly struck?: number;
}

interface Place {
  readonly path: Steps;
  /** The corrections made since. */
  readonly corrections: readonly Correction[];
  /** Whether something tells of a change. */
  readonly isTold: (change: Rewritten) => boolean;
}

/** Keys that only hold others together: nothing happened by their being there. */
const FRAMES: ReadonlySet<string> = new Set(['', 'intake', 'routing']);

/**
 * What of `before` is no longer said by `after`, in its smallest parts, whether it is told or not. What was added is no rewriting; entries of a
 * list may have changed their order.
 */
export function rewritten(before: Data, after: Data, place: Place): readonly Rewritten[] {
  const { path } = place;
  if (covers(after, before)) return [];
  // An entry that somebody struck out by hand, and told of in words.
  if (isFields(before) && typeof after === 'string') return [];
  if (hasEntries(before, path)) return inList(before, Array.isArray(after) ? after : [], place);
  if (isFields(before)) return inFields(before, after, place);
  return [{ path, before, ...(after !== undefined && { after }) }];
}

/** A group that was struck out as a whole is compared with what was struck out, whatever stands there now. */
function inFields(before: Fields, after: Data, place: Place): readonly Rewritten[] {
  const { path, corrections, isTold } = place;
  const fields: Fields = isFields(after) ? after : {};
  const changes =
    isFields(after) || FRAMES.has(path.join('.'))
      ? Object.entries(before).flatMap(([key, value]) =>
          rewritten(value, fields[key], { ...place, path: [...path, key] }),
        )
      : [{ path, before }];
  if (changes.every(isTold)) return changes;
  for (const struck of struckGroups(path, corrections)) {
    const instead = fromStruck(before, struck, place);
    if (instead.every(isTold)) return instead;
  }
  return changes;
}

const fromStruck = (before: Data, { value, rank }: Struck, place: Place): readonly Rewritten[] => [
  { path: place.path, before, struck: rank },
  ...rewritten(before, value, place),
];

/**
 * Entries that still stand, or of whose change something tells, are set apart; each of the others is compared with the new one most like it.
 * What was struck out of the list stands with the rest, each for one entry.
 */
function inList(
  before: readonly Data[],
  after: readonly Data[],
  place: Place,
): readonly Rewritten[] {
  const { path, isTold } = place;
  const gone = struckFromList(path, place.corrections);
  const all = [...after, ...gone.map(({ value }) => value)];
  const changes = (value: Data, at: number) => {
    const here = { ...place, path: [...path, String(at)] };
    const struck = gone[at - after.length];
    return struck === undefined
      ? rewritten(value, after[at], here)
      : fromStruck(value, struck, here);
  };
  const untouched = partners(before, after, (one, other) => covers(other, one));
  const standing = partners(before, all, (one, _, at) => changes(one, at).every(isTold), untouched);
  const taken = new Set(standing.values());
  const free = new Set([...all.keys()].filter((at) => !taken.has(at)));
  const lost = [...before.keys()].filter((index) => !standing.has(index));
  const closest = new Map<number, number>(standing);
  const pairs = lost
    .flatMap((index) =>
      [...free].map((at) => ({ index, at, like: likeness(before[index], all[at]) })),
    )
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  for (const { index, at } of pairs) {
    if (!closest.has(index) && free.delete(at)) closest.set(index, at);
  }
  return [...before].flatMap((value, index) => {
    const at = closest.get(index);
    return at === undefined
      ? [{ path: [...path, String(index)], before: value }]
      : changes(value, at);
  });
}

/** How many of its fields another entry has as well; whom it is about counts more than how it was done. Any text may stand for another one. */
function likeness(one: Data, other: Data): number {
  if (!isFields(one)) return isFields(other) ? 0 : 1;
  if (!isFields(other)) return 0;
  return Object.entries(one).reduce(
    (sum, [key, value]) => sum + (covers(other[key], value) ? (WHO.has(key) ? 4 : 1) : 0),
    0,
  );
}

const WHO: ReadonlySet<string> = new Set(['to', 'from', 'round', 'name', 'field']);
