import { isMap, isSeq, type Node } from 'yaml';
import { type Entry, entriesOf, isBlock } from './entries.ts';
import type { KeyOrder } from './key-order.ts';
import { columnAt, lineStart } from './lines.ts';
import type { Parsed } from './parsed.ts';
import { canonicalLayout, type Layout } from './write.ts';

type Steps = { -readonly [K in 'mapStep' | 'listStep' | 'dashStep']?: number };

/** How a file is indented, by the first place that shows it; the canonical form stands in where none does. */
export function layoutOf({ text, root }: Parsed, order: KeyOrder): Layout {
  const found: Steps = {};
  const look = (node: Node | null): void => {
    if (!isBlock(node)) return;
    for (const entry of entriesOf(node, text)) {
      const name = stepName(entry, isSeq(node), text);
      if (name !== undefined) {
        found[name] ??= columnAt(text, entry.valueStart) - columnAt(text, entry.start);
      }
      look(entry.value);
    }
  };
  look(root);
  return { order, ...canonicalLayout, ...found, brace: braceIn(text) ?? canonicalLayout.brace };
}

function stepName(entry: Entry, isItem: boolean, text: string): keyof Steps | undefined {
  if (!isBlock(entry.value)) return undefined;
  if (!isItem) return isMap(entry.value) ? 'mapStep' : 'listStep';
  // A dash on a line of its own does not show how far its item is from it.
  return lineStart(text, entry.start) === lineStart(text, entry.valueStart)
    ? 'dashStep'
    : undefined;
}

/** Whether a text sets its braces off by a blank; undefined where it has none. */
export function braceIn(text: string): Layout['brace'] | undefined {
  const first = /\{( *)[^\s}]/.exec(text);
  if (first === null) return undefined;
  return first[1] === '' ? '' : ' ';
}
