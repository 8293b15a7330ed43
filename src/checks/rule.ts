import type { Calendar } from '../deadlines/calendar.ts';
import type { CalendarYear } from '../deadlines/office-year.ts';
import type { Office } from '../proposal/office.ts';
import type { Person } from '../proposal/person.ts';
import type { Proposal } from '../proposal/record.ts';
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

/** What the checks may look at: every record that can be understood, the office's settings, the contact data, and the day. */
export interface CheckedRegistry {
  readonly items: readonly CheckedItem[];
  readonly office: Office;
  readonly people: readonly CheckedPerson[];
  readonly years: readonly CheckedYear[];
  readonly calendar: Calendar;
  readonly today: string;
  /** Whether every record could be read: what is missing here is then missing altogether. */
  readonly complete: boolean;
}

/** Where a rule is broken; whoever has the text turns the pointer into line and column. */
export interface Spot {
  readonly path: string;
  /** JSON pointer to the value meant. */
  readonly pointer?: string;
  /** What the sentence names. */
  readonly args?: Finding['args'];
}

/** One rule, one code, one file: what the records together show to be wrong. Its words are messages.findings[code], its page docs/findings.md. */
export interface Rule extends RuleFacts {
  /** Every place where it is broken, in the order of the items. */
  readonly find: (registry: CheckedRegistry, known: readonly RuleFacts[]) => readonly Spot[];
}

/** A rule about single texts, wherever they stand in the records and in registry.yaml: one walk through a registry serves all of them. */
export interface TextRule extends RuleFacts {
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
