import type { Kind } from '../kinds.ts';

const places: readonly (readonly [place: RegExp, kind: Kind])[] = [
  [/(?:^|\/)registry\.yaml$/, 'registry'],
  [/(?:^|\/)people\/[^/]+\.yaml$/, 'person'],
  [/(?:^|\/)calendar\/[^/]+\.yaml$/, 'calendar'],
];

/** What kind of file of a registry a path names; whatever is none of the others is laid out like a record. */
export function kindOfFile(path: string): Kind {
  return places.find(([place]) => place.test(path))?.[1] ?? 'proposal';
}
