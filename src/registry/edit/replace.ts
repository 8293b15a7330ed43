import { type CST, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from './edit.ts';
import { type Collection, type Entry, isBlock, isLiteral } from './entries.ts';
import { columnAt, eolAt, lineEnd, lineStart } from './lines.ts';
import { type Quotes, scalarText } from './scalar.ts';
import { insertion, type Splice } from './splice.ts';
import { isFields, isList, type Tree } from './tree.ts';
import {
  afterDash,
  afterKey,
  blockLines,
  flowText,
  indented,
  type Layout,
  type Written,
} from './write.ts';

export interface Replacement {
  readonly path: Path;
  readonly value: Tree;
  readonly layout: Layout;
}

/** Puts another value in the place of one, empty or not; what stands around it stays. */
export function replaceValue(
  text: string,
  node: Collection,
  entry: Entry,
  { path, value, layout }: Replacement,
): readonly Splice[] {
  const quotes = quotesOf(entry.value);
  if (!isBlock(node)) {
    const written =
      isList(value) || isFields(value)
        ? flowText(value, path, layout)
        : scalarText(value, { flow: true, quotes });
    return [inPlace(entry, isSeq(node) || entry.isMarked ? written : `: ${written}`)];
  }
  const written = isSeq(node)
    ? behindDash(text, entry, { path, value, layout })
    : afterKey(value, path, layout, quotes);
  // Lines left standing between a literal's header and its text would become part of the text.
  const hasLinesBetween = lineEnd(text, entry.after) < lineStart(text, entry.valueStart);
  return typeof value === 'string' && hasLinesBetween
    ? place(text, entry, { inline: scalarText(value, { quotes }), below: [] })
    : place(text, entry, written);
}

function behindDash(text: string, entry: Entry, { path, value, layout }: Replacement): Written {
  const isBelow = lineStart(text, entry.valueStart) > entry.start;
  const isEmpty = entry.valueStart === entry.after;
  const dashStep = isBelow || isEmpty ? 2 : entry.valueStart - entry.start;
  const own = { ...layout, dashStep };
  const isCollection = isFields(value) || isList(value);
  const rest = text.slice(entry.end, lineEnd(text, entry.end)).trim();
  if (!isCollection || (rest === '' && !entry.hasProps)) {
    return afterDash(value, path, own, quotesOf(entry.value));
  }
  // No collection can begin on the line of a dash that is followed by an anchor, a tag or a comment.
  return { inline: '', below: indented(blockLines(value, path, own), dashStep) };
}

function place(text: string, entry: Entry, { inline, below }: Written): readonly Splice[] {
  const eol = eolAt(text, entry.after);
  const block = indented(below, columnAt(text, entry.start)).join(eol);
  const end = lineEnd(text, entry.end);
  // A file without a final newline stays without one.
  const isOpen = text[end - 1] !== '\n';
  const isBelow = lineStart(text, entry.valueStart) > entry.after;
  if (isBelow && (block !== '' || isBlock(entry.value) || isLiteral(entry.value))) {
    const from = lineStart(text, entry.valueStart);
    return [
      ...(inline === '' ? [] : [insertion(entry.after, ` ${inline}`)]),
      { from, to: end, text: block === '' || isOpen ? block : block + eol },
    ];
  }
  const value = inPlace(entry, inline + headerComment(entry.value));
  if (block === '') return [value];
  return [value, insertion(end, isOpen ? eol + block : block + eol)];
}

function inPlace(entry: Entry, text: string): Splice {
  const isEmpty = entry.end === entry.after;
  if (text === '') return { from: entry.after, to: entry.end, text };
  if (!isEmpty) return { from: entry.valueStart, to: entry.end, text };
  return insertion(entry.after, text.startsWith(':') ? text : ` ${text}`);
}

function quotesOf(node: Node | null): Quotes | undefined {
  if (!isScalar(node)) return undefined;
  if (node.type === 'QUOTE_SINGLE') return 'single';
  return node.type === 'QUOTE_DOUBLE' ? 'double' : undefined;
}

/** The comment in the header of a block scalar stands inside the value's own text. */
function headerComment(node: Node | null): string {
  if (!isLiteral(node)) return '';
  const props = (node?.srcToken as CST.BlockScalar | undefined)?.props ?? [];
  const comment = props.find(({ type }) => type === 'comment');
  return comment && 'source' in comment ? `  ${comment.source}` : '';
}
