import { type Collection, type Entry, entriesOf } from './entries.ts';
import { eolAt, lineEnd, lineStart } from './lines.ts';
import { insertion, type Splice } from './splice.ts';

/** Adds an entry inside brackets or braces behind the entry of that rank; -1 puts it first. */
export function insertInFlow(
  text: string,
  node: Collection,
  { rank, entry }: { readonly rank: number; readonly entry: string },
): readonly Splice[] {
  const entries = entriesOf(node, text);
  const above = entries[rank];
  const first = entries[0];
  const open = (node.range?.[0] ?? 0) + 1;
  if (first === undefined) return [insertion(open, entry)];
  const isStacked = entries.every((one) => tailOf(text, one) !== undefined);
  const eol = eolAt(text, open);
  const indent = ' '.repeat(first.start - lineStart(text, first.start));
  if (above === undefined) {
    return [insertion(first.start, isStacked ? `${entry},${eol}${indent}` : `${entry}, `)];
  }
  const tail = tailOf(text, above);
  if (!isStacked || tail === undefined) return [insertion(above.end, `, ${entry}`)];
  return [
    ...(tail.comma ? [] : [insertion(above.end, ',')]),
    insertion(lineEnd(text, above.end), `${indent}${entry}${tail.comma ? ',' : ''}${eol}`),
  ];
}

/** Takes an entry, and the comma that kept it apart, out of brackets or braces. */
export function dropFromFlow(text: string, node: Collection, rank: number): readonly Splice[] {
  const entries = entriesOf(node, text);
  const entry = entries[rank];
  if (entry === undefined) return [];
  const cut = (from: number, to: number) => [{ from, to, text: '' }];
  const next = entries[rank + 1];
  const above = entries[rank - 1];
  const tail = tailOf(text, entry);
  if (tail !== undefined) {
    const lines = cut(lineStart(text, entry.start), lineEnd(text, entry.end));
    // What has no comma behind its last entry, such as JSON, gets none.
    const isBare = above && !next && !tail.comma && tailOf(text, above)?.comma;
    const comma = isBare ? text.indexOf(',', above.end) : -1;
    return comma < 0 ? lines : [...cut(comma, comma + 1), ...lines];
  }
  if (next !== undefined && !text.slice(entry.end, next.start).includes('#')) {
    return cut(entry.start, next.start);
  }
  if (above !== undefined && !text.slice(above.end, entry.start).includes('#')) {
    return cut(above.end, entry.end);
  }
  return cut(entry.start, entry.end);
}

/** What follows an entry that has its lines to itself; undefined where it shares them. */
function tailOf(text: string, entry: Entry): { readonly comma: boolean } | undefined {
  const lead = text.slice(lineStart(text, entry.start), entry.start);
  const tail = /^[ \t]*(,?)[ \t]*(?:[ \t]#.*)?\r?\n/.exec(text.slice(entry.end));
  return lead.trim() === '' && tail ? { comma: tail[1] === ',' } : undefined;
}
