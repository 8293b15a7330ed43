import { isFields } from './data.ts';
import type { Rewritten } from './rewritten.ts';

/** The codes of the rules that keep facts, each with the places it watches; what no other watches is an event. */
const watched = {
  'correction-rewritten': ['corrections', 'overrides'],
  'number-rewritten': [
    'number',
    'replies.#.document_no',
    'own_opinions.#.document_no',
    'urges.#.number',
    'archived.file_no',
  ],
  'signed-rewritten': ['signed', 'class', 'publicity'].flatMap((key) => [
    `replies.#.${key}`,
    `own_opinions.#.${key}`,
  ]),
  'delivery-rewritten': ['replies.#.deliveries', 'own_opinions.#.deliveries'],
  'rating-rewritten': ['replies.#.feedback'],
  'registration-rewritten': [
    'kind',
    'level',
    'meeting',
    'title',
    'origin',
    'proposer_type',
    'key',
    'key_leader',
    'confidential',
    'asks',
    'proposers',
    'intake',
  ],
  'event-rewritten': [],
} as const;

export type Keeper = keyof typeof watched;

/** The rule that keeps what was rewritten. */
export function keeperOf({ path, before }: Rewritten): Keeper {
  const place = path.map((step) => (/^\d+$/.test(step) ? '#' : step)).join('.');
  // A whole paper that is gone.
  if (
    /^(?:replies|own_opinions)\.#$/.test(place) &&
    isFields(before) &&
    before.signed !== undefined
  )
    return 'signed-rewritten';
  const codes = Object.keys(watched) as readonly Keeper[];
  const isWithin = (one: string) => place === one || place.startsWith(`${one}.`);
  return codes.find((code) => watched[code].some(isWithin)) ?? 'event-rewritten';
}
