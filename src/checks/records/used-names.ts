import type { CheckedItem, Spot } from '../rule.ts';

/** A name in a record, with its place. */
export interface Used {
  readonly name: string | undefined;
  readonly pointer: string;
}

/** The names that a list of registry.yaml does not have. A list the office does not keep is not checked. */
export function unknownAmong(
  items: readonly CheckedItem[],
  names: readonly string[] | undefined,
  usedIn: (item: CheckedItem) => readonly Used[],
): readonly Spot[] {
  if (names === undefined) return [];
  const known = new Set(names);
  return items.flatMap((item) =>
    usedIn(item).flatMap(({ name, pointer }) =>
      name === undefined || known.has(name)
        ? []
        : [{ path: item.path, pointer, args: { name, known: names.join('、') } }],
    ),
  );
}
