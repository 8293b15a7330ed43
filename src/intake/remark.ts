import type { ContactFault } from '../proposal/contact-faults.ts';

/** Why a row was not taken over. The file and every other row are none the worse for it. */
export type FailureCode =
  | 'no-title'
  | 'no-proposer'
  | 'no-kind'
  | 'no-level'
  | 'no-assigned-on'
  | 'unknown-word'
  | 'bad-date'
  | 'no-year'
  | 'several-numbers'
  | 'error-value'
  | 'future-date'
  | 'too-early'
  | 'contradicting-units'
  | 'bad-id'
  | 'duplicate'
  | 'number-used'
  | 'other-session'
  | 'other-number'
  | 'unreadable-record'
  | 'several-match'
  | 'conflict'
  | 'other-lead-unit'
  | 'not-valid';

/** What a person should know about a row that was taken over all the same. */
export type NoteCode =
  | 'others-unnamed'
  | 'beside-name'
  | 'role-unstated'
  | 'due-is-term'
  | 'bad-postcode'
  | 'person-differs'
  | 'person-other'
  | 'person-unsure'
  | 'person-unfit'
  | ContactFault['fault']
  | 'not-a-row';

export interface Remark<Code extends string = FailureCode | NoteCode> {
  readonly code: Code;
  readonly args: Readonly<Record<string, string>>;
}

export type Failure = Remark<FailureCode>;
export type Note = Remark<NoteCode>;

export const failure = (code: FailureCode, args: Failure['args'] = {}): Failure => ({ code, args });
export const note = (code: NoteCode, args: Note['args'] = {}): Note => ({ code, args });
