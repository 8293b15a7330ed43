/** Place in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the registry's data: a value that is collected, never thrown. Its words are messages.findings[code]: `text` says what is wrong, `mend` what to do. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path of the file, relative to the registry, with forward slashes. */
  readonly path: string;
  readonly place?: Place;
  /** JSON pointer to the value meant, where there is one. */
  readonly pointer?: string;
  readonly args: Readonly<Record<string, string | number>>;
}
