import { isMap } from 'yaml';
import { at } from './applied.ts';
import { isSection } from './canonical.ts';
import { leadStart, ownedEnd } from './comments.ts';
import type { Path } from './edit.ts';
import { type Collection, type Entry, entriesOf, keepsBlankLines } from './entries.ts';
import { columnAt, eolAt, lineAt, lineEnd, lineStart } from './lines.ts';
import type { Parsed } from './parsed.ts';
import { predecessor } from './predecessor.ts';
import { insertion, type Splice } from './splice.ts';
import { isFields, type Tree } from './tree.ts';
import { entryLines, flowText, indented, itemLines, type Layout } from './write.ts';

/** Whether new neighbours are kept apart by a blank line. */
interface Apart {
  readonly above: boolean;
  readonly below: boolean;
}
const together: Apart = { above: false, below: false };

/** Adds a key to a map in block style: behind its last predecessor in canonical order, else before the first key. */
export function insertKey(
  { text, tree }: Parsed,
  node: Collection,
  { path, value, layout }: { readonly path: Path; readonly value: Tree; readonly layout: Layout },
): readonly Splice[] {
  const entries = entriesOf(node, text);
  const mapPath = path.slice(0, -1);
  const key = String(path.at(-1));
  const rank = predecessor(entries, key, layout.order.keys(mapPath));
  const above = entries[rank];
  const below = entries[rank + 1];
  const isOwnSection = (neighbour: Entry | undefined): boolean =>
    neighbour !== undefined && isSection(at(tree, [neighbour.key ?? '']) ?? null);
  const isTop = path.length === 1;
  const apart = {
    above: isTop && (isSection(value) || isOwnSection(above)),
    // A file that runs its head and its first section together stays so.
    below:
      isTop &&
      below !== undefined &&
      (isSection(value) || ((above === undefined || isOwnSection(above)) && isOwnSection(below))),
  };
  const lines = entryLines([key, value], path, layout);
  if (above !== undefined) return linesBehind(text, above, lines, apart);
  return below === undefined ? [] : linesBefore(text, below, lines, apart);
}

/** Adds an item to a list in block style, in the style of its last item. */
export function appendItem(
  { text }: Parsed,
  node: Collection,
  { path, value, layout }: { readonly path: Path; readonly value: Tree; readonly layout: Layout },
): readonly Splice[] {
  const entries = entriesOf(node, text);
  const last = entries.at(-1);
  if (last === undefined) return [];
  const itemPath = [...path, entries.length];
  const dashStep = isMap(last.value) ? dashStepOf(text, last) : layout.dashStep;
  const isFlow = isMap(last.value) && last.value.flow === true && isFields(value);
  const flow = isFlow ? flowText(value, itemPath, layout) : undefined;
  // A text of several lines is unreadable in flow style: such an item is written in block style.
  const lines =
    flow === undefined || flow.includes('\\n')
      ? itemLines(value, itemPath, { ...layout, dashStep })
      : [`-${' '.repeat(dashStep - 1)}${flow}`];
  const before = lineStart(text, last.start);
  const isSpaced =
    entries.length > 1 && before > 0 && lineAt(text, lineStart(text, before - 1)).trim() === '';
  return linesBehind(text, last, lines, { above: isSpaced, below: false });
}

function linesBehind(
  text: string,
  entry: Entry,
  lines: readonly string[],
  apart: Apart = together,
): readonly Splice[] {
  const column = columnAt(text, entry.start);
  const place = ownedEnd(text, lineEnd(text, entry.end), column);
  const eol = eolAt(text, lineStart(text, place - 1));
  const follows = place < text.length && lineAt(text, place).trim() !== '';
  const block = [
    ...(apart.above && !keepsBlankLines(entry.value, text) ? [''] : []),
    ...indented(lines, column),
    ...(apart.below && follows ? [''] : []),
  ].join(eol);
  // A file without a final newline stays without one.
  const isOpen = text[place - 1] !== '\n';
  return [insertion(place, isOpen ? eol + block : block + eol)];
}

function linesBefore(
  text: string,
  entry: Entry,
  lines: readonly string[],
  apart: Apart,
): readonly Splice[] {
  const column = columnAt(text, entry.start);
  const line = lineStart(text, entry.start);
  const eol = eolAt(text, line);
  const block = [...indented(lines, column), ...(apart.below ? [''] : [])].join(eol) + eol;
  const isAlone = text.slice(line, entry.start).trim() === '';
  if (isAlone) return [insertion(leadStart(text, line), block)];
  // The first key stands behind a dash: it moves to a line of its own, the new one takes its place.
  return [insertion(entry.start, block.trimStart() + ' '.repeat(column))];
}

/** A file may set its items off further than one blank; an anchor or a comment in between is no such custom. */
function dashStepOf(text: string, item: Entry): number {
  const gap = text.slice(item.start + 1, item.valueStart);
  return item.hasProps || gap.includes('#')
    ? 2
    : columnAt(text, item.valueStart) - columnAt(text, item.start);
}
