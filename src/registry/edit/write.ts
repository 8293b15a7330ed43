import { columns } from './columns.ts';
import type { Path } from './edit.ts';
import type { KeyOrder } from './key-order.ts';
import { keyText, literal, type Quotes, scalarText } from './scalar.ts';
import { type Fields, isEmpty, isFields, isList, type List, type Tree } from './tree.ts';

/** How a file is indented, and in which order its keys stand. */
export interface Layout {
  readonly order: KeyOrder;
  /** Columns from a map to a map inside it. */
  readonly mapStep: number;
  /** Columns from a map to the dashes of a list inside it; 0 in files that do not indent lists. */
  readonly listStep: number;
  /** Columns from a dash to what it introduces. */
  readonly dashStep: number;
  /** What stands inside the braces of a flow map: nothing, or one blank. */
  readonly brace: '' | ' ';
}

export const canonicalLayout = { mapStep: 2, listStep: 2, dashStep: 2, brace: '' } as const;

/** A value as it follows its key or dash: on the same line, on the lines below (their indentation counted from the key), or both. */
export interface Written {
  readonly inline: string;
  readonly below: readonly string[];
}

/** Longest list of names, in columns of a terminal, that stays on one line. */
const longestNames = 80;

/** Indents lines; empty ones stay empty. */
export const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

/** `key: value` in block style. */
export function entryLines(
  [key, value]: readonly [string, Tree],
  path: Path,
  layout: Layout,
): readonly string[] {
  const { inline, below } = afterKey(value, path, layout);
  return [`${keyText(key)}:${inline === '' ? '' : ` ${inline}`}`, ...below];
}

/** `- value` in block style. */
export function itemLines(value: Tree, path: Path, layout: Layout): readonly string[] {
  const { inline, below } = afterDash(value, path, layout);
  return [`-${' '.repeat(layout.dashStep - 1)}${inline}`, ...below];
}

/** A value as it follows a key. `quotes` are those of the value it replaces. */
export function afterKey(value: Tree, path: Path, layout: Layout, quotes?: Quotes): Written {
  if (isFields(value) && !isEmpty(value)) {
    return { inline: '', below: indented(mapLines(value, path, layout), layout.mapStep) };
  }
  if (isList(value) && !isEmpty(value)) {
    const names = namesText(value, path, layout);
    if (names !== undefined) return { inline: names, below: [] };
    return { inline: '', below: indented(listLines(value, path, layout), layout.listStep) };
  }
  return scalar(value, layout.mapStep, quotes);
}

/** A value as it follows a dash; a map or list begins on the dash's own line. */
export function afterDash(value: Tree, path: Path, layout: Layout, quotes?: Quotes): Written {
  if (isEmpty(value) || !(isFields(value) || isList(value))) {
    return scalar(value, layout.dashStep, quotes);
  }
  const [inline = '', ...below] = blockLines(value, path, layout);
  return { inline, below: indented(below, layout.dashStep) };
}

/** A map or list in block style, as lines of its own. */
export const blockLines = (value: Fields | List, path: Path, layout: Layout): readonly string[] =>
  isList(value) ? listLines(value, path, layout) : mapLines(value as Fields, path, layout);

/** A value in flow style, on one line whatever it holds. */
export function flowText(value: Tree, path: Path, layout: Layout): string {
  if (isList(value)) {
    return `[${value.map((item, at) => flowText(item, [...path, at], layout)).join(', ')}]`;
  }
  if (!isFields(value)) return scalarText(value, { flow: true });
  if (value.size === 0) return '{}';
  const entries = ordered(value, path, layout).map((entry) => flowEntry(entry, path, layout));
  return `{${layout.brace}${entries.join(', ')}${layout.brace}}`;
}

/** `key: value` in flow style; `path` is the map's. */
export const flowEntry = (
  [key, value]: readonly [string, Tree],
  path: Path,
  layout: Layout,
): string => `${keyText(key)}: ${flowText(value, [...path, key], layout)}`;

/** Entries in canonical order; what the schema does not know comes last, in its own order. */
export function ordered(fields: Fields, path: Path, layout: Layout): readonly [string, Tree][] {
  const known = new Map(layout.order.keys(path).map((key, rank) => [key, rank]));
  const rank = (key: string) => known.get(key) ?? known.size;
  return [...fields].sort(([a], [b]) => rank(a) - rank(b));
}

const mapLines = (fields: Fields, path: Path, layout: Layout): readonly string[] =>
  ordered(fields, path, layout).flatMap((entry) => entryLines(entry, [...path, entry[0]], layout));

const listLines = (list: List, path: Path, layout: Layout): readonly string[] =>
  list.flatMap((item, at) => itemLines(item, [...path, at], layout));

function namesText(list: List, path: Path, layout: Layout): string | undefined {
  const isNames =
    layout.order.namesAt(path) && !list.some((item) => isList(item) || isFields(item));
  const text = isNames ? flowText(list, path, layout) : undefined;
  return text !== undefined && columns(text) <= longestNames ? text : undefined;
}

function scalar(value: Tree, indent: number, quotes: Quotes | undefined): Written {
  if (isList(value)) return { inline: '[]', below: [] };
  if (isFields(value)) return { inline: '{}', below: [] };
  const block = typeof value === 'string' ? literal(value) : undefined;
  if (block === undefined) return { inline: scalarText(value, { quotes }), below: [] };
  const [header, ...lines] = block;
  return { inline: header, below: indented(lines, indent) };
}
