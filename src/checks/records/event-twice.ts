import type { Proposal } from '../../proposal/record.ts';
import { type Fault, NOTHING, type Rule } from '../rule.ts';
import { inPapers } from './papers.ts';

/**
 * Two accounts of one event, such as two clerks give who both took the same call: a merge keeps both, because it cannot know.
 * They count twice in the figures.
 */
export const eventTwice: Rule = {
  code: 'event-twice',
  severity: 'warning',
  inRecord: (record) => [
    ...inLists(record),
    ...inPapers(record, (paper, pointer) => [
      ...twice('deliveries', pointer, paper.deliveries, (one) => [one.to, one.way]),
      ...('feedback' in paper
        ? twice('feedback', pointer, paper.feedback, (one) => [one.from])
        : NOTHING),
    ]),
    ...twice('urges', '', record.urges, (one) => [one.way, one.to, one.about]),
  ],
};

function inLists({ contacts, requests, routing = {} }: Proposal): readonly Fault[] {
  const { proposed, assignments } = routing;
  return [
    ...twice('requests', '', requests, (one) => [one.kind, one.reason]),
    ...twice('proposed', '/routing', proposed, (one) => [one.by, one.section]),
    ...twice('assignments', '/routing', assignments, ({ section, role, handler }) => [
      section,
      role,
      handler,
    ]),
    ...twice('contacts', '', contacts, ({ stage, way, by, with: whom, round }) => [
      stage,
      way,
      [...by].sort(),
      [...(whom ?? [])].sort(),
      round,
    ]),
  ];
}

/** The events of one list that an earlier one tells already; `say` is what two accounts of one event have in common beside the day. */
function twice<T extends { readonly on: string }>(
  what: string,
  owner: string,
  events: readonly T[] | undefined,
  say: (event: T) => readonly unknown[],
): readonly Fault[] {
  if (events === undefined || events.length < 2) return NOTHING;
  return events.flatMap((event, rank) => {
    const { on } = event;
    // Nearly all events have a day to themselves.
    const others = events.slice(0, rank).filter((one) => one.on === on);
    if (others.length === 0) return NOTHING;
    const key = JSON.stringify(say(event));
    return others.some((one) => JSON.stringify(say(one)) === key)
      ? [{ pointer: `${owner}/${what}/${rank}`, args: { what, on } }]
      : NOTHING;
  });
}
