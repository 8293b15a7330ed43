import type { Proposal } from './record.ts';

/** Where a record names another item. */
export interface Reference {
  readonly to: string;
  /** From the record down to the id. */
  readonly path: readonly (string | number)[];
}

/** Every place where a record names another one: handled together, talked about in one meeting, urged at once. */
export function references({ joined, contacts = [], urges = [] }: Proposal): readonly Reference[] {
  const listed = (ids: readonly string[] | undefined, path: Reference['path']) =>
    (ids ?? []).map((to, at) => ({ to, path: [...path, at] }));
  return [
    ...listed(joined?.with, ['joined', 'with']),
    ...contacts.flatMap((contact, at) =>
      listed(contact.with_items, ['contacts', at, 'with_items']),
    ),
    ...urges.flatMap((urge, at) => listed(urge.with_items, ['urges', at, 'with_items'])),
  ];
}
