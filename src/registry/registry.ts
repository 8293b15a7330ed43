import type { Finding } from '../checks/finding.ts';
import type { CalendarYear } from '../deadlines/office-year.ts';
import type { Office } from '../proposal/office.ts';
import type { Person } from '../proposal/person.ts';
import type { Proposal } from '../proposal/record.ts';

/** One file of the registry, read and understood. */
export interface Entry<T> {
  /** Relative to the registry, forward slashes. */
  readonly path: string;
  /** The file's name without `.yaml`. */
  readonly id: string;
  readonly data: T;
  /** The exact text of the file (BOM and line ends included). */
  readonly source: string;
}

/**
 * A registry as commands see it. Files are read when first asked for, and once.
 * Commands under test take a plain object of this shape.
 */
export interface Registry {
  readonly root: string;
  readonly office: Office;
  /** Every record that can be understood, in the order of their paths. */
  readonly proposals: readonly Entry<Proposal>[];
  readonly people: readonly Entry<Person>[];
  /** The office's own working-day calendar, a file a year. */
  readonly years: readonly Entry<CalendarYear>[];
  /** What is wrong with files that were read so far and could not be understood; such a file is never taken for absent. */
  readonly broken: readonly Finding[];
  /** Ids of all record files by name alone, readable or not. */
  readonly ids: readonly string[];
  /** The record a person means by `text`: an id, a number, 建议12, a part of the id or of the title. Refuses none or several. */
  find(text: string): Entry<Proposal>;
}
