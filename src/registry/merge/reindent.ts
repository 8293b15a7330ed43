/** Lines moved to the right, or to the left as far as they have blanks there; empty ones stay empty. */
export function reindented(text: string, by: number): string {
  if (by === 0) return text;
  return text.replace(/^[ ]*(?=[^\r\n])/gm, (blanks) =>
    ' '.repeat(Math.max(0, blanks.length + by)),
  );
}
