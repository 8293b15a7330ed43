import {
  type CST,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { Unreadable } from './parsed.ts';

/** One key with its value, or one item of a list, and where it stands in the text. */
export interface Entry {
  /** Undefined for an item of a list. */
  readonly key: string | undefined;
  /** Where the entry begins: its key or its dash; in flow style, the item itself. */
  readonly start: number;
  /** Where an empty value would stand: behind the colon or dash, and behind any anchor or tag. */
  readonly after: number;
  /** Whether there is a colon or a dash at all, and whether an anchor or a tag follows it. */
  readonly isMarked: boolean;
  readonly hasProps: boolean;
  readonly value: Node | null;
  /** The value's own text; both equal `after` where it is empty. */
  readonly valueStart: number;
  readonly end: number;
}

export type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

const marks = ['map-value-ind', 'seq-item-ind'];
const props = ['anchor', 'tag'];
const blanks = ['space', 'newline', 'comment', 'comma'];

/** The entries of a map or list, in the order of the file. */
export function entriesOf(node: Collection, text: string): readonly Entry[] {
  const token = node.srcToken as CST.BlockMap | CST.FlowCollection | undefined;
  const tokens = (token?.items ?? []).filter(
    ({ start, key, sep, value }) => key || sep || value || lead(start).length > 0,
  );
  // A pair inside brackets, [a: 1], is the one collection without a token of its own.
  if (token === undefined || tokens.length !== node.items.length) {
    throw new Unreadable('a collection whose parts have no place');
  }
  return isMap(node)
    ? node.items.map((pair, at) => entry(tokens[at], pair.key, pair.value, text))
    : node.items.map((item, at) => entry(tokens[at], undefined, item, text));
}

const lead = (tokens: readonly CST.SourceToken[]) =>
  tokens.filter(({ type }) => !blanks.includes(type));

function entry(
  token: CST.CollectionItem | undefined,
  key: Node | undefined,
  value: Node | null,
  text: string,
): Entry {
  const keyExtent = key && extentOf(key, text);
  const own = value === null ? undefined : extentOf(value, text);
  const before = lead(token?.start ?? []);
  const behind = (key === undefined ? before : (token?.sep ?? [])).filter(
    ({ type }) => marks.includes(type) || props.includes(type),
  );
  const start = before[0]?.offset ?? keyExtent?.start ?? behind[0]?.offset ?? own?.start;
  if (start === undefined) throw new Unreadable('an entry without a place');
  const last = behind.at(-1);
  const after = last ? last.offset + last.source.length : (keyExtent?.end ?? start);
  return {
    key: key && keyOf(key),
    start,
    after,
    isMarked: behind.some(({ type }) => marks.includes(type)),
    hasProps: behind.some(({ type }) => props.includes(type)),
    value,
    valueStart: own?.start ?? after,
    end: own?.end ?? after,
  };
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The name a key says; undefined where it is an alias or no text at all. */
export const keyOf = (key: Node): string | undefined =>
  isScalar(key) ? String(key.value) : undefined;

/** The text of a value alone, without the comments and blank lines that `range` may count in; undefined where it is empty. */
export function extentOf(node: Node, text: string): Extent | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (start === end) return undefined;
  if (isBlock(node)) {
    return { start, end: entriesOf(node, text).at(-1)?.end ?? end };
  }
  if (!isLiteral(node)) return { start, end };
  const own = text.slice(start, end);
  const tail = isKept(own) ? /\r?\n$/ : /(?:\r?\n[ \t]*)+$/;
  return { start, end: start + own.replace(tail, '').length };
}

/** Whether a value is a map or list in block style, which spreads over lines of its own. */
export const isBlock = (node: Node | null): node is Collection =>
  isCollection(node) && node.flow !== true;

/** Whether a value is a block scalar, `|` or `>`. */
export const isLiteral = (node: Node | null): boolean =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');

/** Blank lines after a block scalar are part of it only where its header says so with `+`. */
const isKept = (own: string): boolean => /^[|>]\d?\+/.test(own);

/** Whether a blank line put behind a value would become part of it. */
export function keepsBlankLines(node: Node | null, text: string): boolean {
  if (isBlock(node)) return keepsBlankLines(entriesOf(node, text).at(-1)?.value ?? null, text);
  return isLiteral(node) && isKept(text.slice(...(node?.range ?? [0, 0])));
}
