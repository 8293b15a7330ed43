import type { Value } from './edit.ts';
import type { KeyOrder } from './key-order.ts';
import { isEmpty, isFields, isList, type Tree, treeOf } from './tree.ts';
import { canonicalLayout, entryLines, ordered } from './write.ts';

/**
 * The text of a new file: fixed key order, block style, one fact a line, LF, and a blank line around each section.
 * `schemaComment` becomes the first line as it is. See docs/decisions/0001-one-fact-a-line.md.
 */
export function canonical(
  data: { readonly [key: string]: Value | undefined },
  order: KeyOrder,
  { schemaComment }: { readonly schemaComment?: string } = {},
): string {
  const layout = { order, ...canonicalLayout };
  const tree = treeOf(data);
  const entries = isFields(tree) ? ordered(tree, [], layout) : [];
  const lines = entries.flatMap(([key, value], rank) => {
    const above = entries[rank - 1];
    const isApart = above !== undefined && (isSection(value) || isSection(above[1]));
    return [...(isApart ? [''] : []), ...entryLines([key, value], [key], layout)];
  });
  return [...(schemaComment === undefined ? [] : [schemaComment]), ...lines, ''].join('\n');
}

/** A top-level map or list of maps. Scalars and lists of texts stand together at the head of the file. */
export function isSection(value: Tree): boolean {
  return (
    (isFields(value) && !isEmpty(value)) || (isList(value) && value.some((item) => isFields(item)))
  );
}
