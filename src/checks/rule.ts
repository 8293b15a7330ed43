import type { Calendar } from '../deadlines/calendar.ts';
import type { CalendarYear } from '../deadlines/office-year.ts';
import type { Office } from '../proposal/office.ts';
import type { Person } from '../proposal/person.ts';
import type { Proposal } from '../proposal/record.ts';
import type { Across } from './across.ts';
import type { Finding } from './finding.ts';
import type { RuleFacts } from './form.ts';

/** A record as the checks see it. */
export interface CheckedItem {
  readonly id: string;
  readonly path: string;
  readonly record: Proposal;
}

/** A file of people/; its id is the file's name without `.yaml`. */
export interface CheckedPerson {
  readonly id: string;
  readonly path: string;
  readonly data: Person;
}

/** A file of calendar/. */
export interface CheckedYear {
  readonly path: string;
  readonly data: CalendarYear;
}

/** What every rule may lean on, whatever it looks at: the office's settings, its calendar, and the day. */
export interface Ground {
  readonly office: Office;
  readonly years: readonly CheckedYear[];
  readonly calendar: Calendar;
  readonly today: string;
}

/** What the checks may look at: every record that can be understood, the office's settings, the contact data, and the day. */
export interface CheckedRegistry extends Ground {
  readonly items: readonly CheckedItem[];
  readonly people: readonly CheckedPerson[];
  /** Whether every record could be read: what is missing here is then missing altogether. */
  readonly complete: boolean;
}

/** Where a rule is broken in the file that is looked at. */
export interface Fault {
  /** JSON pointer to the value meant. */
  readonly pointer?: string;
  /** What the sentence names. */
  readonly args?: Finding['args'];
}

/** Where a rule is broken; whoever has the text turns the pointer into line and column. */
export interface Spot extends Fault {
  readonly path: string;
}

/**
 * One rule, one code, one file: what the files show to be wrong. Its words are messages.findings[code], its page docs/findings.md.
 * It says what it has to look at; nearly every rule looks at one thing only. A large registry has a million facts and is looked at in
 * parts: no rule sees two records at once, but by what it noted of each (`across`).
 */
export interface Rule extends RuleFacts {
  /** What one record shows by itself. */
  readonly inRecord?: (record: Proposal, ground: Ground) => readonly Fault[];
  /** What one file of people/ shows by itself. */
  readonly inPerson?: (person: Person) => readonly Fault[];
  /** What registry.yaml and calendar/ show. */
  readonly inSettings?: (ground: Ground, known: readonly RuleFacts[]) => readonly Spot[];
  /** What only several files together show. */
  readonly across?: Across;
}

/** A rule about single texts, wherever they stand in the records and in registry.yaml: one walk through a file serves all of them. */
export interface TextRule extends RuleFacts {
  /** Half of what a record says is days, and a rule is either about days or about everything else. */
  readonly about: 'days' | 'words';
  /** So many letters what breaks the rule has at least: most texts are short, and are not looked at. */
  readonly shortest?: number;
  /** What of a text breaks the rule, as the sentence names it; `key` is what it stands under, `section` the first key above it. */
  readonly look: (text: string, about: About) => Finding['args'] | undefined;
}

/** Where a text stands, and the day. */
export interface About {
  readonly key: string;
  readonly section: string;
  readonly inSettings: boolean;
  readonly today: string;
}

/** A finding without its place in the file. */
export type Remark = Omit<Finding, 'place'>;

/** Nothing is wrong: what nearly every look at a record says. */
export const NOTHING: readonly Fault[] = [];
