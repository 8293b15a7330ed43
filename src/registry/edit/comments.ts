import { lineAt, lineStart, linesFrom } from './lines.ts';

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isComment = (line: string): boolean => /^\s*#/.test(line);
const isBlankLine = (line: string): boolean => line.trim() === '';

/**
 * Where the comment lines end that belong to the entry above line start `at`, so that nothing is put between them.
 * A comment indented more than the entry belongs to it; one indented alike does if it touches the entry
 * and not what follows. Every other comment is the next entry's.
 */
export function ownedEnd(text: string, at: number, column: number): number {
  let owned = at;
  let alike = at;
  let touches = true;
  for (const { line, end } of linesFrom(text, at)) {
    if (isBlankLine(line)) {
      if (alike > owned) owned = alike;
      touches = false;
    } else if (!isComment(line) || indentOf(line) < column) {
      return indentOf(line) < column ? Math.max(owned, alike) : owned;
    } else if (indentOf(line) > column) {
      owned = alike = end;
      touches = true;
    } else if (touches) {
      alike = end;
    } else {
      return owned;
    }
  }
  return Math.max(owned, alike);
}

/** Where the comment lines end that follow line start `at` and are indented more than the entry above. */
export function innerEnd(text: string, at: number, column: number): number {
  let inner = at;
  for (const { line, end } of linesFrom(text, at)) {
    if (!isComment(line) || indentOf(line) <= column) break;
    inner = end;
  }
  return inner;
}

/** Where the comment lines begin that stand directly above the entry at line start `at`; the schema comment is not one of them. */
export function leadStart(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = lineAt(text, above);
    if (!isComment(line) || /^# yaml-language-server:/.test(line)) break;
    start = above;
  }
  return start;
}
