import {
  GAP,
  linesOf,
  naturalWidth,
  type Sheet,
  sideBySide,
  textOf,
  toneOf,
  widest,
} from './sheet.ts';
import type { Cell } from './view.ts';

const LEAST_VALUE = 12;

/** Labels in one column, values in another, their further lines under their first. */
export function facts(rows: readonly (readonly [string, Cell])[], sheet: Sheet): string[] {
  const label = widest(rows.map(([text]) => naturalWidth(text, sheet)));
  const value = sheet.columns - label - GAP;
  if (value < LEAST_VALUE) return rows.flatMap((row) => stacked(row, sheet));
  return rows.flatMap(([text, cell]) =>
    sideBySide([{ text, tone: 'dim' }, cell], [{ width: label }, { width: value }], sheet),
  );
}

function stacked([label, cell]: readonly [string, Cell], sheet: Sheet): string[] {
  const indent = sheet.columns > LEAST_VALUE ? ' '.repeat(GAP) : '';
  const width = sheet.columns - indent.length;
  return [
    ...linesOf(label, sheet.columns, sheet).map((line) => sheet.paint(line, 'dim')),
    ...linesOf(textOf(cell), width, sheet)
      .filter((line) => line !== '')
      .map((line) => indent + sheet.paint(line, toneOf(cell))),
  ];
}
