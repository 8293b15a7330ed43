import type { Duty } from '../proposal/office.ts';
import type { Calendar } from './calendar.ts';
import { type Answer, type Certainty, weaker } from './certainty.ts';
import type { IsoDate } from './date.ts';
import type { Reckoning, Rule, Source, StartEvent } from './rules.ts';
import { addTerm, type Term } from './term.ts';

/** The paper a date stands on: the assignment paper or one that changed it, our request for an opinion, the hand-over to a section. */
export type Paper = 'assignment' | 'role_change' | 'extension' | 'request' | 'handover';

/** One duty that needs a date. */
export interface Matter {
  readonly duty: Duty;
  /** The day the duty began. */
  readonly start: IsoDate;
  /** The days its term may count from. */
  readonly events: Readonly<Partial<Record<StartEvent, IsoDate>>>;
  /** Dates its own papers name, the strongest first. */
  readonly papers: readonly { readonly paper: Paper; readonly on: IsoDate }[];
  /** The due date of another duty of the same item; undefined where there is none. */
  readonly dueOf: (duty: Duty) => Answer<IsoDate> | undefined;
}

/** A date, and what gives it. `due` is absent where the days it would be counted over are unknown. */
export type Basis =
  | { readonly by: 'paper'; readonly paper: Paper; readonly due: IsoDate }
  | { readonly by: 'fixed'; readonly due: IsoDate; readonly source: Source }
  | {
      readonly by: 'term';
      readonly term: Term;
      readonly from: StartEvent;
      readonly on: IsoDate;
      /** The event the rule names, where its day is not recorded and the assignment stands in for it. */
      readonly instead?: StartEvent | undefined;
      readonly due?: IsoDate | undefined;
      readonly source: Source;
    }
  | {
      readonly by: 'before';
      readonly term: Term;
      readonly duty: Duty;
      readonly on?: IsoDate | undefined;
      readonly due?: IsoDate | undefined;
      readonly source: Source;
    };

/**
 * Why a date does not count: a date on the item's own paper goes before it (`paper`), a rule further down in registry.yaml does
 * (`later_rule`), the office's rule goes before the default (`own_rule`), or it lies before the duty began (`before_start`).
 */
export type Reason = 'paper' | 'later_rule' | 'own_rule' | 'before_start';

/** A rule that speaks about the duty but gives it no date: the day it counts from does not exist. */
export interface Unusable {
  readonly from: StartEvent | { readonly before: Duty };
  readonly source: Source;
}

export interface Choice {
  readonly chosen?: Basis;
  readonly certainty: Certainty;
  readonly setAside: readonly { readonly basis: Basis; readonly reason: Reason }[];
  readonly unusable: readonly Unusable[];
}

/**
 * The date that counts, and those that do not, with the reason.
 * A date on the item's own paper goes before every rule; `rules` come strongest first, and the first that gives a date counts.
 */
export function choose(matter: Matter, rules: readonly Rule[], calendar: Calendar): Choice {
  let chosen: Reckoned | undefined;
  const setAside: { basis: Basis; reason: Reason }[] = [];
  const unusable: Unusable[] = [];

  for (const { paper, on } of matter.papers) {
    const basis: Basis = { by: 'paper', paper, due: on };
    if (chosen) setAside.push({ basis, reason: 'paper' });
    else chosen = { basis, certainty: 'published' };
  }
  for (const rule of rules) {
    const reckoned = reckon(rule, matter, calendar);
    if ('unusable' in reckoned) {
      unusable.push(reckoned.unusable);
      continue;
    }
    const { basis } = reckoned;
    const reason = chosen
      ? beatenBy(chosen.basis, rule)
      : basis.due !== undefined && basis.due < matter.start
        ? 'before_start'
        : undefined;
    if (reason) setAside.push({ basis, reason });
    else chosen = reckoned;
  }
  return chosen
    ? { chosen: chosen.basis, certainty: chosen.certainty, setAside, unusable }
    : { certainty: 'unknown', setAside, unusable };
}

function beatenBy(winner: Basis, loser: Rule): Reason {
  if (winner.by === 'paper') return 'paper';
  return loser.source.by === 'default' ? 'own_rule' : 'later_rule';
}

interface Reckoned {
  readonly basis: Basis;
  readonly certainty: Certainty;
}

type Attempt = Reckoned | { readonly unusable: Unusable };

function reckon(rule: Rule, matter: Matter, calendar: Calendar): Attempt {
  const { reckoning, source } = rule;
  if (reckoning.form === 'fixed') {
    return { basis: { by: 'fixed', due: reckoning.on, source }, certainty: 'published' };
  }
  return reckoning.form === 'term'
    ? forward(reckoning, source, matter, calendar)
    : backward(reckoning, source, matter, calendar);
}

function forward(
  { term, from }: Extract<Reckoning, { form: 'term' }>,
  source: Source,
  { events }: Matter,
  calendar: Calendar,
): Attempt {
  // A receipt that nobody noted was not earlier than the assignment: counting from there can only come out earlier.
  const instead = from === 'received' && events.received === undefined ? from : undefined;
  const start = instead ? 'assigned' : from;
  const on = events[start];
  if (on === undefined) return { unusable: { from, source } };
  const { value: due, certainty } = addTerm(on, term, calendar);
  const basis: Basis = { by: 'term', term, from: start, on, instead, due, source };
  return { basis, certainty };
}

function backward(
  { term, duty }: Extract<Reckoning, { form: 'before' }>,
  source: Source,
  { dueOf }: Matter,
  calendar: Calendar,
): Attempt {
  const target = dueOf(duty);
  if (!target) return { unusable: { from: { before: duty }, source } };
  const { value: on } = target;
  if (on === undefined)
    return { basis: { by: 'before', term, duty, source }, certainty: 'unknown' };
  const { value: due, certainty } = addTerm(on, term, calendar, -1);
  return {
    basis: { by: 'before', term, duty, on, due, source },
    certainty: weaker(certainty, target.certainty),
  };
}
