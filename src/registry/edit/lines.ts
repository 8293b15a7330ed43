/** Where the line that holds `at` begins. lastIndexOf takes a negative place for 0, where a line may end too. */
export const lineStart = (text: string, at: number): number =>
  at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

/** Where the next line begins, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Column of a place in its line, counted from 0. */
export const columnAt = (text: string, at: number): number => at - lineStart(text, at);

/** The line that begins at `at`, without its line end. */
export const lineAt = (text: string, at: number): string =>
  text.slice(at, lineEnd(text, at)).replace(/\r?\n$/, '');

/** The line end in use around `at`: that of its line, else of the line above, else of the file. */
export function eolAt(text: string, at: number): '\n' | '\r\n' {
  const here = text.indexOf('\n', at);
  const end = here < 0 ? text.lastIndexOf('\n') : here;
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}

/** The lines from line start `at` on: their text, where they begin and where they end. */
export function* linesFrom(text: string, at: number) {
  for (let start = at; start < text.length; start = lineEnd(text, start)) {
    yield { line: lineAt(text, start), start, end: lineEnd(text, start) };
  }
}
