import { existsOn } from '../../proposal/as-of.ts';
import { assignmentOf } from '../../proposal/assignment.ts';
import { placesOf } from '../../proposal/event-place.ts';
import type { Proposal } from '../../proposal/record.ts';
import { type Event, timelineOf } from '../../proposal/timeline.ts';
import type { Entry } from '../../registry/registry.ts';

/** An event with the item it belongs to and its place in the file. */
export interface Told {
  readonly entry: Entry<Proposal>;
  readonly event: Event;
  readonly place: readonly (string | number)[];
}

interface Wanted {
  readonly since: string | undefined;
  /** The last day that is told, and no day after it is known. */
  readonly until: string;
  readonly section: string | undefined;
}

/** What happened to some items between two days, both included, the oldest first. */
export function eventsOf(
  entries: readonly Entry<Proposal>[],
  { since, until, section }: Wanted,
): readonly Told[] {
  return entries
    .filter(({ data }) => existsOn(data, until))
    .filter(({ data }) => section === undefined || assignmentOf(section, data) !== undefined)
    .flatMap((entry): readonly Told[] => {
      const events = timelineOf(entry.data).filter(
        ({ on }) => on <= until && (since === undefined || on >= since),
      );
      if (events.length === 0) return [];
      const placeOf = placesOf(entry.data);
      return events.map((event) => ({ entry, event, place: placeOf(event) }));
    })
    .map((told, at) => ({ told, at }))
    .sort((a, b) => compare(a.told.event.on, b.told.event.on) || a.at - b.at)
    .map(({ told }) => told);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Doers {
  readonly by?: string | readonly string[];
  readonly leader?: string;
  readonly handler?: string;
  readonly collected_by?: string;
  readonly registered_by?: string;
}

/** The names of those who did it, as the record states them. */
export function doersOf({ kind, fact }: Event): readonly string[] {
  const entry: Doers | undefined =
    kind === 'signed'
      ? fact.signed
      : kind === 'decided'
        ? fact.decision
        : kind === 'urge_answered'
          ? fact.answer
          : kind === 'followed_up'
            ? fact.check
            : kind === 'assigned' || kind === 'accepted'
              ? {}
              : (fact as Doers);
  const { by, leader, handler, collected_by, registered_by } = entry ?? {};
  return [by, leader, handler, collected_by, registered_by].flatMap((one) => one ?? []);
}
