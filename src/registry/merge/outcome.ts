import { isEmpty, isFields, isList, type Tree } from '../edit/tree.ts';
import type { Merge, Side, Sides } from './merge.ts';

/** The merged value, where every clash is decided for one side; undefined where nothing is left of it. */
export function outcome(merge: Merge, sides: Sides<Tree>, decide: Side): Tree | undefined {
  if ('take' in merge) return presentOf(sides[merge.take]);
  if ('clash' in merge) return presentOf(sides[decide]);
  if ('fields' in merge) {
    const fields = new Map<string, Tree>();
    for (const [key, part] of merge.fields) {
      const value = outcome(part, under(sides, key), decide);
      if (value !== undefined) fields.set(key, value);
    }
    return presentOf(fields);
  }
  const items = merge.items.flatMap((item) => {
    const value = outcome(item.merge, entryOf(sides, item), decide);
    return value === undefined ? [] : [value];
  });
  return presentOf(items);
}

/** The value of a key on every side. */
export function under(sides: Sides<Tree>, key: string): Sides<Tree> {
  const of = (tree: Tree | undefined) => (isFields(tree) ? tree.get(key) : undefined);
  return { base: of(sides.base), ours: of(sides.ours), theirs: of(sides.theirs) };
}

/** An entry of a list on every side. */
export function entryOf(
  sides: Sides<Tree>,
  places: { readonly [K in keyof Sides<Tree>]?: number | undefined },
): Sides<Tree> {
  const of = (tree: Tree | undefined, rank: number | undefined) =>
    isList(tree) && rank !== undefined ? tree[rank] : undefined;
  return {
    base: of(sides.base, places.base),
    ours: of(sides.ours, places.ours),
    theirs: of(sides.theirs, places.theirs),
  };
}

const presentOf = (tree: Tree | undefined): Tree | undefined => (isEmpty(tree) ? undefined : tree);
