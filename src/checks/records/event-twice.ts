import type { Proposal } from '../../proposal/record.ts';
import type { Rule } from '../rule.ts';
import { papersOf } from './papers.ts';

/** Events of one list, and what two accounts of one event would have in common. */
interface Kind {
  readonly what: string;
  readonly pointer: string;
  readonly events: readonly { readonly on: string; readonly key: string }[];
}

/**
 * Two accounts of one event, such as two clerks give who both took the same call: a merge keeps both, because it cannot know.
 * They count twice in the figures.
 */
export const eventTwice: Rule = {
  code: 'event-twice',
  severity: 'warning',
  find: ({ items }) =>
    items.flatMap(({ path, record }) =>
      kindsIn(record).flatMap(({ what, pointer, events }) =>
        events.flatMap(({ on, key }, rank) =>
          events.findIndex((event) => event.key === key) < rank
            ? [{ path, pointer: `${pointer}/${rank}`, args: { what, on } }]
            : [],
        ),
      ),
    ),
};

function kindsIn(record: Proposal): readonly Kind[] {
  const { contacts, urges, requests, routing = {} } = record;
  return [
    kind('requests', '/requests', requests, (one) => [one.kind, one.reason]),
    kind('proposed', '/routing/proposed', routing.proposed, (one) => [one.by, one.section]),
    kind('assignments', '/routing/assignments', routing.assignments, (one) => [
      one.section,
      one.role,
      one.handler,
    ]),
    kind('contacts', '/contacts', contacts, ({ stage, way, by, with: whom, round }) => [
      stage,
      way,
      [...by].sort(),
      [...(whom ?? [])].sort(),
      round,
    ]),
    ...papersOf(record).flatMap(({ paper, pointer }) => [
      kind('deliveries', `${pointer}/deliveries`, paper.deliveries, (one) => [one.to, one.way]),
      ...('feedback' in paper
        ? [kind('feedback', `${pointer}/feedback`, paper.feedback, (one) => [one.from])]
        : []),
    ]),
    kind('urges', '/urges', urges, (one) => [one.way, one.to, one.about]),
  ];
}

function kind<T extends { readonly on: string }>(
  what: string,
  pointer: string,
  events: readonly T[] | undefined,
  say: (event: T) => readonly unknown[],
): Kind {
  const keyed = (events ?? []).map((event) => ({
    on: event.on,
    key: JSON.stringify([event.on, ...say(event)]),
  }));
  return { what, pointer, events: keyed };
}
