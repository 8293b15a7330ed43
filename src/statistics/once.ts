import type { Member } from './member.ts';

/** Something that one item records, and perhaps others with it: a meeting over several items, an urge about several. */
export interface Shared {
  readonly member: Member;
  /** What was done, in words that are the same in every item it was about. */
  readonly act: () => string;
  readonly withItems: readonly string[] | undefined;
}

/**
 * Each act once, whatever number of items record it: those that name one another and agree in the act are one. The member is that of the
 * first item, with the others beside it; the records of all of them come along. Things must come in the order of their items.
 */
export function once<T extends Shared>(
  things: readonly T[],
): readonly { readonly member: Member; readonly records: readonly T[] }[] {
  const all: T[][] = [];
  const groups = new Map<string, T[]>();
  const met = new Map<string, number>();
  for (const thing of things) {
    const { member, withItems } = thing;
    if (withItems === undefined) {
      all.push([thing]);
      continue;
    }
    const key = [thing.act(), ...[member.id, ...withItems].toSorted()].join('\n');
    // Two calls on one day about the same items are two.
    const own = `${member.id}\n${key}`;
    const nth = met.get(own) ?? 0;
    met.set(own, nth + 1);
    const group = groups.get(`${nth}\n${key}`);
    if (group !== undefined) {
      group.push(thing);
      continue;
    }
    const begun = [thing];
    groups.set(`${nth}\n${key}`, begun);
    all.push(begun);
  }
  return all.map((records) => ({ member: memberOf(records), records }));
}

function memberOf(records: readonly Shared[]): Member {
  const [first] = records as readonly [Shared, ...Shared[]];
  const { member, withItems } = first;
  return withItems === undefined ? member : { ...member, together: withItems };
}
