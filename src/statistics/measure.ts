import type { Exclusion, Reason } from './figure.ts';
import type { Countable, Member } from './member.ts';

/** Figures that are not counted but measured, in days. */
export const measureIds = ['days_to_reply', 'days_late', 'opinion_days_late'] as const;

export type MeasureId = (typeof measureIds)[number];

export interface Measured extends Member {
  readonly days: number;
}

/** Days of every member, least first, and the members that have none. */
export interface Measure {
  readonly id: MeasureId;
  readonly values: readonly Measured[];
  readonly excluded: readonly Exclusion[];
}

/** A quotient of whole numbers, to be printed by `quotient`. */
export interface Fraction {
  readonly n: number;
  readonly of: number;
}

/** Measures the candidates; those that give a reason instead of days are left out, and named. */
export function measure<T extends Countable>(
  id: MeasureId,
  candidates: readonly T[],
  daysOf: (candidate: T) => number | Reason,
): Measure {
  const values: Measured[] = [];
  const excluded: Exclusion[] = [];
  for (const candidate of candidates) {
    const days = daysOf(candidate);
    if (typeof days === 'number') values.push({ ...candidate.member, days });
    else excluded.push({ ...candidate.member, reason: days });
  }
  return { id, values: values.sort((a, b) => a.days - b.days), excluded };
}

/** The mean, exact; undefined of nothing. */
export function meanOf({ values }: Measure): Fraction | undefined {
  if (values.length === 0) return undefined;
  return { n: values.reduce((sum, { days }) => sum + days, 0), of: values.length };
}

/** The one in the middle, or half way between the two in the middle. */
export function medianOf({ values }: Measure): Fraction | undefined {
  const middle = Math.floor(values.length / 2);
  const upper = values[middle];
  if (upper === undefined) return undefined;
  if (values.length % 2 === 1) return { n: upper.days, of: 1 };
  return { n: upper.days + (values[middle - 1] as Measured).days, of: 2 };
}
