import type { Proposal } from '../../proposal/record.ts';
import { type Event, timelineOf } from '../../proposal/timeline.ts';
import { compare, type FieldChange, type Whole } from './compare.ts';

/** What became of one record between two versions of it. */
export interface RecordChanges {
  /** What happened, as its timeline tells it. */
  readonly events: readonly Event[];
  /** What the record no longer says to have happened. */
  readonly gone: readonly Event[];
  /** Values that are no events, or were changed in an event that was there before. */
  readonly fields: readonly FieldChange[];
}

/** What was recorded, taken back and changed in a record. What a correction on record says is not said twice. */
export function recordChanges(before: Proposal, after: Proposal): RecordChanges {
  const { earlier, added, removed, fields } = compare(before, after);
  const [then, now] = [timelineOf(before), timelineOf(after)];
  const events = now.filter(
    (event) =>
      !then.some((old) => old.kind === event.kind && factOf(old) === earlier.get(factOf(event))),
  );
  const later = new Map([...earlier].map(([current, old]) => [old, current]));
  const gone = then.filter(
    (old) =>
      !now.some((event) => event.kind === old.kind && factOf(event) === later.get(factOf(old))),
  );
  const corrected = events.flatMap((event) =>
    event.kind === 'corrected' ? [event.fact.field] : [],
  );
  return {
    events,
    gone,
    fields: [
      ...fields.filter(
        (field) =>
          !corrected.includes(field.path.join('.')) &&
          !isPartOf(field, events, after) &&
          !isPartOf(field, gone, before),
      ),
      ...wholes(added, now).map(({ path, value }) => ({ path, after: value })),
      ...wholes(removed, then).map(({ path, value }) => ({ path, before: value })),
    ],
  };
}

/** The entry of the record that an event was taken from. */
function factOf(event: Event): object {
  return event.kind === 'followed_up' ? event.fact.check : event.fact;
}

/** What came or went with an event is told by it: the day an opinion came in brings along whether it is of use. */
function isPartOf(
  { path, before, after }: FieldChange,
  events: readonly Event[],
  record: object,
): boolean {
  if (before !== undefined && after !== undefined) return false;
  const around = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, part) => (value as Record<string | number, unknown> | undefined)?.[part],
      record,
    );
  return events.some((event) => factOf(event) === around);
}

/** Maps that came or went without being an event, or holding one. */
function wholes(maps: readonly Whole[], timeline: readonly Event[]): readonly Whole[] {
  const facts = new Set(timeline.map(factOf));
  const holds = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    (facts.has(value) || Object.values(value).some(holds));
  return maps.filter(({ value }) => !holds(value));
}
