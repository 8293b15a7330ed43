import type { DeadlineRule, Duty, Office } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';
import { roleOf } from '../proposal/role.ts';
import type { IsoDate } from './date.ts';
import { defaults } from './defaults.ts';
import { type Term, termFrom } from './term.ts';

export type StartEvent = NonNullable<DeadlineRule['from']>;
export type Condition = NonNullable<DeadlineRule['when']>;

/** Who says so: the office's registry.yaml, in its own words, or the default for that duty (messages.deadlines.defaultSource). */
export type Source =
  | { readonly by: 'office'; readonly text?: string }
  | { readonly by: 'default'; readonly duty: Duty };

export type Reckoning =
  | { readonly form: 'term'; readonly term: Term; readonly from: StartEvent }
  | { readonly form: 'fixed'; readonly on: IsoDate }
  | { readonly form: 'before'; readonly term: Term; readonly duty: Duty };

export interface Rule {
  readonly duty: Duty;
  readonly when: Condition;
  readonly reckoning: Reckoning;
  readonly source: Source;
}

const cache = new WeakMap<Office, ReadonlyMap<Duty, readonly Rule[]>>();

/** The rules that speak about this duty of this record, strongest first: the office's, the last one first, then the default. */
export function rulesFor(duty: Duty, record: Proposal, office: Office): readonly Rule[] {
  const rules = rulesOf(office).get(duty) ?? [];
  return rules.length === 1 ? rules : rules.filter((rule) => fits(rule.when, record));
}

function rulesOf(office: Office): ReadonlyMap<Duty, readonly Rule[]> {
  const known = cache.get(office);
  if (known) return known;
  const own = (office.deadlines ?? []).flatMap((rule) => ruleFrom(rule) ?? []);
  const rules = new Map(
    defaults.map((usual) => [
      usual.duty,
      [...own.filter(({ duty }) => duty === usual.duty).reverse(), usual],
    ]),
  );
  cache.set(office, rules);
  return rules;
}

/** A rule as registry.yaml writes it; undefined where it sets no date (the schema refuses such a rule). */
export function ruleFrom(written: DeadlineRule): Rule | undefined {
  const reckoning = reckoningOf(written);
  if (!reckoning) return undefined;
  const { duty, when = {}, source: text } = written;
  const source: Source = text === undefined ? { by: 'office' } : { by: 'office', text };
  return { duty, when, reckoning, source };
}

function reckoningOf({ duty, term, from, before, on }: DeadlineRule): Reckoning | undefined {
  if (on !== undefined) return { form: 'fixed', on };
  const length = term === undefined ? undefined : termFrom(term);
  if (!length) return undefined;
  if (before !== undefined) return { form: 'before', term: length, duty: before };
  return { form: 'term', term: length, from: from ?? usualStart[duty] };
}

/** What a term counts from where the rule does not say. */
const usualStart: Readonly<Record<Duty, StartEvent>> = {
  return_request: 'received',
  reply: 'assigned',
  second_reply: 'feedback',
  opinion: 'requested',
  own_opinion: 'assigned',
  feedback: 'delivered',
};

function fits(when: Condition, record: Proposal): boolean {
  return (
    (when.kind === undefined || when.kind === record.kind) &&
    (when.level === undefined || when.level === record.level) &&
    (when.origin === undefined || when.origin === record.origin) &&
    (when.role === undefined || when.role === roleOf(record)) &&
    (when.proposer_type === undefined || when.proposer_type === record.proposer_type) &&
    (when.year === undefined || record.id.startsWith(`${when.year}-`))
  );
}
