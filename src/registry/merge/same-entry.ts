import type { Path } from '../edit/edit.ts';
import { isFields, type Tree } from '../edit/tree.ts';

/**
 * What makes an entry of a list the one it is, whatever else is said of it. Lists that are not named here hold events:
 * two that differ are two events.
 */
const distinguishing: Readonly<Record<string, readonly string[]>> = {
  // A record.
  proposers: ['name', 'person'],
  opinions: ['from', 'requested_on'],
  replies: ['round'],
  own_opinions: ['round'],
  'replies.feedback': ['from', 'on'],
  // registry.yaml and a year of the calendar.
  leaders: ['name'],
  sections: ['name'],
  classes: ['letter'],
  batches: ['name'],
  'import.columns': ['heading'],
  off: ['from'],
  work: ['on'],
};

/** The identity of an entry of the list at `path`; undefined where the list holds events, or the entry does not say. */
export function identityOf(entry: Tree | undefined, path: Path): string | undefined {
  const keys = distinguishing[path.filter((part) => typeof part === 'string').join('.')];
  if (keys === undefined || !isFields(entry)) return undefined;
  const values = keys.map((key) => entry.get(key));
  return values[0] === undefined ? undefined : JSON.stringify(values.map((value) => String(value)));
}

/**
 * How much two entries are one and the same that was added to or put right: the share of the smaller one's facts that
 * the other has too, from 0 to 1.
 */
export function likeness(
  a: Tree | undefined,
  b: Tree | undefined,
  same: (a: Tree, b: Tree) => boolean,
): number {
  if (!isFields(a) || !isFields(b)) return 0;
  const shared = [...a].filter(([key, value]) => b.has(key) && same(value, b.get(key) ?? null));
  return shared.length / Math.max(1, Math.min(a.size, b.size));
}
