import type { DeadlineRule, Duty, Office, Report } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';
import { roleOf } from '../proposal/role.ts';
import { batchOf } from './batch.ts';
import type { IsoDate } from './date.ts';
import { defaults } from './defaults.ts';
import { type Term, termFrom } from './term.ts';

export type StartEvent = NonNullable<DeadlineRule['from']>;
export type Target = NonNullable<DeadlineRule['before']>;
export type Condition = NonNullable<DeadlineRule['when']>;
export type Bonus = NonNullable<DeadlineRule['bonus']>[number];

/** Who says so: the office's registry.yaml, in its own words, or the default for that duty (messages.deadlines.defaultSource). */
export type Source =
  | { readonly by: 'office'; readonly text?: string }
  | { readonly by: 'default'; readonly duty: Duty | Report };

export type Reckoning =
  | {
      readonly form: 'term';
      readonly term: Term;
      readonly from: StartEvent;
      /** The day of the event is the first of the term. */
      readonly countFirst?: true;
    }
  | { readonly form: 'fixed'; readonly on: IsoDate }
  /** `MM-DD` of the year in which the duty begins. */
  | { readonly form: 'yearly'; readonly on: string }
  | { readonly form: 'before'; readonly term: Term; readonly duty: Target };

export interface Rule {
  readonly duty: Duty | Report;
  readonly when: Condition;
  readonly reckoning: Reckoning;
  readonly source: Source;
  /** What is reported, where the duty is a report. */
  readonly name?: string | undefined;
  readonly bonus?: readonly Bonus[] | undefined;
  readonly cap?: Term | undefined;
  /** Whether an end on a day off moves to the next working day. */
  readonly rolls?: boolean | undefined;
}

const cache = new WeakMap<Office, ReadonlyMap<Rule['duty'], readonly Rule[]>>();

/** The rules that speak about this duty of this record, strongest first: the office's, the last one first, then the default. */
export function rulesFor(duty: Duty, record: Proposal, office: Office): readonly Rule[] {
  const rules = rulesAbout(duty, office);
  return rules.length > 1 ? rules.filter((rule) => fits(rule.when, record, office)) : only(rules);

  function only(few: readonly Rule[]): readonly Rule[] {
    return few[0] && !fits(few[0].when, record, office) ? [] : few;
  }
}

/** Every rule about a duty, strongest first, whatever items it is for. */
export function rulesAbout(duty: Rule['duty'], office: Office): readonly Rule[] {
  return rulesOf(office).get(duty) ?? [];
}

/** Whether the office wrote a rule of its own for a duty. */
export function isAdopted(duty: Rule['duty'], office: Office): boolean {
  return rulesAbout(duty, office)[0]?.source.by === 'office';
}

function rulesOf(office: Office): ReadonlyMap<Rule['duty'], readonly Rule[]> {
  const known = cache.get(office);
  if (known) return known;
  const rules = new Map<Rule['duty'], Rule[]>();
  for (const rule of [...(office.deadlines ?? []).toReversed().map(ruleFrom), ...defaults]) {
    if (rule) rules.set(rule.duty, [...(rules.get(rule.duty) ?? []), rule]);
  }
  cache.set(office, rules);
  return rules;
}

/** A rule as registry.yaml writes it; undefined where it sets no date (the schema refuses such a rule). */
export function ruleFrom(written: DeadlineRule): Rule | undefined {
  const reckoning = reckoningOf(written);
  if (!reckoning) return undefined;
  const { duty, name, when = {}, source: text, bonus, cap, roll } = written;
  return {
    duty,
    name,
    when,
    reckoning,
    bonus,
    cap: cap === undefined ? undefined : termFrom(cap),
    rolls: roll === 'next_workday',
    source: text === undefined ? { by: 'office' } : { by: 'office', text },
  };
}

function reckoningOf(written: DeadlineRule): Reckoning | undefined {
  const { duty, term, from, before, on, count_first_day } = written;
  if (on !== undefined) return { form: on.length === 5 ? 'yearly' : 'fixed', on };
  const length = term === undefined ? undefined : termFrom(term);
  if (!length) return undefined;
  if (before !== undefined) return { form: 'before', term: length, duty: before };
  const reckoning = { form: 'term', term: length, from: from ?? usualStart[duty] } as const;
  return count_first_day ? { ...reckoning, countFirst: true } : reckoning;
}

/** What a term counts from where the rule does not say. */
export const usualStart: Readonly<Record<Rule['duty'], StartEvent>> = {
  return_request: 'received',
  return_decision: 'requested',
  distribution: 'received',
  first_contact: 'received',
  section_draft: 'handed_over',
  reply: 'assigned',
  second_reply: 'feedback',
  opinion: 'requested',
  own_opinion: 'assigned',
  feedback: 'delivered',
  publication: 'delivered',
  filing: 'closed',
  annual_summary: 'handed_out',
  report: 'handed_out',
};

function fits(when: Condition, record: Proposal, office: Office): boolean {
  return (
    (when.kind === undefined || when.kind === record.kind) &&
    (when.level === undefined || when.level === record.level) &&
    (when.origin === undefined || when.origin === record.origin) &&
    (when.role === undefined || when.role === roleOf(record)) &&
    (when.proposer_type === undefined || when.proposer_type === record.proposer_type) &&
    (when.year === undefined || record.id.startsWith(`${when.year}-`)) &&
    (when.meeting === undefined || when.meeting === record.meeting) &&
    (when.batch === undefined ||
      when.batch === (record.intake.batch ?? batchOf(record, office)?.name))
  );
}
