import type { Step } from '../proposal/lifecycle.ts';
import type { Duty, Office } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';
import { type Clock, isBinding, isOpen } from './clock.ts';
import { daysBetween, type IsoDate } from './date.ts';
import { type Turn, turnsOf } from './turns.ts';

/** What somebody has to do, or what is waited for, with the date by which. */
export interface Task extends Turn {
  /** Absent where no clock runs for it. */
  readonly due?: Due;
}

export interface Due extends Pick<Clock, 'certainty'> {
  readonly on: IsoDate;
  /** Calendar days: negative where the date has passed. */
  readonly days: number;
  /** Whether somebody is in default when it passes. */
  readonly binding: boolean;
  /** Only a default rule of ours gives the date. */
  readonly guidance?: true;
}

/** What is to be done about an item on a day, each with the date that presses first; `clocks` are those of that day, `all` of them. */
export function tasksOf(
  record: Proposal,
  office: Office,
  { clocks, asOf }: { readonly clocks: readonly Clock[]; readonly asOf: IsoDate },
): readonly Task[] {
  return turnsOf(record, office).map((turn) => {
    const due = dueOf(turn, record, { clocks, asOf });
    return due === undefined ? turn : { ...turn, due };
  });
}

/** Whether somebody is in default: the date has passed and binds. */
export function isLate({ due }: Task): boolean {
  return due !== undefined && due.days < 0 && due.binding;
}

/** Late first, by days; then by date; then what has no clock. */
export function byUrgency(a: Task, b: Task): number {
  if (isLate(a) !== isLate(b)) return isLate(a) ? -1 : 1;
  return (a.due?.days ?? Infinity) - (b.due?.days ?? Infinity) || 0;
}

/** The paper of ours that everything on the way to it is done for. */
const paper = ['reply', 'second_reply', 'own_opinion'] as const;

/** The duties that a step serves; of those that run, the one that presses gives its date. */
const serves: Readonly<Partial<Record<Step, readonly Duty[]>>> = {
  propose: ['distribution', ...paper],
  approve: ['distribution', ...paper],
  assign: ['distribution', ...paper],
  contact: ['first_contact', 'section_draft', ...paper],
  draft: ['section_draft', ...paper],
  consult: paper,
  request_opinion: paper,
  receive_opinion: ['opinion'],
  check: paper,
  review: paper,
  sign: paper,
  deliver: paper,
  decide: ['return_decision'],
  feedback: ['feedback'],
  publish: ['publication'],
  archive: ['filing'],
};

interface Day {
  readonly clocks: readonly Clock[];
  readonly asOf: IsoDate;
}

function dueOf(turn: Turn, record: Proposal, { clocks, asOf }: Day): Due | undefined {
  if (turn.promise !== undefined) {
    const on = record.followups?.[turn.promise]?.due_on;
    if (on === undefined) return undefined;
    return { on, days: daysBetween(asOf, on), certainty: 'published', binding: true };
  }
  const running = clocks.filter(
    (clock) =>
      isOpen(clock) &&
      clock.due !== undefined &&
      serves[turn.step]?.includes(clock.duty) &&
      isAbout(turn, record, clock),
  );
  const isLateOn = (clock: Clock) => isBinding(clock) && (clock.due ?? '') < asOf;
  // What binds and is late counts before a step on the way that only a default sets a date for.
  const late = running.filter(isLateOn);
  const first = earliest(late.length > 0 ? late : running);
  if (first?.due === undefined) return undefined;
  const { due: on, certainty } = first;
  return {
    on,
    days: daysBetween(asOf, on),
    certainty,
    binding: isBinding(first),
    ...(isGuidance(first) && { guidance: true }),
  };
}

/** The hand-over to a section may name a date of its own, and then no default gives it. */
function isGuidance({ inner, explanation }: Clock): boolean {
  const [decisive] = explanation;
  return inner === true && !(decisive?.code === 'basis' && decisive.basis.by === 'paper');
}

function earliest(clocks: readonly Clock[]): Clock | undefined {
  return clocks.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0];
}

function isAbout(turn: Turn, record: Proposal, { duty, subject }: Clock): boolean {
  if (duty === 'opinion' || duty === 'feedback') {
    return subject !== undefined && [turn.holder.name, ...turn.names].includes(subject);
  }
  if (duty === 'return_decision') {
    return turn.request !== undefined && record.requests?.[turn.request]?.kind === 'return';
  }
  return true;
}
