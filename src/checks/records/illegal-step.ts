import { lifecycle, type Step } from '../../proposal/lifecycle.ts';
import type { Office } from '../../proposal/office.ts';
import type { Proposal } from '../../proposal/record.ts';
import { eventsWithSteps, knowing, stepOf } from '../../proposal/replay.ts';
import { type Status, statusOf } from '../../proposal/status.ts';
import { type Event, eventsOf } from '../../proposal/timeline.ts';
import type { Rule } from '../rule.ts';

/**
 * Something went on after the item was closed, filed, returned or withdrawn, though the procedure does not know that: most often two
 * people worked on one item and git merged what each of them did. Days are all a record has, so what happened on the very day passes.
 */
export const illegalStep: Rule = {
  code: 'illegal-step',
  severity: 'error',
  inRecord: (record, { office }) =>
    stepsAfterTheEnd(record, office).map((args) => ({ pointer: endOf(args.status), args })),
};

type Taken = {
  readonly step: Step;
  readonly on: string;
  readonly status: Status;
};

const OVER: readonly Status[] = ['closed', 'archived', 'withdrawn', 'returned'];

function stepsAfterTheEnd(record: Proposal, office: Office): readonly Taken[] {
  const ends = endsOf(record);
  if (ends.length === 0) return [];
  const isDoubtful = (event: Event) => {
    const ended = ends.filter((end) => end.on < event.on);
    const step = ended.length === 0 ? undefined : stepOf(event);
    return step !== undefined && !ended.every(({ status }) => allows(step, status));
  };
  // Cheap, and true of nearly all: whatever had ended it by then allows the step.
  if (!eventsOf(record).some(isDoubtful)) return [];
  const events = eventsWithSteps(record);
  return events.flatMap(({ event, step }) => {
    const { on } = event;
    if (step === undefined || !isDoubtful(event)) return [];
    const statusWith = (isKnown: (on: string) => boolean) => {
      const known = events.filter((other) => other.event !== event && isKnown(other.event.on));
      return statusOf(
        knowing(
          record,
          known.map((one) => one.event),
        ),
        office,
      );
    };
    const status = statusWith((day) => day < on);
    // It may also have been filed that morning, and the step taken in the afternoon.
    const legal = [status, statusWith((day) => day <= on)].some(
      (one) => !OVER.includes(one) || allows(step, one),
    );
    return legal ? [] : [{ step, on, status }];
  });
}

const allows = (step: Step, status: Status) => lifecycle[step].from.includes(status);

interface End {
  readonly on: string;
  readonly status: Status;
}

function endsOf({ closed, withdrawn, archived, requests = [] }: Proposal): readonly End[] {
  const returned = requests.flatMap(({ kind, decision }) =>
    kind === 'return' && decision?.result === 'agreed'
      ? [{ on: decision.on, status: 'returned' as const }]
      : [],
  );
  return [
    ...(closed ? [{ on: closed.on, status: 'closed' as const }] : []),
    ...(withdrawn ? [{ on: withdrawn.on, status: 'withdrawn' as const }] : []),
    ...(archived ? [{ on: archived.on, status: 'archived' as const }] : []),
    ...returned,
  ];
}

function endOf(status: Status): string {
  return status === 'returned' ? '/requests' : `/${status}/on`;
}
