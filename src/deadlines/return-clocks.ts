import type { Proposal } from '../proposal/record.ts';
import { latestRequest } from '../proposal/requests.ts';
import { assignedOn } from '../proposal/role.ts';
import type { Duration } from './clock.ts';
import { closing } from './closing.ts';
import { officeOf } from './holder.ts';
import { type Case, dateOf, reachedOn } from './matters.ts';
import { isAdopted } from './rules.ts';

/** 退办 is a right, not a duty: when its date has passed it is gone, and nobody is in default. */
export function returnRequest(item: Case): readonly Duration[] {
  const { record, office, asOf } = item;
  const start = assignedOn(record);
  const choice = dateOf(item, { duty: 'return_request', start });
  const due = choice.chosen?.due;
  const lapsed = due !== undefined && asOf > due ? ({ on: due, by: 'lapse' } as const) : undefined;
  const accepted = record.intake.accepted_on;
  const given =
    accepted !== undefined && accepted >= start && accepted <= asOf
      ? ({ on: accepted, by: 'acceptance' } as const)
      : undefined;
  return [
    {
      duty: 'return_request',
      holder: officeOf(office),
      start: reachedOn(item),
      choice,
      metOn: askedOn(record, start),
      ended: given ?? closing(record, start) ?? lapsed,
    },
  ];
}

/** The assigner's answer; how long it may take is known only where the office wrote a rule. */
export function returnDecision(item: Case): readonly Duration[] {
  const { record, office } = item;
  const request = latestRequest(record, 'return');
  if (!request || !isAdopted('return_decision', office)) return [];
  const { on, decision } = request;
  const { assigner } = record.intake;
  return [
    {
      duty: 'return_decision',
      subject: assigner,
      holder: assigner === undefined ? officeOf(office) : { kind: 'assigner', name: assigner },
      start: on,
      choice: dateOf(item, { duty: 'return_decision', start: on, own: { requested: on } }),
      metOn: decision?.on,
      ended: record.withdrawn && { on: record.withdrawn.on, by: 'withdrawal' },
      reminder: true,
    },
  ];
}

function askedOn(record: Proposal, since: string): string | undefined {
  return (record.requests ?? [])
    .filter(({ kind, on }) => kind === 'return' && on >= since)
    .map(({ on }) => on)
    .sort()[0];
}
