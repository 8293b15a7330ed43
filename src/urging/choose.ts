import type { Calendar } from '../deadlines/calendar.ts';
import { type Clock, isBinding, isOpen } from '../deadlines/clock.ts';
import type { IsoDate } from '../deadlines/date.ts';
import type { Urge } from '../proposal/record.ts';
import type { Ladder } from './ladder.ts';
import { isAbout, toldThisDate } from './past.ts';
import { heightOf, heightReached, type Rung, rungAt } from './rung.ts';

interface Given {
  readonly ladder: Ladder;
  readonly calendar: Calendar;
}

/**
 * The rungs on which a duty has to be urged on a day, at most one for its holder and one for the leader. None that was urged before,
 * nor one below it, whatever was missed in between; none on a day off; none for what is met, over, or only to be reminded of.
 * `past` holds every urge in the record, later ones than `day` too: an urge of tomorrow is not to be repeated today.
 */
export function rungsDue(
  clock: Clock,
  past: readonly Urge[],
  day: IsoDate,
  { ladder, calendar }: Given,
): readonly Rung[] {
  if (!isUrgeable(clock, ladder) || calendar.isWorkday(day).value === false) return [];
  const height = heightReached(clock, day, { ladder, calendar });
  if (height === undefined) return [];
  const done = past.filter((urge) => isAbout(urge, clock) && toldThisDate(urge, clock));
  const highest = Math.max(...done.map(({ rung = '' }) => heightOf(rung) ?? -Infinity));
  // The office does not write to itself, but its leader hears of what it forgot.
  const tellHolder = height > highest && clock.holder.kind !== 'office';
  const tellLeader =
    ladder.leaderAfter > 0 &&
    height >= ladder.leaderAfter &&
    !done.some(({ rung }) => rung === 'leader');
  return [...(tellHolder ? [rungAt(height)] : []), ...(tellLeader ? ['leader' as const] : [])];
}

/** Whether somebody can be late with it. */
function isUrgeable(clock: Clock, { duties }: Ladder): boolean {
  return (
    isOpen(clock) &&
    clock.state !== 'not_started' &&
    clock.due !== undefined &&
    isBinding(clock) &&
    (duties === undefined || duties.has(clock.duty))
  );
}
