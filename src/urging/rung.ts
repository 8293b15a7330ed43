import type { Calendar } from '../deadlines/calendar.ts';
import type { Clock } from '../deadlines/clock.ts';
import { addDays, daysBetween, type IsoDate } from '../deadlines/date.ts';
import type { Ladder } from './ladder.ts';

/** `before-7`: 7 days ahead; `late-2`: the second urge after the date; `leader`: the leader in charge is told. */
export type Rung = `before-${number}` | `late-${number}` | 'leader';

/**
 * Where a rung stands on the ladder: days before the date below zero, the day itself at zero, urges after it above.
 * Undefined for the leader's, which stands beside the ladder.
 */
export function heightOf(rung: string): number | undefined {
  const [, side, number] = /^(before|late)-(\d+)$/.exec(rung) ?? [];
  if (number === undefined) return undefined;
  return side === 'before' ? 0 - Number(number) : Number(number);
}

export const rungAt = (height: number): Rung =>
  height > 0 ? `late-${height}` : `before-${0 - height}`;

interface Given {
  readonly ladder: Ladder;
  readonly calendar: Calendar;
}

/** The highest rung that has come up by a day; undefined where none has, or no date is known. What was missed lies below it and is left out. */
export function heightReached(
  { due, start }: Pick<Clock, 'due' | 'start'>,
  day: IsoDate,
  { ladder, calendar }: Given,
): number | undefined {
  if (due === undefined) return undefined;
  const late = day > due && ladder.every > 0 ? workdaysPast(due, day, calendar) : 0;
  if (late >= ladder.every && late > 0) return Math.floor(late / ladder.every);
  const days = ladder.before.findLast((ahead) => {
    const on = addDays(due, -ahead);
    // Nobody is urged on the day they got it, nor for what was due before that.
    return on > start && (on <= day || workdayUpTo(on, calendar) <= day);
  });
  return days === undefined ? undefined : 0 - days;
}

/** Where the working days are not known, five of seven days count. */
function workdaysPast(due: IsoDate, day: IsoDate, calendar: Calendar): number {
  return calendar.countWorkdays(due, day).value ?? Math.floor((daysBetween(due, day) * 5) / 7);
}

/** A rung on a day off comes up on the working day before it: after it may be too late. */
function workdayUpTo(on: IsoDate, calendar: Calendar): IsoDate {
  if (calendar.isWorkday(on).value !== false) return on;
  return calendar.addWorkdays(on, -1).value ?? on;
}
