import { type Countable, type Member, membersOf } from './member.ts';

/** A property by which things are parted. */
export interface Dimension<T> {
  readonly id: string;
  /** None where the record does not say; several where the property overlaps. */
  readonly valuesOf: (thing: T) => readonly string[];
  /** The order in which values are told; others follow by their text. */
  readonly order: readonly string[];
  /** Values of the order that are told even where nothing has them, as a table of classes keeps its zero rows. */
  readonly complete?: true;
}

export interface Part {
  readonly value: string;
  readonly members: readonly Member[];
  /** The part, parted again. */
  readonly within?: Breakdown;
}

/** A whole and its parts. What the parts do not hold is named, and so is what several of them hold. */
export interface Breakdown {
  readonly dimension: string;
  readonly whole: readonly Member[];
  readonly parts: readonly Part[];
  readonly unstated: readonly Member[];
  readonly overlapping: readonly Member[];
}

/** Parts things by one dimension, and each part by the next. */
export function breakdown<T extends Countable>(
  things: readonly T[],
  [dimension, ...deeper]: readonly [Dimension<T>, ...Dimension<T>[]],
): Breakdown {
  const groups = new Map<string, T[]>();
  const unstated: T[] = [];
  const overlapping: T[] = [];
  for (const value of dimension.complete ? dimension.order : []) groups.set(value, []);
  for (const thing of things) {
    const stated = dimension.valuesOf(thing);
    const values = stated.length > 1 ? [...new Set(stated)] : stated;
    if (values.length === 0) unstated.push(thing);
    if (values.length > 1) overlapping.push(thing);
    for (const value of values) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [thing]);
      else group.push(thing);
    }
  }
  const [next, ...rest] = deeper;
  return {
    dimension: dimension.id,
    whole: membersOf(things),
    parts: inOrder([...groups.keys()], dimension.order).map((value) => {
      const group = groups.get(value) ?? [];
      const members = membersOf(group);
      return next
        ? { value, members, within: breakdown(group, [next, ...rest]) }
        : { value, members };
    }),
    unstated: membersOf(unstated),
    overlapping: membersOf(overlapping),
  };
}

/** The members of one part; none where the value does not occur. */
export function partOf({ parts }: Breakdown, value: string): readonly Member[] {
  return parts.find((part) => part.value === value)?.members ?? [];
}

function inOrder(values: readonly string[], order: readonly string[]): readonly string[] {
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return values.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
