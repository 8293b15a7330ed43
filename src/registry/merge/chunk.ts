import { isMap, type Node } from 'yaml';
import { ownedEnd } from '../edit/comments.ts';
import { type Collection, entriesOf, isBlock } from '../edit/entries.ts';
import { columnAt, lineEnd, lineStart } from '../edit/lines.ts';
import type { Parsed } from '../edit/parsed.ts';

/**
 * A stretch of a file that belongs to one entry: its lines, with the comments and blank lines above them. Put together
 * again in their order, head, children and tail are the text, to the byte.
 */
export interface Chunk {
  readonly text: string;
  /** Column in which the entry begins. */
  readonly column: number;
  /** Whether it has its lines to itself, so that it can be moved, or set between marks. */
  readonly isWhole: boolean;
  readonly parts?: Parts;
}

export interface Parts {
  readonly kind: 'fields' | 'items';
  /** Up to the first child, and behind the last. */
  readonly head: string;
  readonly tail: string;
  readonly children: readonly Chunk[];
  /** The key of each child; empty for the entries of a list. */
  readonly keys: readonly string[];
}

/** A whole file as one chunk; maps and lists in brackets, and single values, have no parts. */
export function chunkOf({ text, root }: Parsed): Chunk {
  return chunk(text, { from: 0, to: text.length, column: 0, value: root });
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly value: Node | null;
}

function chunk(text: string, { from, to, column, value }: Extent): Chunk {
  const own = {
    text: text.slice(from, to),
    column,
    isWhole: from === lineStart(text, from) && (to === text.length || text[to - 1] === '\n'),
  };
  if (!isBlock(value) || value.items.length === 0) return own;
  const extents = childrenOf(text, value, { from, to });
  const [first, last] = [extents[0], extents.at(-1)];
  if (first === undefined || last === undefined) return own;
  return {
    ...own,
    parts: {
      kind: isMap(value) ? 'fields' : 'items',
      head: text.slice(from, first.from),
      tail: text.slice(last.to, to),
      children: extents.map((extent) => chunk(text, extent)),
      keys: extents.flatMap(({ key }) => (key === undefined ? [] : [key])),
    },
  };
}

function childrenOf(text: string, node: Collection, { from, to }: { from: number; to: number }) {
  const entries = entriesOf(node, text);
  const column = columnAt(text, entries[0]?.start ?? 0);
  const ends = entries.map(({ end }) => Math.min(to, ownedEnd(text, lineEnd(text, end), column)));
  return entries.map(({ key, start, value }, rank) => {
    const line = lineStart(text, start);
    // The first key of an entry shares the line of its dash.
    const opening = line >= from && text.slice(line, start).trim() === '' ? line : start;
    return {
      from: rank === 0 ? opening : (ends[rank - 1] ?? start),
      to: ends[rank] ?? to,
      column,
      value,
      key,
    };
  });
}
