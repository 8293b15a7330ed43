import { CsvError, type Options, parse } from 'csv-parse/sync';
import { Refusal } from '../../refusal.ts';
import { decodeText } from './decode-text.ts';
import { unguarded } from './guard.ts';
import { unreadableTable } from './refusals.ts';
import { MOST_ROWS, type Table } from './table.ts';

/** Longest record in bytes: a quote that is never closed must not swallow the rest of the file. */
const LONGEST_RECORD = 200_000;
const SAMPLE = 30;
const delimiters = [',', '\t', ';'];

/** Reads comma-, tab- or semicolon-separated text in any usual encoding. */
export function readCsv(bytes: Uint8Array, file: string): Table {
  const text = decodeText(bytes);
  if (text === undefined) throw unreadableTable(file, 'unknown-encoding');
  const records = recordsOf(text, file, { delimiter: delimiterOf(text, file), to: MOST_ROWS + 1 });
  if (records.length > MOST_ROWS) throw unreadableTable(file, 'too-many-rows', String(MOST_ROWS));
  return {
    otherSheets: [],
    hidden: new Set(),
    rows: records.map((cells, at) => ({
      number: at + 1,
      cells: cells.map((cell) => unguarded(cell).trim()),
    })),
  };
}

/** The sign that parts most of the first rows into the most cells; the others occur inside cells, now and then. */
function delimiterOf(text: string, file: string): string {
  const scores = delimiters.map((delimiter) => {
    try {
      return evenness(recordsOf(text, file, { delimiter, to: SAMPLE }));
    } catch (error) {
      // A sign that is not the delimiter puts quotes where none can be.
      if (error instanceof Refusal) return 0;
      throw error;
    }
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** How many cells the rows of the usual width make together. */
function evenness(rows: readonly (readonly string[])[]): number {
  const cells = new Map<number, number>();
  for (const { length } of rows) cells.set(length, (cells.get(length) ?? 0) + length);
  cells.delete(1);
  return Math.max(0, ...cells.values());
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
