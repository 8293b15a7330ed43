import { innerEnd } from './comments.ts';
import { type Collection, type Entry, entriesOf, isBlock } from './entries.ts';
import { dropFromFlow } from './flow.ts';
import { columnAt, lineAt, lineEnd, lineStart } from './lines.ts';
import type { Splice } from './splice.ts';

/** Takes one of several entries out of a map or list. Comments above it stay: they may say why it went. */
export function drop(text: string, node: Collection, rank: number): readonly Splice[] {
  if (!isBlock(node)) return dropFromFlow(text, node, rank);
  const entries = entriesOf(node, text);
  const entry = entries[rank];
  if (entry === undefined) return [];
  const next = entries[rank + 1];
  const line = lineStart(text, entry.start);
  if (text.slice(line, entry.start).trim() === '') {
    const floor = lineEnd(text, entries[rank - 1]?.end ?? 0);
    return [withBlankLine(text, linesOf(text, entry), floor)];
  }
  // The first entry behind a dash: the next one moves up, unless a comment stands between them.
  const between = next && text.slice(lineEnd(text, entry.end), next.start);
  return next !== undefined && between?.trim() === ''
    ? [{ from: entry.start, to: next.start, text: '' }]
    : [{ from: entry.start, to: entry.end, text: '' }];
}

const linesOf = (text: string, entry: Entry): Splice => ({
  from: lineStart(text, entry.start),
  to: innerEnd(text, lineEnd(text, entry.end), columnAt(text, entry.start)),
  text: '',
});

/** Of the blank lines around what goes, one too many goes with it; those above `floor` are part of a literal text. */
function withBlankLine(text: string, cut: Splice, floor: number): Splice {
  const above = cut.from === 0 ? 0 : lineStart(text, cut.from - 1);
  const isBlankAbove = cut.from > 0 && above >= floor && lineAt(text, above).trim() === '';
  const below = lineAt(text, cut.to).trim();
  const isEndBelow = below === '' || below.startsWith('...');
  return isBlankAbove && isEndBelow ? { ...cut, from: above } : cut;
}
