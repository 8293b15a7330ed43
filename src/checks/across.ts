import type { Person } from '../proposal/person.ts';
import type { CheckedItem, Ground, Spot } from './rule.ts';

/** What a rule noted of one file. */
export interface Noted<Note> {
  readonly id: string;
  readonly path: string;
  readonly note: Note;
}

/** What is known once every file was looked at. */
export interface Whole {
  /** The ids of all records that could be understood. */
  readonly ids: ReadonlySet<string>;
  /** The ids of all files of people/ that could be understood. */
  readonly personIds: ReadonlySet<string>;
  /** Whether every record could be read: what is missing here is then missing altogether. */
  readonly complete: boolean;
}

/** How files are compared that are looked at one by one: a note of each, and then all notes together. */
export interface Comparison<Note, PersonNote> {
  /** What must be remembered of a record; undefined for nothing. */
  readonly note: (item: CheckedItem, ground: Ground) => Note | undefined;
  /** The same of a file of people/. */
  readonly notePerson?: (person: Person) => PersonNote | undefined;
  /** Where the rule is broken, from the notes in the order of the files' paths. */
  readonly compare: (notes: readonly Noted<Note>[], about: About<PersonNote>) => readonly Spot[];
}

interface About<PersonNote> extends Whole, Ground {
  readonly people: readonly Noted<PersonNote>[];
}

/** A comparison among others: what each of them notes is its own affair. */
export type Across = Comparison<unknown, unknown>;

/** Lets a comparison stand among others. Its notes come back to it alone. */
export function across<Note, PersonNote = never>(comparison: Comparison<Note, PersonNote>): Across {
  return comparison as unknown as Across;
}
