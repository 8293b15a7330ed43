import type { Reply } from '../../proposal/record.ts';
import { type Fault, NOTHING, type Rule } from '../rule.ts';
import { inPapers } from './papers.ts';

/**
 * Two accounts of one event, such as two clerks give who both took the same call: a merge keeps both, because it cannot know.
 * They count twice in the figures.
 */
export const eventTwice: Rule = {
  code: 'event-twice',
  severity: 'warning',
  inRecord(record) {
    const { contacts, urges, requests, routing = {} } = record;
    return joined(
      twice('/requests', requests, (one) => [one.kind, one.reason]),
      twice('/routing/proposed', routing.proposed, (one) => [one.by, one.section]),
      twice('/routing/assignments', routing.assignments, (one) => [
        one.section,
        one.role,
        one.handler,
      ]),
      twice('/contacts', contacts, ({ stage, way, by, with: whom, round }) => [
        stage,
        way,
        [...by].sort(),
        [...(whom ?? [])].sort(),
        round,
      ]),
      inPapers(record, (paper, pointer) =>
        joined(
          twice(`${pointer}/deliveries`, paper.deliveries, (one) => [one.to, one.way]),
          twice(`${pointer}/feedback`, (paper as Reply).feedback, (one) => [one.from]),
        ),
      ),
      twice('/urges', urges, (one) => [one.way, one.to, one.about]),
    );
  },
};

/** One list of several, of which nearly all are empty. */
function joined(...lists: readonly (readonly Fault[])[]): readonly Fault[] {
  return lists.every((list) => list.length === 0) ? NOTHING : lists.flat();
}

/** The events of one list that an earlier one tells already; `say` is what two accounts of one event have in common beside the day. */
function twice<T extends { readonly on: string }>(
  pointer: string,
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
      ? [{ pointer: `${pointer}/${rank}`, args: { what: pointer.split('/').at(-1) ?? '', on } }]
      : NOTHING;
  });
}
