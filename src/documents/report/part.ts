/** A report as data, before it is written down in any format. */
export type Part = Heading | Fact | Slot;

export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** Text made from the registry: renewed at every run. */
export interface Fact {
  readonly type: 'fact';
  /** Stable: the file is renewed by it. */
  readonly id: string;
  readonly content: readonly Content[];
}

/** A place for a person's own words: kept as it is. */
export interface Slot {
  readonly type: 'slot';
  readonly id: string;
  readonly prompt: string;
}

export type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | Table;

export interface Table {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly title: string;
  readonly align?: 'right';
}

/** A paragraph, where there is anything to say. */
export const paragraph = (text: string): readonly Content[] =>
  text === '' ? [] : [{ type: 'text', text }];
