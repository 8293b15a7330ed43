import type { Calendar } from './calendar.ts';
import type { Basis, Choice, Reason, Unusable } from './choose.ts';
import type { IsoDate } from './date.ts';
import type { Ending } from './ending.ts';
import type { SkippedDays } from './skipped.ts';
import type { Term } from './term.ts';

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
  | { readonly code: 'set_aside'; readonly basis: Basis; readonly reason: Reason }
  | ({ readonly code: 'unusable' } & Unusable)
  /** The working days counted are not all published yet. */
  | { readonly code: 'provisional' }
  /** There is no date: the years counted over are not known, or no rule gives one. */
  | { readonly code: 'no_date' }
  /** The date lies beyond what the published rules allow, counted from the assignment. */
  | { readonly code: 'beyond_limit'; readonly term: Term; readonly limit: IsoDate }
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
  }
  if (chosen?.due === undefined) steps.push({ code: 'no_date' });
  else if (choice.certainty === 'provisional') steps.push({ code: 'provisional' });
  for (const loser of choice.setAside) steps.push({ code: 'set_aside', ...loser });
  for (const rule of choice.unusable) steps.push({ code: 'unusable', ...rule });
  return steps;
}

/** Whether the date was reached by counting working days. */
export function countsWorkdays(basis: Basis | undefined): boolean {
  return basis !== undefined && 'term' in basis && basis.term.unit === 'workdays';
}

function workdaysIn(basis: Basis, calendar: Calendar): Step | undefined {
  if (!('term' in basis) || basis.term.unit !== 'workdays') return undefined;
  const { on, due } = basis;
  if (on === undefined || due === undefined) return undefined;
  const days = calendar.daysSkipped(on, due).value;
  return days && days.length > 0 ? { code: 'skipped', after: on, to: due, days } : undefined;
}
