import type { Note, Remark } from '../../intake/remark.ts';
import type { Change } from '../../registry/change.ts';

export type Action = 'create' | 'update' | 'unchanged' | 'error' | 'skipped';

/** A fact that a row adds to a record or, where asked to, puts right. */
export interface Written {
  readonly field: string;
  readonly before?: string;
  readonly after: string;
}

/** What becomes of one row of the list. */
export interface Outcome {
  /** Its number in the file. */
  readonly row: number;
  readonly action: Action;
  readonly id?: string;
  readonly title?: string;
  readonly written: readonly Written[];
  readonly remarks: readonly Remark[];
  readonly change?: Change;
}

/** What becomes of one file in people/. */
export interface PersonOutcome {
  readonly name: string;
  readonly change: Change;
}

export interface ContactResult {
  readonly people: readonly PersonOutcome[];
  /** By the number of the row that has the contact data. */
  readonly notes: ReadonlyMap<number, readonly Note[]>;
}
