import type { Duty } from '../proposal/office.ts';
import type { Calendar } from './calendar.ts';
import type { Certainty } from './certainty.ts';
import type { Choice } from './choose.ts';
import { daysBetween, type IsoDate } from './date.ts';
import type { Ending } from './ending.ts';
import { countsWorkdays, type Step, stepsOf } from './step.ts';

/** In whose hands a duty is. */
export interface Holder {
  readonly kind: 'section' | 'unit' | 'office' | 'proposer' | 'assigner' | 'leader';
  readonly name: string;
  readonly handler?: string;
}

/** `ended`: closing or a new round took the duty away before it was met. */
export type ClockState = 'not_started' | 'running' | 'overdue' | 'met' | 'met_late' | 'ended';

/** What a duty is about, whatever day one looks at it. */
interface Subject {
  readonly duty: Duty;
  /** From whom, where the duty is not ours: the unit or section that owes an opinion, the person whose feedback is awaited. */
  readonly subject?: string | undefined;
  /** Round of the reply, for replies and feedback. */
  readonly round?: number | undefined;
  readonly holder: Holder;
  readonly start: IsoDate;
  readonly metOn?: IsoDate | undefined;
  /** Asked for politely; nobody is in default when it passes. */
  readonly reminder?: boolean | undefined;
  /** A step on the way for which only a default stands (`Scope`). */
  readonly inner?: boolean | undefined;
  /** Met by something that does not serve: an inadequate opinion. */
  readonly thin?: boolean | undefined;
}

/** One duty of one item, as it stands on a day. */
export interface Clock extends Subject {
  /** Undefined where no date can be told; `certainty` is then `unknown`. */
  readonly due?: IsoDate | undefined;
  readonly state: ClockState;
  /**
   * Calendar days, never negative. Left until `due` (running, not_started: 0 on the day itself), past `due` (overdue, met_late),
   * or to spare when it was met (met). Undefined without `due`, and once ended.
   */
  readonly days?: number | undefined;
  /** The same span in working days, where the term counts working days and they are known. */
  readonly workdays?: number | undefined;
  readonly certainty: Certainty;
  /** The date is one to which the assigner extended it. */
  readonly extended?: boolean | undefined;
  /** The decisive step first. */
  readonly explanation: readonly Step[];
}

/** The facts a clock is made of. */
export interface Duration extends Subject {
  readonly choice: Choice;
  /** What takes the duty away, unless it is met. */
  readonly ended?: { readonly on: IsoDate; readonly by: Ending } | undefined;
  /** Steps that follow those about the date. */
  readonly remarks?: readonly Step[];
}

/** Whether somebody still has to do something. */
export function isOpen(clock: Clock): boolean {
  return clock.state === 'running' || clock.state === 'overdue' || clock.state === 'not_started';
}

export function clockOf(duration: Duration, asOf: IsoDate, calendar: Calendar): Clock {
  const { choice, metOn, ended, remarks } = duration;
  const due = choice.chosen?.due;
  const state = stateOf(duration, due, asOf);
  const until = metOn ?? asOf;
  const measured = due !== undefined && state !== 'ended';
  const workdays =
    measured && countsWorkdays(choice.chosen) ? workdaysBetween(until, due, calendar) : undefined;
  return {
    duty: duration.duty,
    subject: duration.subject,
    round: duration.round,
    holder: duration.holder,
    start: duration.start,
    due,
    metOn,
    state,
    days: measured ? Math.abs(daysBetween(until, due)) : undefined,
    workdays,
    certainty: choice.certainty,
    reminder: duration.reminder,
    inner: duration.inner,
    extended: isExtension(choice) || undefined,
    thin: duration.thin,
    explanation: [...stepsOf(choice, calendar), ...(remarks ?? []), ...ending(metOn, state, ended)],
  };
}

/**
 * Working days from a day to a date that is still to come, or past one that is gone. Counted forwards either way, the first day left out:
 * a date on a day off is not a working day late, and a day off adds none. Undefined where they are not known.
 */
export function workdaysBetween(
  day: IsoDate,
  due: IsoDate,
  calendar: Calendar,
): number | undefined {
  return (day <= due ? calendar.countWorkdays(day, due) : calendar.countWorkdays(due, day)).value;
}

/** Whether somebody is in default when the date passes. */
export function isBinding({ reminder, inner }: Clock): boolean {
  return !reminder && !inner;
}

const isExtension = ({ chosen }: Choice) => chosen?.by === 'paper' && chosen.paper === 'extension';

function stateOf(duration: Duration, due: IsoDate | undefined, asOf: IsoDate): ClockState {
  const { metOn, ended, start } = duration;
  if (metOn !== undefined) return due !== undefined && metOn > due ? 'met_late' : 'met';
  if (ended) return 'ended';
  if (start > asOf) return 'not_started';
  return due !== undefined && asOf > due ? 'overdue' : 'running';
}

function ending(
  metOn: IsoDate | undefined,
  state: ClockState,
  ended: Duration['ended'],
): readonly Step[] {
  if (metOn !== undefined) return [{ code: 'met', on: metOn }];
  return state === 'ended' && ended ? [{ code: 'ended', ...ended }] : [];
}
