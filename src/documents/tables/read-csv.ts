import { CsvError, type Options, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { unguarded } from './guard.ts';
import { unreadableTable } from './refusals.ts';
import { MOST_ROWS, type Table } from './table.ts';

/** Longest record in bytes: a quote that is never closed must not swallow the rest of the file. */
const LONGEST_RECORD = 200_000;
const SAMPLE = 30;
const delimiters = [',', '\t', ';', '，'];

/** Reads comma-, tab- or semicolon-separated text in any usual encoding. */
export function readCsv(bytes: Uint8Array, file: string): Table {
  const text = decodeText(bytes);
  if (text === undefined) throw unreadableTable(file, 'unknown-encoding');
  const records = recordsOf(text, file, { delimiter: delimiterOf(text, file), to: MOST_ROWS + 1 });
  if (records.length > MOST_ROWS) throw unreadableTable(file, 'too-many-rows', String(MOST_ROWS));
  return {
    otherSheets: [],
    rows: records.map((cells, at) => ({
      number: at + 1,
      cells: cells.map((cell) => unguarded(cell).trim()),
    })),
  };
}

/** The sign that parts the first rows into the most cells. */
function delimiterOf(text: string, file: string): string {
  const widths = delimiters.map((delimiter) => {
    const rows = recordsOf(text, file, { delimiter, to: SAMPLE });
    return rows.reduce((sum, row) => sum + row.length, 0);
  });
  return delimiters[widths.indexOf(Math.max(...widths))] ?? ',';
}

function recordsOf(text: string, file: string, options: Options): readonly string[][] {
  try {
    return parse(text, {
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LONGEST_RECORD,
      ...options,
    }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadableTable(file, 'broken-csv', String((error as { lines?: number }).lines ?? ''));
  }
}
