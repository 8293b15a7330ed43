import { breakdown, type Dimension } from './breakdown.ts';
import type { Item } from './item.ts';
import { type Member, membersOf } from './member.ts';

/** One row: the values of all dimensions but the last; none where the record does not say. */
export interface CrossRow {
  readonly values: readonly (string | undefined)[];
  /** As many as the table has columns. */
  readonly cells: readonly (readonly Member[])[];
  readonly unstated: readonly Member[];
  readonly whole: readonly Member[];
}

/** Items by two or three properties at once; of one property, rows without columns. */
export interface CrossTable {
  readonly dimensions: readonly string[];
  /** Values of the last dimension that occur; none for a single dimension. */
  readonly columns: readonly string[];
  readonly rows: readonly CrossRow[];
  readonly total: CrossRow;
  /** Items that have several values of a property, and so stand in several rows or columns. */
  readonly overlapping: readonly Member[];
}

/** Every item stands in the table: what has no value has a row or a column of its own. */
export function crossTable(
  items: readonly Item[],
  dimensions: readonly [Dimension<Item>, ...Dimension<Item>[]],
): CrossTable {
  const last = dimensions.length > 1 ? dimensions.at(-1) : undefined;
  const above = last === undefined ? dimensions : dimensions.slice(0, -1);
  const columns =
    last === undefined ? [] : breakdown(items, [last]).parts.map(({ value }) => value);
  const rowOf = (values: CrossRow['values'], own: readonly Item[]): CrossRow => {
    const cellOf = (value: string) => own.filter((item) => last?.valuesOf(item).includes(value));
    return {
      values,
      cells: columns.map((value) => membersOf(cellOf(value))),
      unstated: membersOf(own.filter((item) => last?.valuesOf(item).length === 0)),
      whole: membersOf(own),
    };
  };
  const several = items.filter((item) =>
    dimensions.some((one) => new Set(one.valuesOf(item)).size > 1),
  );
  return {
    dimensions: dimensions.map(({ id }) => id),
    columns,
    rows: grouped(items, above).map(({ values, own }) => rowOf(values, own)),
    total: rowOf([], items),
    overlapping: membersOf(several),
  };
}

interface Group {
  readonly values: readonly (string | undefined)[];
  readonly own: readonly Item[];
}

/** The items by each combination of values that occurs, in the order of the dimensions; those without a value last. */
function grouped(items: readonly Item[], dimensions: readonly Dimension<Item>[]): readonly Group[] {
  const [first, ...deeper] = dimensions;
  if (first === undefined) return [{ values: [], own: items }];
  const { parts, unstated } = breakdown(items, [first]);
  const byMember = new Map(items.map((item) => [item.member, item]));
  const within = (value: string | undefined, members: readonly Member[]) =>
    grouped(
      members.flatMap((member) => byMember.get(member) ?? []),
      deeper,
    ).map(({ values, own }) => ({ values: [value, ...values], own }));
  return [
    ...parts.flatMap(({ value, members }) => within(value, members)),
    ...(unstated.length > 0 ? within(undefined, unstated) : []),
  ];
}
