import type { Calendar } from '../../deadlines/calendar.ts';
import { type Clock, isBinding, isOpen, workdaysBetween } from '../../deadlines/clock.ts';
import type { IsoDate } from '../../deadlines/date.ts';
import { byUrgency } from '../../deadlines/urgency.ts';
import type { Item } from './items.ts';

/** A duty that somebody still has to see to, with its item. */
export interface Due {
  readonly item: Item;
  readonly clock: Clock;
}

/** Open duties, parted by what is to be said of them; each the most urgent first. */
export interface Dues {
  /** Past their date, and somebody is in default. */
  readonly late: readonly Due[];
  /** Past their date, and only to be reminded of. */
  readonly reminders: readonly Due[];
  readonly running: readonly Due[];
  readonly undated: readonly Due[];
}

export function duesOf(items: readonly Item[], wanted: (due: Due) => boolean): Dues {
  const open = items
    .flatMap((item) => item.clocks.filter(isOpen).map((clock): Due => ({ item, clock })))
    .filter(wanted)
    .sort(byUrgency);
  const isLate = ({ clock }: Due) => clock.state === 'overdue';
  return {
    late: open.filter((due) => isLate(due) && isBinding(due.clock)),
    reminders: open.filter((due) => isLate(due) && due.clock.reminder),
    running: open.filter(({ clock }) => clock.state === 'running' && clock.due !== undefined),
    undated: open.filter(({ clock }) => clock.due === undefined),
  };
}

/** Those whose date comes within so many days. */
export function within(days: number, running: readonly Due[]): readonly Due[] {
  return running.filter(({ clock }) => (clock.days ?? Infinity) <= days);
}

/** How many working days a duty is late; undefined where they are not known. */
export function workdaysLate(
  { clock: { due, state } }: Due,
  asOf: IsoDate,
  calendar: Calendar,
): number | undefined {
  return due === undefined || state !== 'overdue'
    ? undefined
    : workdaysBetween(asOf, due, calendar);
}
