import type { Proposal } from './record.ts';
import type { Event } from './timeline.ts';

type Path = readonly (string | number)[];

/** Where the record states an event: the entry or value that would not be there without it. */
export function placesOf(record: Proposal): (event: Event) => Path {
  const places = new Map<object, Path>();
  visit(record, [], places);
  return (event) => {
    const at = places.get(entryOf(event));
    if (at === undefined) throw new Error(`an event of another record: ${event.kind}`);
    const part = partOf[event.kind];
    return part === undefined ? at : [...at, part];
  };
}

/** An event that is only a part of an entry, which may have come later than the rest. */
const partOf: Readonly<Partial<Record<Event['kind'], string>>> = {
  assigned: 'assigned_on',
  received: 'received_on',
  accepted: 'accepted_on',
  decided: 'decision',
  told: 'told',
  opinion_requested: 'requested_on',
  opinion_received: 'received_on',
  signed: 'signed',
  mail_returned: 'returned',
  urge_answered: 'answer',
};

function entryOf({ kind, fact }: Event): object {
  return kind === 'followed_up' ? fact.check : fact;
}

function visit(value: unknown, path: Path, places: Map<object, Path>): void {
  if (typeof value !== 'object' || value === null) return;
  places.set(value, path);
  for (const [key, one] of Object.entries(value))
    visit(one, [...path, Array.isArray(value) ? Number(key) : key], places);
}
