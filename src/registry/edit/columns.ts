/**
 * Columns a text takes in a terminal, near enough to decide where a line is too long:
 * what stands on disk must not change with the Unicode tables of a library.
 */
export const columns = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2),
    0,
  );
