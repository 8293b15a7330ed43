import { type Clock, isOpen } from '../../deadlines/clock.ts';
import type { Messages } from '../../messages/index.ts';
import type { Cell } from '../../terminal/view.ts';

/** The open clock with the nearest date, if any; what is late stands before what is coming. */
export function nearestClock(clocks: readonly Clock[]): Clock | undefined {
  return clocks
    .filter((clock) => isOpen(clock) && clock.due !== undefined)
    .reduce<Clock | undefined>(
      (nearest, clock) =>
        nearest === undefined || (clock.due ?? '') < (nearest.due ?? '') ? clock : nearest,
      undefined,
    );
}

/** Days left or days late of an open clock, in words and in its tone. */
export function lateness(clock: Clock, { screens }: Messages): Cell {
  const { state, days } = clock;
  if (days === undefined) return screens.dueUnknown;
  if (state === 'overdue') return { text: screens.daysLate(days), tone: 'late' };
  const text = days === 0 ? screens.dueToday : screens.daysLeft(days);
  return days <= 15 ? { text, tone: 'soon' } : text;
}

/** The date and how near it is, in one cell. */
export function dueAndLateness(clock: Clock, messages: Messages): Cell {
  const cell = lateness(clock, messages);
  if (clock.due === undefined) return cell;
  return typeof cell === 'string'
    ? `${clock.due} ${cell}`
    : { ...cell, text: `${clock.due} ${cell.text}` };
}

/** Who holds a duty: a section with its handler, a unit, or a proposer. */
export function holderText({ holder }: Clock): string {
  return holder.handler === undefined ? holder.name : `${holder.name} ${holder.handler}`;
}

/** The duty with its subject where it is not ours: 收协办意见（市财政局）. */
export function dutyText(clock: Clock, { terms, screens }: Messages): string {
  const duty = terms.duty[clock.duty];
  return clock.subject === undefined || clock.subject === clock.holder.name
    ? duty
    : screens.about(duty, clock.subject);
}
