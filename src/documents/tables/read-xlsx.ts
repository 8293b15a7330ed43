import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { unreadableTable } from './refusals.ts';
import { MOST_COLUMNS, MOST_ROWS, type Row, type Table } from './table.ts';
import { unpack } from './unpack.ts';
import {
  errorsOf,
  extentOf,
  hiddenRowsOf,
  type Merge,
  mergesOf,
  type SheetPart,
  sheetsOf,
} from './workbook.ts';

type Parts = Readonly<Record<string, Uint8Array>>;
type Value = string | number | boolean | Date | null;

/** Reads one sheet of a workbook: the one asked for, else the first that is not hidden. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
  wanted: string | undefined,
): Promise<Table> {
  const parts = unpack(bytes, file);
  const sheets = sheetsOf(parts);
  if (sheets.length === 0) throw unreadableTable(file, 'not-a-workbook');
  const sheet = chosen(sheets, wanted, file);
  const extent = extentOf(parts, sheet);
  if (extent.rows > MOST_ROWS) throw unreadableTable(file, 'too-many-rows', String(MOST_ROWS));
  if (extent.columns > MOST_COLUMNS) {
    throw unreadableTable(file, 'too-many-columns', String(MOST_COLUMNS));
  }
  const values = await valuesOf(parts, sheet, file);
  return {
    sheet: sheet.name,
    otherSheets: sheets
      .filter((one) => one !== sheet && !one.hidden && extentOf(parts, one).rows > 1)
      .map(({ name }) => name),
    hidden: hiddenRowsOf(parts, sheet),
    rows: spread(withErrors(values.map(rowOf), errorsOf(parts, sheet)), mergesOf(parts, sheet)),
  };
}

function chosen(sheets: readonly SheetPart[], wanted: string | undefined, file: string): SheetPart {
  const found =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find(({ name }) => name.trim() === wanted.trim());
  if (found !== undefined) return found;
  throw unreadableTable(file, 'no-such-sheet', sheets.map(({ name }) => name).join('、'));
}

async function valuesOf(parts: Parts, sheet: SheetPart, file: string): Promise<readonly Value[][]> {
  try {
    // Handed on as measured, so that the library unpacks nothing itself: it knows no limit.
    const measured = zipSync(parts as Record<string, Uint8Array>, { level: 0 });
    const rows = await readSheet(measured.buffer as ArrayBuffer, sheet.name);
    return rows as unknown as Value[][];
  } catch (error) {
    throw isTheirs(error) ? unreadableTable(file, 'broken-xlsx') : error;
  }
}

/** The library throws errors of its own for damaged workbooks, and the XML parser plain ones. */
const isTheirs = (error: unknown) =>
  error instanceof Error && !(error instanceof ReferenceError) && !(error instanceof SyntaxError);

const rowOf = (values: readonly Value[], at: number): Row => ({
  number: at + 1,
  cells: values.map(textOf),
});

function textOf(value: Value): string {
  if (value === null) return '';
  // Excel counts days; half a second makes up for what is lost in its fractions.
  if (value instanceof Date) return new Date(value.getTime() + 500).toISOString().slice(0, 10);
  return String(value).trim();
}

/** The rows with what a failed formula shows, so that nobody takes the cell for empty. */
function withErrors(rows: readonly Row[], errors: ReturnType<typeof errorsOf>): readonly Row[] {
  if (errors.length === 0) return rows;
  return rows.map((row) => {
    const cells = [...row.cells];
    for (const { column, text } of errors.filter((one) => one.row === row.number)) {
      while (cells.length < column) cells.push('');
      cells[column - 1] = text;
    }
    return { ...row, cells };
  });
}

/** A cell merged downwards counts for every row it covers; one merged sideways only for its first column. */
function spread(rows: readonly Row[], merges: readonly Merge[]): readonly Row[] {
  const covered = new Map<number, Map<number, string>>();
  for (const { top, left, bottom } of merges) {
    const value = rows[top - 1]?.cells[left - 1] ?? '';
    if (value === '') continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length); row++) {
      covered.set(row, (covered.get(row) ?? new Map()).set(left, value));
    }
  }
  return rows.map((row) => {
    const fill = covered.get(row.number);
    if (fill === undefined) return row;
    return { ...row, cells: row.cells.map((cell, at) => cell || (fill.get(at + 1) ?? '')) };
  });
}
