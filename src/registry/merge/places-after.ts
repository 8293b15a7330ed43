import type { Path } from '../edit/edit.ts';
import type { KeyOrder } from '../edit/key-order.ts';
import { isFields, same, type Tree } from '../edit/tree.ts';
import type { Item, Merge, Side, Sides } from './merge.ts';
import { mergeParts } from './merge-trees.ts';
import { entryOf, outcome, under } from './outcome.ts';
import type { SamePlace } from './same-place.ts';

export interface Merged {
  readonly merge: Merge;
  readonly trees: Sides<Tree>;
  readonly order: KeyOrder;
  readonly decide: Side;
}

/** Where a place of one side's file is in the merged one; undefined where it is gone, or cannot be told. */
export function placesAfter({ merge, trees, order, decide }: Merged, side: Side): SamePlace {
  const look = (part: Merge, values: Sides<Tree>, { done, left }: Way): Path | undefined => {
    const [step, ...rest] = left;
    if (step === undefined) return [];
    const taken = 'take' in part ? part.take : 'clash' in part ? decide : undefined;
    if (taken === side || (taken !== undefined && same(values[side], values[taken]))) return left;
    if ('clash' in part) return undefined;
    const parts = 'take' in part ? mergeParts(values, { order, path: done }) : part;
    const into = (one: Merge | undefined, inside: Sides<Tree>, there: string | number) => {
      const next = one && look(one, inside, { done: [...done, step], left: rest });
      return next && [there, ...next];
    };
    if ('fields' in parts) {
      const key = String(step);
      const inside = under(values, key);
      const isThere = taken === undefined || inside[taken] !== undefined;
      return isThere ? into(parts.fields.get(key), inside, key) : undefined;
    }
    if (!('items' in parts)) return undefined;
    const item = parts.items.find((one) => one[side] === step);
    const rank = item && (taken === undefined ? rankOf(item, parts.items, values) : item[taken]);
    if (item === undefined || rank === undefined) return undefined;
    const entry = entryOf(values, item);
    const after = taken === undefined ? outcome(item.merge, entry, decide) : entry[taken];
    // An event of another day may be the same put right, or another one in its place.
    return dayOf(entry[side]) === dayOf(after) ? into(item.merge, entry, rank) : undefined;
  };
  /** Which entry of the merged list it is, where it is still one. */
  const rankOf = (item: Item, items: readonly Item[], values: Sides<Tree>) => {
    const isLeft = (one: Item) => outcome(one.merge, entryOf(values, one), decide) !== undefined;
    return isLeft(item) ? items.slice(0, items.indexOf(item)).filter(isLeft).length : undefined;
  };
  return (path) => look(merge, trees, { done: [], left: path });
}

const dayOf = (entry: Tree | undefined) => (isFields(entry) ? entry.get('on') : undefined);

interface Way {
  readonly done: Path;
  readonly left: Path;
}
