import { isCollection, isMap, type Node } from 'yaml';
import type { Path } from '../edit/edit.ts';
import { entriesOf, isBlock } from '../edit/entries.ts';
import { columnAt, lineAt, lineEnd, lineStart } from '../edit/lines.ts';
import type { Parsed } from '../edit/parsed.ts';
import { commentTokens } from './comment-tokens.ts';

/** A comment, and the entries or keys it may be about: the one below it, the one above, the one it stands beside. */
export interface Comment {
  readonly text: string;
  /** The likeliest first; never empty. */
  readonly places: readonly CommentPlace[];
}

export interface CommentPlace {
  readonly how: 'above' | 'below' | 'beside';
  /** The entry or key; of the end of the file, the whole. */
  readonly path: Path;
}

/** Every comment of a file in its order. The line for editors that names the schema is none. */
export function commentsIn(file: Parsed): readonly Comment[] {
  if (!file.text.replace(/^# yaml-language-server:.*/, '').includes('#')) return [];
  const found = commentTokens(file.text).filter(
    ({ source }) => !/^# yaml-language-server:/.test(source),
  );
  if (found.length === 0) return [];
  const starts = startsIn(file);
  return found.map(({ offset, source }) => ({
    text: source.trim(),
    places: placesOf(offset, file.text, starts),
  }));
}

/** Where an entry or key begins, outer ones before those that begin at the same place. */
interface Start {
  readonly offset: number;
  readonly column: number;
  readonly path: Path;
}

function startsIn({ text, root }: Parsed): readonly Start[] {
  const starts: Start[] = [];
  const look = (node: Node | null, path: Path): void => {
    if (!isBlock(node)) return;
    for (const [rank, { key, start, value }] of entriesOf(node, text).entries()) {
      const own = [...path, isMap(node) ? (key ?? '') : rank];
      starts.push({ offset: start, column: columnAt(text, start), path: own });
      if (isCollection(value)) look(value, own);
    }
  };
  look(root, []);
  return starts;
}

function placesOf(offset: number, text: string, starts: readonly Start[]): Comment['places'] {
  const line = lineStart(text, offset);
  const earlier = starts.filter((start) => start.offset < offset);
  if (text.slice(line, offset).trim() !== '') {
    return [{ how: 'beside', path: earlier.at(-1)?.path ?? [] }];
  }
  const indent = offset - line;
  const [top, bottom] = blockAround(text, line);
  const next = starts.find((start) => start.offset >= bottom);
  const isNextBelow = next !== undefined && next.column >= indent;
  const touchesNext = isNextBelow && next.offset < lineEnd(text, bottom);
  const touchesLast = top > 0 && lineAt(text, lineStart(text, top - 1)).trim() !== '';
  const above = isNextBelow ? [{ how: 'above' as const, path: next.path }] : [];
  const last = earlier.findLast((start) => start.column <= indent);
  const below = last === undefined ? [] : [{ how: 'below' as const, path: last.path }];
  if (touchesNext) return touchesLast ? [...above, ...below] : above;
  // It belongs to the entry above it that it touches, or that it is indented like a part of.
  if (touchesLast || !isNextBelow) return below.length > 0 ? below : [{ how: 'below', path: [] }];
  return above;
}

/** Where the comment lines begin and end that stand together with the one at line start `at`. */
function blockAround(text: string, at: number): readonly [top: number, bottom: number] {
  const isComment = (start: number) => /^\s*#/.test(lineAt(text, start));
  let top = at;
  while (top > 0 && isComment(lineStart(text, top - 1))) top = lineStart(text, top - 1);
  let bottom = lineEnd(text, at);
  while (bottom < text.length && isComment(bottom)) bottom = lineEnd(text, bottom);
  return [top, bottom];
}
