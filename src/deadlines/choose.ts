import type { Duty, Report } from '../proposal/office.ts';
import { type Adjustment, limitOf } from './adjust.ts';
import type { Calendar } from './calendar.ts';
import type { Answer, Certainty } from './certainty.ts';
import type { IsoDate } from './date.ts';
import { reckon } from './reckon.ts';
import type { Rule, Source, StartEvent, Target } from './rules.ts';
import type { Term } from './term.ts';

/** The paper a date stands on: the assignment paper or one that changed it, our request for an opinion, the hand-over to a section. */
export type Paper = 'assignment' | 'role_change' | 'extension' | 'request' | 'handover';

/** One duty that needs a date. */
export interface Matter {
  readonly duty: Duty | Report;
  /** The day the duty began. */
  readonly start: IsoDate;
  /** The days its term may count from. */
  readonly events: Readonly<Partial<Record<StartEvent, IsoDate>>>;
  /** Dates its own papers name, the strongest first. */
  readonly papers: readonly { readonly paper: Paper; readonly on: IsoDate }[];
  /** What the office was told of the batch the item came in. */
  readonly batch?:
    | {
        readonly name: string;
        readonly due?: IsoDate | undefined;
        readonly items?: number | undefined;
      }
    | undefined;
  /** The due date of another duty of the same item; undefined where there is none. */
  readonly dueOf: (duty: Target) => TargetDate | undefined;
}

export type TargetDate = Answer<IsoDate> & {
  /** It is the duty of the unit that leads, as the rules have it: of its paper we know nothing. */
  readonly theirs?: true;
};

/** A date, and what gives it. `due` is absent where the days it would be counted over are unknown. */
export type Basis =
  | { readonly by: 'paper'; readonly paper: Paper; readonly due: IsoDate }
  | { readonly by: 'batch'; readonly batch: string; readonly due: IsoDate }
  | ({ readonly source: Source; readonly adjusted?: readonly Adjustment[] } & (
      | { readonly by: 'fixed'; readonly due: IsoDate }
      | {
          readonly by: 'term';
          readonly term: Term;
          readonly from: StartEvent;
          readonly on: IsoDate;
          readonly countFirst?: true;
          /** The event the rule names, where its day is not recorded and the assignment stands in for it. */
          readonly instead?: StartEvent | undefined;
          readonly due?: IsoDate | undefined;
        }
      | {
          readonly by: 'before';
          readonly term: Term;
          readonly duty: Target;
          /** Of the unit that leads. */
          readonly theirs?: true;
          readonly on?: IsoDate | undefined;
          readonly due?: IsoDate | undefined;
        }
    ));

/** The date as the term gives it, before anything was added or cut off. */
export function countedTo(basis: Basis): IsoDate | undefined {
  return ('adjusted' in basis ? basis.adjusted?.[0]?.from : undefined) ?? basis.due;
}

/**
 * Why a date does not count: a date on the item's own paper goes before it (`paper`), the date of its batch does (`batch`), a rule
 * further down in registry.yaml does (`later_rule`), the office's rule goes before the default (`own_rule`), or it lies before the
 * duty began (`before_start`).
 */
export type Reason = 'paper' | 'batch' | 'later_rule' | 'own_rule' | 'before_start';

/** A rule that speaks about the duty but gives it no date: the day it counts from does not exist. */
export interface Unusable {
  readonly from: StartEvent | { readonly before: Target };
  readonly source: Source;
}

/** The latest day that a rule allows, whatever gives the date. */
export interface Limit {
  readonly term: Term;
  readonly event: StartEvent;
  readonly limit: IsoDate;
}

export interface Choice {
  readonly chosen?: Basis;
  readonly certainty: Certainty;
  readonly setAside: readonly { readonly basis: Basis; readonly reason: Reason }[];
  readonly unusable: readonly Unusable[];
  /** Of the strongest rule that sets one, where the date that counts lies beyond it. */
  readonly beyond?: Limit | undefined;
}

/**
 * The date that counts, and those that do not, with the reason.
 * A date on the item's own paper goes before that of its batch, and that before every rule; `rules` come strongest first, and the
 * first that gives a date counts.
 */
export function choose(matter: Matter, rules: readonly Rule[], calendar: Calendar): Choice {
  let chosen: Dated | undefined;
  const setAside: { basis: Basis; reason: Reason }[] = [];
  const unusable: Unusable[] = [];
  const weigh = (reckoned: Dated, beaten: (winner: Basis) => Reason) => {
    const { basis } = reckoned;
    const early = basis.due !== undefined && basis.due < matter.start;
    const reason = chosen ? beaten(chosen.basis) : early ? 'before_start' : undefined;
    if (reason) setAside.push({ basis, reason });
    else chosen = reckoned;
  };

  for (const { paper, on } of matter.papers) {
    const basis: Basis = { by: 'paper', paper, due: on };
    if (chosen) setAside.push({ basis, reason: 'paper' });
    else chosen = { basis, certainty: 'published' };
  }
  const { batch } = matter;
  if (batch?.due !== undefined) {
    const basis: Basis = { by: 'batch', batch: batch.name, due: batch.due };
    weigh({ basis, certainty: 'published' }, () => 'paper');
  }
  for (const rule of rules) {
    const reckoned = reckon(rule, matter, calendar);
    if ('unusable' in reckoned) unusable.push(reckoned.unusable);
    else weigh(reckoned, (winner) => beatenBy(winner, rule));
  }
  return chosen
    ? {
        chosen: chosen.basis,
        certainty: chosen.certainty,
        setAside,
        unusable,
        beyond: beyond(chosen.basis.due, rules, { matter, calendar }),
      }
    : { certainty: 'unknown', setAside, unusable };
}

interface Dated {
  readonly basis: Basis;
  readonly certainty: Certainty;
}

function beatenBy(winner: Basis, loser: Rule): Reason {
  if (winner.by === 'paper' || winner.by === 'batch') return winner.by;
  return loser.source.by === 'default' ? 'own_rule' : 'later_rule';
}

function beyond(
  due: IsoDate | undefined,
  rules: readonly Rule[],
  { matter, calendar }: { readonly matter: Matter; readonly calendar: Calendar },
): Limit | undefined {
  const rule = rules.find(({ cap }) => cap !== undefined);
  const limit = rule && due !== undefined ? limitOf(rule, matter, calendar) : undefined;
  if (!limit || due === undefined || due <= limit.to) return undefined;
  return { term: limit.cause.cap, event: limit.cause.event, limit: limit.to };
}
