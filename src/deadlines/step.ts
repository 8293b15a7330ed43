import type { Adjustment } from './adjust.ts';
import type { Calendar } from './calendar.ts';
import {
  type Basis,
  type Choice,
  countedTo,
  type Limit,
  type Reason,
  type Unusable,
} from './choose.ts';
import { addDays, type IsoDate } from './date.ts';
import type { Ending } from './ending.ts';
import type { SkippedDays } from './skipped.ts';

/** One line of the reasoning behind a date, as data. Its sentence is messages.deadlines.step[code]. */
export type Step =
  | { readonly code: 'basis'; readonly basis: Basis }
  /** The days that the count of working days passed over, `after` itself not counted. */
  | {
      readonly code: 'skipped';
      readonly after: IsoDate;
      readonly to: IsoDate;
      readonly days: readonly SkippedDays[];
    }
  | Exclude<Adjustment, { code: 'rolled' }>
  /** The days off that an end was moved over. */
  | (Extract<Adjustment, { code: 'rolled' }> & { readonly days: readonly SkippedDays[] })
  | {
      readonly code: 'set_aside';
      readonly basis: Basis;
      readonly reason: Reason;
      /** It gives the very date that holds. */
      readonly same?: true;
    }
  | ({ readonly code: 'unusable' } & Unusable)
  /** The working days counted are not all published yet. */
  | { readonly code: 'provisional' }
  /** There is no date: the years counted over are not known, or no rule gives one. */
  | { readonly code: 'no_date' }
  /** The date lies beyond what the rules allow. */
  | ({ readonly code: 'beyond_limit' } & Limit)
  /** Somebody was told another date than the one reckoned now. */
  | {
      readonly code: 'promised';
      readonly to: string;
      readonly on: IsoDate;
      readonly due: IsoDate;
    }
  /** The date set for the section that holds the duty; it binds the section only. */
  | { readonly code: 'inner'; readonly section: string; readonly due: IsoDate }
  /** Recipients who still lack the paper. */
  | { readonly code: 'lacking'; readonly names: readonly string[] }
  | {
      readonly code: 'came_back';
      readonly name: string;
      readonly on: IsoDate;
      readonly reason: string;
    }
  | { readonly code: 'met'; readonly on: IsoDate }
  /** The opinion came, and does not serve. */
  | { readonly code: 'thin'; readonly reason?: string | undefined }
  /** Closing, or a new round, ended the duty before it was met. */
  | { readonly code: 'ended'; readonly on: IsoDate; readonly by: Ending };

/** The steps that lead from the rules to the date. */
export function stepsOf(choice: Choice, calendar: Calendar): readonly Step[] {
  const steps: Step[] = [];
  const { chosen } = choice;
  if (chosen) {
    steps.push({ code: 'basis', basis: chosen });
    const counted = workdaysIn(chosen, calendar);
    if (counted) steps.push(counted);
    steps.push(...adjustments(chosen, calendar));
  }
  if (chosen?.due === undefined) steps.push({ code: 'no_date' });
  else if (choice.certainty === 'provisional') steps.push({ code: 'provisional' });
  for (const loser of choice.setAside) {
    const same = loser.basis.due !== undefined && loser.basis.due === chosen?.due;
    steps.push({ code: 'set_aside', ...loser, ...(same ? { same } : {}) });
  }
  for (const rule of choice.unusable) steps.push({ code: 'unusable', ...rule });
  if (choice.beyond) steps.push({ code: 'beyond_limit', ...choice.beyond });
  return steps;
}

/** Whether the date was reached by counting working days. */
export function countsWorkdays(basis: Basis | undefined): boolean {
  return basis !== undefined && 'term' in basis && basis.term.unit === 'workdays';
}

function workdaysIn(basis: Basis, calendar: Calendar): Step | undefined {
  if (!('term' in basis) || basis.term.unit !== 'workdays') return undefined;
  const to = countedTo(basis);
  if (basis.on === undefined || to === undefined) return undefined;
  const first = basis.by === 'term' && basis.countFirst;
  const after = first ? addDays(basis.on, -1) : basis.on;
  const days = calendar.daysSkipped(after, to).value;
  return days && days.length > 0 ? { code: 'skipped', after, to, days } : undefined;
}

function adjustments(basis: Basis, calendar: Calendar): readonly Step[] {
  const adjusted = 'adjusted' in basis ? (basis.adjusted ?? []) : [];
  return adjusted.map((step): Step => {
    if (step.code !== 'rolled') return step;
    const { from, to } = step;
    const days = calendar.daysSkipped(addDays(from, -1), addDays(to, -1)).value ?? [];
    return { ...step, days };
  });
}
