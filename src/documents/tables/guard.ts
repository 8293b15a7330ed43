// What Excel or WPS would take for a formula or a command. The full-width signs count in Chinese input.
const DANGEROUS = /^'*[=+\-@＝＋－＠\t\r]/u;
const GUARDED = /^'+[=+\-@＝＋－＠\t\r]/u;

/** A cell of a CSV file that no spreadsheet will carry out: an apostrophe stands before whatever begins like a formula. */
export function guarded(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell;
}

/** Takes away exactly the apostrophe that `guarded` put there. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
