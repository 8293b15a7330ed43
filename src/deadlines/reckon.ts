import { adjust } from './adjust.ts';
import type { Calendar } from './calendar.ts';
import { type Certainty, weaker } from './certainty.ts';
import type { Basis, Matter, Unusable } from './choose.ts';
import { dateFrom, type IsoDate, yearOf } from './date.ts';
import type { Reckoning, Rule, Source } from './rules.ts';
import { addTerm } from './term.ts';

export type RuleBasis = Extract<Basis, { readonly source: Source }>;

export interface Reckoned {
  readonly basis: RuleBasis;
  readonly certainty: Certainty;
}

/** What a rule says about a matter: a date, or why it gives none. */
export function reckon(
  rule: Rule,
  matter: Matter,
  calendar: Calendar,
): Reckoned | { readonly unusable: Unusable } {
  const counted = count(rule, matter, calendar);
  if ('unusable' in counted) return counted;
  const { basis } = counted;
  if (basis.due === undefined || !(rule.bonus || rule.rolls || rule.cap)) return counted;
  const { due, adjusted, certainty } = adjust(basis.due, rule, { matter, calendar });
  return {
    basis: adjusted.length > 0 ? { ...basis, due, adjusted } : basis,
    certainty: weaker(counted.certainty, certainty),
  };
}

type Attempt = ReturnType<typeof reckon>;

function count({ reckoning, source }: Rule, matter: Matter, calendar: Calendar): Attempt {
  switch (reckoning.form) {
    case 'fixed':
      return { basis: { by: 'fixed', due: reckoning.on, source }, certainty: 'published' };
    case 'yearly': {
      const due = inYear(yearOf(matter.start), reckoning.on);
      return { basis: { by: 'fixed', due, source }, certainty: 'published' };
    }
    case 'term':
      return forward(reckoning, { source, matter, calendar });
    case 'before':
      return backward(reckoning, { source, matter, calendar });
  }
}

/** `MM-DD` in a year; 29 February is the 28th where there is none. */
export function inYear(year: number, on: string): IsoDate {
  const [month, day] = [Number(on.slice(0, 2)), Number(on.slice(3))];
  return dateFrom(year, month, day) ?? (dateFrom(year, month, 28) as IsoDate);
}

interface Given {
  readonly source: Source;
  readonly matter: Matter;
  readonly calendar: Calendar;
}

function forward(
  { term, from, countFirst }: Extract<Reckoning, { form: 'term' }>,
  { source, matter: { events }, calendar }: Given,
): Attempt {
  // A receipt that nobody noted was not earlier than the assignment: counting from there can only come out earlier.
  const instead = from === 'received' && events.received === undefined ? from : undefined;
  const start = instead ? 'assigned' : from;
  const on = events[start];
  if (on === undefined) return { unusable: { from, source } };
  const { value: due, certainty } = addTerm(on, term, calendar, { countFirst });
  const basis: RuleBasis = { by: 'term', term, from: start, on, instead, due, source };
  return { basis: countFirst ? { ...basis, countFirst } : basis, certainty };
}

function backward(
  { term, duty }: Extract<Reckoning, { form: 'before' }>,
  { source, matter: { dueOf }, calendar }: Given,
): Attempt {
  const target = dueOf(duty);
  if (!target) return { unusable: { from: { before: duty }, source } };
  const { value: on } = target;
  const whose = target.theirs ? ({ theirs: true } as const) : {};
  if (on === undefined)
    return { basis: { by: 'before', term, duty, ...whose, source }, certainty: 'unknown' };
  const { value: due, certainty } = addTerm(on, term, calendar, { backwards: true });
  return {
    basis: { by: 'before', term, duty, ...whose, on, due, source },
    certainty: weaker(certainty, target.certainty),
  };
}
