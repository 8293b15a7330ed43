import { graphemes, type Measure } from './width.ts';

// 避头尾: what must not begin a line, and what must not end one.
const NEVER_FIRST = new Set(
  '，。、；：！？）》〉」』】〕〗］｝”’…—·～％‰℃,.;:!?)]}%ーぁぃぅぇぉっゃゅょァィゥェォッャュョ',
);
const NEVER_LAST = new Set('（《〈「『【〔〖［｛“‘￥＄([{');

interface Piece {
  readonly text: string;
  readonly width: number;
}

/**
 * Breaks one line into lines no wider than `width`, not counting spaces at their ends. Joined again they are the text, letter for letter;
 * only a single character wider than the line sticks out.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  if (width === Number.POSITIVE_INFINITY || measure(text) <= width) return [text];
  const pieces = piecesOf(text, measure);
  const lines: string[] = [];
  let start = 0;
  let rest = 0;
  let opening = 0;
  for (const [at, piece] of pieces.entries()) {
    if (at > start && mayBreak(pieces[at - 1], piece)) opening = at;
    while (!isSpace(piece) && at > start && rest + piece.width > width) {
      const cut =
        beforeName(pieces, start, at) ?? withoutStub(pieces, start, opening > start ? opening : at);
      lines.push(joined(pieces, start, cut));
      start = cut;
      rest = widthOf(pieces, cut, at);
    }
    rest += piece.width;
  }
  return [...lines, joined(pieces, start, pieces.length)];
}

// 人才开发科 吴若溪: a name after a space stays whole, though Chinese may break anywhere.
const LONGEST_NAME = 8;

/** Where the line ends so that the short word which would not fit moves to the next one whole; undefined where there is none. */
function beforeName(pieces: readonly Piece[], start: number, at: number): number | undefined {
  const space = pieces.findLastIndex((piece, index) => index < at && isSpace(piece));
  if (space <= start) return undefined;
  const next = pieces.findIndex((piece, index) => index > space && isSpace(piece));
  const word = widthOf(pieces, space + 1, next < 0 ? pieces.length : next);
  return word <= LONGEST_NAME ? space + 1 : undefined;
}

// 2020-city-npc-058 关: a title that has room for one character at the end of a line begins with the next.
const STUB = 4;

/** Where a line ends that must not end with the mere beginning of what follows a space. */
function withoutStub(pieces: readonly Piece[], start: number, cut: number): number {
  const space = pieces.findLastIndex((piece, index) => index < cut && isSpace(piece));
  return space > start && widthOf(pieces, space + 1, cut) < STUB ? space + 1 : cut;
}

function mayBreak(before: Piece | undefined, after: Piece): boolean {
  if (before === undefined || isSpace(after) || NEVER_FIRST.has(after.text)) return false;
  if (isSpace(before)) return true;
  if (NEVER_LAST.has(before.text)) return false;
  return before.width > 1 || after.width > 1;
}

function isSpace(piece: Piece): boolean {
  return piece.text === ' ' || piece.text === '\u3000';
}

function piecesOf(text: string, measure: Measure): Piece[] {
  return graphemes(text).map((piece) => ({ text: piece, width: measure(piece) }));
}

function joined(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}

function widthOf(pieces: readonly Piece[], from: number, to: number): number {
  return pieces.slice(from, to).reduce((sum, { width }) => sum + width, 0);
}
