import writeExcelFile from 'write-excel-file/universal';

export interface SheetColumn {
  readonly title: string;
  /** In half-width characters. */
  readonly width: number;
  /** A day is written as a date, so that it sorts and filters as one. */
  readonly holds: 'text' | 'date' | 'count';
}

/** A workbook of one sheet with a frozen head. */
export async function writeXlsx(
  sheet: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly (string | number)[])[],
): Promise<Uint8Array> {
  const head = columns.map(({ title }) => ({
    value: title,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'center' as const,
  }));
  const body = rows.map((row) => row.map((value, at) => cellOf(value, columns[at]?.holds)));
  const written = writeExcelFile([head, ...body], {
    sheet,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  });
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}

function cellOf(value: string | number, holds: SheetColumn['holds'] | undefined) {
  if (value === '') return null;
  const style = { wrap: true, alignVertical: 'top' as const };
  if (typeof value === 'number') return { value, ...style };
  if (holds === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...style };
  }
  // The text format keeps leading zeros and keeps = from becoming a formula.
  return { value, type: String, format: '@', ...style };
}
