import { facts } from './facts.ts';
import { lanesFor } from './lanes.ts';
import { type Sheet, sideBySide } from './sheet.ts';
import type { Cell, Column } from './view.ts';

type Rows = readonly (readonly Cell[])[];

/**
 * A header, a rule, the rows, no box. Where the terminal is too narrow for columns at all,
 * each row stands by itself as labelled lines. Nothing is cut off.
 */
export function table(columns: readonly Column[], rows: Rows, sheet: Sheet): string[] {
  const lanes = lanesFor(columns, rows, sheet);
  if (lanes === undefined) return paragraphs(columns, rows, sheet);
  const titles = columns.map(({ title }) => ({ text: title, tone: 'strong' as const }));
  // Hyphens, for the lines Unicode draws are two columns wide on a Chinese console.
  const rule = lanes.map(({ width }) => ({ text: '-'.repeat(width), tone: 'dim' as const }));
  return [titles, rule, ...rows].flatMap((row) => sideBySide(row, lanes, sheet));
}

function paragraphs(columns: readonly Column[], rows: Rows, sheet: Sheet): string[] {
  const shown = rows.length === 0 ? [[]] : rows;
  return shown.flatMap((row, at) => [
    ...(at === 0 ? [] : ['']),
    ...facts(
      columns.map(({ title }, column) => [title, row[column] ?? ''] as const),
      sheet,
    ),
  ]);
}
