import { type Breakdown, breakdown } from './breakdown.ts';
import { type Figure, type Rate, rate, type Verdict } from './figure.ts';
import type { Clock } from './item.ts';
import type { Countable, Member } from './member.ts';

/** How a duty stands towards its date. `unmet`: the item was closed after the date had passed, without it. */
export const outcomes = [
  'on_time',
  'late',
  'overdue',
  'unmet',
  'not_due',
  'ended',
  'no_deadline',
] as const;

export type Outcome = (typeof outcomes)[number];

/** Something somebody had to do by a date. */
export interface Duty extends Countable {
  readonly clock: Clock | undefined;
  /** When its item was closed. */
  readonly closedOn: string | undefined;
}

/** The rate, and every duty by its outcome, so that the late and the open ones can be named. */
export interface Timeliness {
  readonly rate: Rate;
  readonly outcomes: Breakdown;
  /** The clock of each member, for the dates behind an outcome. */
  readonly clocks: ReadonlyMap<Member, Clock>;
}

/** On time over all whose date has come or that were done before it. What is not due yet is left out, and named. */
export function timeliness(head: Pick<Figure, 'id' | 'unit'>, duties: readonly Duty[]): Timeliness {
  return {
    rate: rate(head, duties, (duty) => verdictOn(outcomeOf(duty))),
    outcomes: breakdown(duties, [
      { id: 'outcome', valuesOf: (duty) => [outcomeOf(duty)], order: outcomes },
    ]),
    clocks: new Map(
      duties.flatMap(({ member, clock }) =>
        clock === undefined ? [] : [[member, clock] as const],
      ),
    ),
  };
}

function verdictOn(outcome: Outcome): Verdict {
  if (outcome === 'not_due' || outcome === 'ended' || outcome === 'no_deadline') return outcome;
  return outcome === 'on_time';
}

function outcomeOf({ clock, closedOn }: Duty): Outcome {
  if (clock?.due === undefined) return 'no_deadline';
  switch (clock.state) {
    case 'met':
      return 'on_time';
    case 'met_late':
      return 'late';
    case 'overdue':
      return 'overdue';
    case 'ended':
      return closedOn !== undefined && closedOn > clock.due ? 'unmet' : 'ended';
    default:
      return 'not_due';
  }
}
