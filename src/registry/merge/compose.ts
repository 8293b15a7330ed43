import type { Edit, Path } from '../edit/edit.ts';
import type { KeyOrder } from '../edit/key-order.ts';
import type { Tree } from '../edit/tree.ts';
import { asValue } from './as-value.ts';
import type { Chunk, Parts } from './chunk.ts';
import type { Item, Merge, Side, Sides } from './merge.ts';
import { leadIn, merged3, mergedHead } from './merge-head.ts';
import { leadOf } from './merge-lead.ts';
import { mergeParts } from './merge-trees.ts';
import { NoText } from './no-text.ts';
import { entryOf, outcome, under } from './outcome.ts';
import { withOwnLead } from './own-lead.ts';
import { type RankBefore, withOwnTails } from './own-tails.ts';
import { placed } from './placed.ts';
import { reindented } from './reindent.ts';

/** A value on every side: what it says, and the stretch of the file that says it. */
interface Place {
  readonly trees: Sides<Tree>;
  readonly chunks: Sides<Chunk>;
  /** Where the value stands in the merged data. */
  readonly path: Path;
}

export interface Composing {
  readonly order: KeyOrder;
  readonly decide: Side;
  readonly eol: string;
  /** Values that no side has as they must be; they are edited in afterwards. */
  readonly edits: Edit[];
}

/**
 * The text of a merge, put together from stretches of the files: ours where it is ours or nobody changed it, theirs where
 * they did. Comments and blank lines go with the entry below them.
 */
export function composed(merge: Merge, place: Place, composing: Composing): string {
  const { base, ours, theirs } = place.chunks;
  if ('clash' in merge) return composed({ take: composing.decide }, place, composing);
  // An entry that says nothing stays as long as it is there.
  if ('take' in merge && place.chunks[merge.take] === undefined) return '';
  if (ours === undefined) return theirs === undefined ? '' : theirs.text;
  if (theirs === undefined) return ours.text;
  const kept = outcome(merge, place.trees, composing.decide);
  if ('take' in merge) {
    if (ours.text === theirs.text || theirs.text === base?.text) return ours.text;
    // Also a comment that only they changed.
    if (ours.text === base?.text) return moved(theirs, ours);
    const parts = mergeParts(place.trees, { order: composing.order, path: place.path });
    if (!('clash' in parts) && hasParts(place.chunks)) return composed(parts, place, composing);
    return edited(place, kept, composing);
  }
  if (kept === undefined && place.path.length > 0) return '';
  return hasParts(place.chunks)
    ? assembled(merge, place, composing)
    : edited(place, kept, composing);
}

function hasParts({ ours, theirs }: Sides<Chunk>): boolean {
  return ours?.parts !== undefined && ours.parts.kind === theirs?.parts?.kind;
}

/** Our text, into which the value is edited later. */
function edited({ chunks, path }: Place, value: Tree | undefined, { edits }: Composing): string {
  if (value === undefined) throw new NoText();
  edits.push({ kind: 'set', path, value: asValue(value) });
  const [own, rest] = leadOf(chunks.ours?.text ?? '');
  return (leadIn(chunks, (chunk) => leadOf(chunk?.text ?? '')[0]) ?? own) + rest;
}

function assembled(
  merge: Exclude<Merge, { take: Side } | { clash: true }>,
  place: Place,
  composing: Composing,
): string {
  const { base, ours, theirs } = partsOf(place.chunks);
  if (ours === undefined || theirs === undefined) throw new NoText();
  const children =
    'fields' in merge
      ? fieldTexts(merge.fields, place, composing)
      : itemTexts(merge.items, place, composing);
  const head = mergedHead(place.chunks);
  return joined(head, children, composing.eol) + merged3(base?.tail, ours.tail, theirs.tail);
}

/** Only what stands on lines of its own can follow a line, and only the rest of a line an open one, such as a dash. */
function joined(head: string, pieces: readonly Piece[], eol: string): string {
  const isOpen = (text: string) => text !== '' && !text.endsWith('\n');
  const [first, ...more] = pieces.filter(({ text }) => text !== '');
  if (first === undefined) return head;
  if (first.isWhole === isOpen(head) || more.some(({ isWhole }) => !isWhole)) throw new NoText();
  return more.reduce(
    (text, piece) => text + (isOpen(text) ? eol : '') + piece.text,
    head + first.text,
  );
}

interface Piece {
  readonly text: string;
  readonly isWhole: boolean;
}

function fieldTexts(
  fields: ReadonlyMap<string, Merge>,
  place: Place,
  composing: Composing,
): readonly Piece[] {
  const { path, trees, chunks } = place;
  const { base, ours, theirs } = tidied(partsOf(chunks), (parts, all) => (rank) => {
    const before = all.keys.indexOf(parts.keys[rank] ?? '');
    return before < 0 ? undefined : before;
  });
  const keys = placed(ours?.keys ?? [], theirs?.keys ?? [], composing.order.keys(path));
  return keys.map((key): Piece => {
    const of = (parts: Parts | undefined) => parts?.children[parts.keys.indexOf(key)];
    const own = { base: of(base), ours: of(ours), theirs: of(theirs) };
    const part = fields.get(key) ?? { take: 'ours' };
    const inside = { trees: under(trees, key), chunks: own, path: [...path, key] };
    return piece(composed(part, inside, composing), own, chunks);
  });
}

function itemTexts(items: readonly Item[], place: Place, composing: Composing): readonly Piece[] {
  const { path, trees, chunks } = place;
  const all = partsOf(chunks);
  const { base, ours, theirs } = tidied(all, (parts) => (at) => {
    const side = parts === all.ours ? 'ours' : 'theirs';
    return items.find((item) => item[side] === at)?.base;
  });
  let rank = 0;
  return items.map((item): Piece => {
    const of = (parts: Parts | undefined, at: number | undefined) =>
      at === undefined ? undefined : parts?.children[at];
    const own = {
      base: of(base, item.base),
      ours: of(ours, item.ours),
      theirs: of(theirs, item.theirs),
    };
    const inside = { trees: entryOf(trees, item), chunks: own, path: [...path, rank] };
    const text = composed(item.merge, inside, composing);
    if (text !== '') rank += 1;
    return piece(text, own, chunks);
  });
}

/** Both sides' parts with the comments at the foot of an entry where they were. */
function tidied(
  { base, ours, theirs }: Sides<Parts>,
  before: (parts: Parts, base: Parts) => RankBefore,
): Sides<Parts> {
  const tidy = (parts: Parts | undefined) =>
    base && parts && withOwnTails(parts, base, before(parts, base));
  return { base, ours: tidy(ours) ?? ours, theirs: tidy(theirs) ?? theirs };
}

/** A stretch of theirs takes the indentation of ours, and leaves behind the comments that are there already. */
function piece(text: string, { ours, theirs }: Sides<Chunk>, around: Sides<Chunk>): Piece {
  if (ours !== undefined || theirs === undefined) return { text, isWhole: ours?.isWhole ?? true };
  const column = around.ours?.parts?.children[0]?.column ?? theirs.column;
  const own = withOwnLead(text, around.base?.text);
  return { text: reindented(own, column - theirs.column), isWhole: theirs.isWhole };
}

const moved = (from: Chunk, to: Chunk): string => reindented(from.text, to.column - from.column);

function partsOf({ base, ours, theirs }: Sides<Chunk>): Sides<Parts> {
  const parts = ours?.parts;
  const of = (chunk: Chunk | undefined) =>
    chunk?.parts?.kind === parts?.kind ? chunk?.parts : undefined;
  return { base: of(base), ours: parts, theirs: of(theirs) };
}
