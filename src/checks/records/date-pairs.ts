import type { Paper, Proposal, Reply } from '../../proposal/record.ts';
import type { Pair } from '../dates-out-of-order.ts';
import { papersOf } from './papers.ts';

/** Every two dates of a record that have an order. */
export function datesOfRecord(record: Proposal): readonly Pair[] {
  return [
    ...aroundIntake(record),
    ...withTheAssigner(record),
    ...opinions(record),
    ...urges(record),
    ...papersOf(record).flatMap(inPaper),
    ...afterwards(record),
  ];
}

function aroundIntake({ intake, routing = {}, closed, contacts = [] }: Proposal): readonly Pair[] {
  const { assigned_on, received_on } = intake;
  const since = (list: readonly { readonly on: string }[] | undefined, pointer: string) =>
    (list ?? []).map(({ on }, index) => ({
      earlier: assigned_on,
      later: on,
      pointer: `${pointer}/${index}/on`,
    }));
  return [
    { earlier: assigned_on, later: received_on, pointer: '/intake/received_on' },
    { earlier: assigned_on, later: intake.due_on, pointer: '/intake/due_on' },
    ...since(routing.proposed, '/routing/proposed'),
    ...since(routing.instructions, '/routing/instructions'),
    ...since(routing.assignments, '/routing/assignments'),
    ...since(contacts, '/contacts'),
    { earlier: assigned_on, later: closed?.on, pointer: '/closed/on' },
  ];
}

function withTheAssigner({ intake, requests = [], role_changes = [] }: Proposal): readonly Pair[] {
  const { assigned_on } = intake;
  return [
    { earlier: assigned_on, later: intake.accepted_on, pointer: '/intake/accepted_on' },
    ...requests.flatMap(({ on, decision, told }, index) => [
      { earlier: assigned_on, later: on, pointer: `/requests/${index}/on` },
      { earlier: on, later: decision?.on, pointer: `/requests/${index}/decision/on` },
      { earlier: decision?.on, later: told?.on, pointer: `/requests/${index}/told/on` },
    ]),
    ...role_changes.map(({ on }, index) => ({
      earlier: assigned_on,
      later: on,
      pointer: `/role_changes/${index}/on`,
    })),
  ];
}

/** What follows the closing, and the promises with their checks. */
function afterwards({ closed, archived, withdrawn, followups = [] }: Proposal): readonly Pair[] {
  return [
    { earlier: closed?.on, later: archived?.on, pointer: '/archived/on' },
    { earlier: withdrawn?.on, later: archived?.on, pointer: '/archived/on' },
    ...followups.flatMap(({ on, due_on, checks = [] }, index) => [
      { earlier: on, later: due_on, pointer: `/followups/${index}/due_on` },
      ...checks.map((check, at) => ({
        earlier: on,
        later: check.on,
        pointer: `/followups/${index}/checks/${at}/on`,
      })),
    ]),
  ];
}

function urges({ intake, urges: entries = [] }: Proposal): readonly Pair[] {
  return entries.flatMap(({ on, answer }, index) => [
    { earlier: intake.assigned_on, later: on, pointer: `/urges/${index}/on` },
    { earlier: on, later: answer?.on, pointer: `/urges/${index}/answer/on` },
  ]);
}

function opinions({ opinions: entries = [] }: Proposal): readonly Pair[] {
  return entries.flatMap(({ requested_on, received_on, due_on }, index) => [
    { earlier: requested_on, later: received_on, pointer: `/opinions/${index}/received_on` },
    { earlier: requested_on, later: due_on, pointer: `/opinions/${index}/due_on` },
  ]);
}

function inPaper({ paper, pointer }: { paper: Paper; pointer: string }): readonly Pair[] {
  const firstDraft = earliest(paper.drafts);
  const firstSent = earliest(paper.deliveries);
  return [
    ...(paper.reviews ?? []).map(({ on }, index) => ({
      earlier: firstDraft,
      later: on,
      pointer: `${pointer}/reviews/${index}/on`,
    })),
    { earlier: firstDraft, later: paper.signed?.on, pointer: `${pointer}/signed/on` },
    ...(paper.deliveries ?? []).flatMap(({ on, returned }, index) => [
      { earlier: paper.signed?.on, later: on, pointer: `${pointer}/deliveries/${index}/on` },
      { earlier: on, later: returned?.on, pointer: `${pointer}/deliveries/${index}/returned/on` },
    ]),
    ...((paper as Reply).copies ?? []).map(({ on }, index) => ({
      earlier: paper.signed?.on,
      later: on,
      pointer: `${pointer}/copies/${index}/on`,
    })),
    ...((paper as Reply).feedback ?? []).map(({ on }, index) => ({
      earlier: firstSent,
      later: on,
      pointer: `${pointer}/feedback/${index}/on`,
    })),
  ];
}

function earliest(entries: readonly { readonly on: string }[] | undefined): string | undefined {
  return entries?.map(({ on }) => on).sort()[0];
}
