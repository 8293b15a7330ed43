import { guarded } from './guard.ts';

const byteOrderMark = '\uFEFF';

/** CSV as Excel and WPS open it by a double click: with a mark, CRLF, quotes where needed, and nothing that acts as a formula. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map(
    (row) => `${row.map((cell) => quoted(guarded(String(cell)))).join(',')}\r\n`,
  );
  return byteOrderMark + lines.join('');
}

function quoted(cell: string): string {
  return /[",\r\n;\t]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
