/** One row of a table as a person sees it: its number in the file, and the text of its cells. */
export interface Row {
  /** Counted from 1, blank rows included, as a spreadsheet shows it. */
  readonly number: number;
  /** Trimmed; an empty cell is an empty text. A real date is YYYY-MM-DD. */
  readonly cells: readonly string[];
}

/** What a list file holds, whichever form it came in. */
export interface Table {
  /** The sheet that was read, where the file has sheets. */
  readonly sheet?: string;
  /** Other visible sheets, which were not read. */
  readonly otherSheets: readonly string[];
  /** The numbers of rows that a filter or a fold hides from whoever looks at the list. */
  readonly hidden: ReadonlySet<number>;
  readonly rows: readonly Row[];
}

/** More rows than any session hands out: a file beyond it is not the list. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 300;
