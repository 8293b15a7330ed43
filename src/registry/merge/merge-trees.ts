import type { Path } from '../edit/edit.ts';
import type { KeyOrder } from '../edit/key-order.ts';
import { isEmpty, isFields, isList, same, type Tree } from '../edit/tree.ts';
import { clash, type Merge, type Sides, takeOurs, takeTheirs } from './merge.ts';
import { mergeLists } from './merge-lists.ts';

/** What the merge of values needs to know of the file they stand in. */
export interface Knowing {
  readonly order: KeyOrder;
  readonly path: Path;
  /** Whether both sides made the file: their lists may be of two different things, and are not united. */
  readonly isTwice?: boolean;
}

/**
 * Merges by meaning: what one side changed is taken, what both changed alike is taken once, maps are merged key by key
 * and lists entry by entry, and what both changed differently is a clash. Nothing is guessed, and nothing either side
 * added is left out.
 */
export function mergeTrees(sides: Sides<Tree>, knowing: Knowing): Merge {
  const { base, ours, theirs } = sides;
  if (alike(ours, theirs) || alike(base, theirs)) return takeOurs;
  if (alike(base, ours)) return takeTheirs;
  // Both moved it along with the entry it points at; `correctionsMoved` counts anew.
  if (isPointer(knowing.path) && base !== undefined) return takeOurs;
  return mergeParts(sides, knowing);
}

/** The same without looking first whether a side left the whole as it was: how each of its parts is merged. */
export function mergeParts({ base, ours, theirs }: Sides<Tree>, knowing: Knowing): Merge {
  if (isFields(ours) && isFields(theirs) && (isFields(base) || isEmpty(base))) {
    const before = isFields(base) ? base : new Map<string, Tree>();
    const keys = new Set([...ours.keys(), ...theirs.keys(), ...before.keys()]);
    const fields = new Map<string, Merge>();
    for (const key of keys) {
      const sides = { base: before.get(key), ours: ours.get(key), theirs: theirs.get(key) };
      fields.set(key, mergeTrees(sides, { ...knowing, path: [...knowing.path, key] }));
    }
    return { fields };
  }
  if ([base, ours, theirs].every((side) => isList(side) || isEmpty(side))) {
    if (knowing.isTwice) return clash;
    // A side without the list took every entry out, but none that the other has added since.
    const list = (side: Tree | undefined) => (isList(side) ? side : []);
    return mergeLists({ base: list(base), ours: list(ours), theirs: list(theirs) }, knowing);
  }
  return clash;
}

const isPointer = (path: Path): boolean =>
  path.length === 3 && path[0] === 'corrections' && path[2] === 'field';

/** A key without a value says as little as a key that is not there. */
const alike = (a: Tree | undefined, b: Tree | undefined): boolean =>
  (isEmpty(a) && isEmpty(b)) || same(a, b);
