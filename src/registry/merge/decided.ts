import type { Merge, Side } from './merge.ts';

/** The same merge with its clashes decided, one after the other in the order in which `clashesIn` names them. */
export function decided(merge: Merge, sides: readonly Side[]): Merge {
  let next = 0;
  const decide = (part: Merge): Merge => {
    if ('clash' in part) {
      const take = sides[next++];
      return take === undefined ? part : { take };
    }
    if ('fields' in part) {
      return { fields: new Map([...part.fields].map(([key, one]) => [key, decide(one)])) };
    }
    if (!('items' in part)) return part;
    return { items: part.items.map((item) => ({ ...item, merge: decide(item.merge) })) };
  };
  return decide(merge);
}
