import { covers } from './covers.ts';
import { type Data, type Fields, hasEntries, isFields, type Steps } from './data.ts';
import { partners } from './partners.ts';

/** A value that was recorded and is no longer what it was. */
export interface Rewritten {
  /** Where it is now, or was. */
  readonly path: Steps;
  readonly before: Data;
  /** Absent where it is gone. */
  readonly after?: Data;
}

interface Place {
  readonly path: Steps;
  /** Whether something tells of a change, so that it is none. */
  readonly isTold: (change: Rewritten) => boolean;
}

/** Keys that only hold others together: nothing happened by their being there. */
const FRAMES: ReadonlySet<string> = new Set(['', 'intake', 'routing']);

/**
 * What of `before` is no longer said by `after` without being told, in its smallest parts. What was added is no rewriting; entries of a
 * list may have changed their order.
 */
export function rewritten(before: Data, after: Data, place: Place): readonly Rewritten[] {
  const { path, isTold } = place;
  if (covers(after, before)) return [];
  // An entry that somebody struck out by hand, and told of in words.
  if (isFields(before) && typeof after === 'string') return [];
  if (hasEntries(before, path)) return inList(before, Array.isArray(after) ? after : [], place);
  if (isFields(before) && (isFields(after) || FRAMES.has(path.join('.')))) {
    const fields: Fields = isFields(after) ? after : {};
    return Object.entries(before).flatMap(([key, value]) =>
      rewritten(value, fields[key], { path: [...path, key], isTold }),
    );
  }
  const change = { path, before, ...(after !== undefined && { after }) };
  return isTold(change) ? [] : [change];
}

/** Entries that still stand, or of whose change something tells, are set apart; each of the others is compared with the new one most like it. */
function inList(
  before: readonly Data[],
  after: readonly Data[],
  { path, isTold }: Place,
): readonly Rewritten[] {
  const changes = (value: Data, at: number) =>
    rewritten(value, after[at], { path: [...path, String(at)], isTold });
  const standing = partners(before, after, (one, _, at) => changes(one, at).length === 0);
  const taken = new Set(standing.values());
  const free = new Set([...after.keys()].filter((at) => !taken.has(at)));
  const lost = [...before.keys()].filter((index) => !standing.has(index));
  const closest = new Map<number, number>();
  const pairs = lost
    .flatMap((index) =>
      [...free].map((at) => ({ index, at, like: likeness(before[index], after[at]) })),
    )
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  for (const { index, at } of pairs) {
    if (!closest.has(index) && free.delete(at)) closest.set(index, at);
  }
  return lost.flatMap((index) => {
    const at = closest.get(index);
    const gone = { path: [...path, String(index)], before: before[index] };
    if (at === undefined) return isTold(gone) ? [] : [gone];
    return changes(before[index], at);
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
