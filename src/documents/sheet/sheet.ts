/** A column of a working paper. */
export interface SheetColumn {
  readonly title: string;
  readonly align?: 'right';
  /** The column that takes the room the others leave. */
  readonly wide?: true;
}

export interface SheetTable {
  readonly caption?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface SheetPart {
  readonly heading?: string;
  readonly tables: readonly SheetTable[];
}

/** A working paper of headings and tables, before it is put into a form. */
export interface Sheet {
  readonly title: string;
  /** What stands under the title. */
  readonly lines: readonly string[];
  readonly parts: readonly SheetPart[];
  readonly notes: readonly string[];
}
