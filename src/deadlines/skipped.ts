import { dateOf, type IsoDate, weekdayOf } from './date.ts';
import type { Exception } from './holidays.ts';

/** A run of days that were left out of a count of working days, or (`makeup`) counted although they fall on a weekend. */
export type SkippedDays =
  | { readonly kind: 'weekend'; readonly from: IsoDate; readonly to: IsoDate }
  | {
      readonly kind: 'holiday' | 'makeup';
      readonly from: IsoDate;
      readonly to: IsoDate;
      /** A Holiday, or the words of the office's own table. */
      readonly name: string;
    };

export function skippedDays(
  first: number,
  last: number,
  exception: (day: number) => Exception | undefined,
): readonly SkippedDays[] {
  const runs: SkippedDays[] = [];
  let open = Number.NaN;
  for (let day = first; day <= last; day += 1) {
    const next = kindOf(day, exception(day));
    if (!next) continue;
    const run = runs.at(-1);
    if (run && open === day - 1 && same(run, next)) runs[runs.length - 1] = { ...run, to: next.to };
    else runs.push(next);
    open = day;
  }
  return runs;
}

function kindOf(day: number, exception: Exception | undefined): SkippedDays | undefined {
  const date = dateOf(day);
  const weekend = weekdayOf(day) % 6 === 0;
  if (!exception) return weekend ? { kind: 'weekend', from: date, to: date } : undefined;
  if (!exception.work) return { kind: 'holiday', from: date, to: date, name: exception.name };
  return weekend ? { kind: 'makeup', from: date, to: date, name: exception.name } : undefined;
}

function same(one: SkippedDays, other: SkippedDays): boolean {
  if (one.kind === 'weekend' || other.kind === 'weekend') return one.kind === other.kind;
  return one.kind === other.kind && one.name === other.name;
}
