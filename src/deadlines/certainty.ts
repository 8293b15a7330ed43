/**
 * How far an answer about working days can be relied on.
 * `published`: every day counted is covered by a notice of the State Council (or by the office's own table).
 * `provisional`: a day counted is not, and only weekends and the holidays fixed by law were left out; the notice may move the date.
 * `unknown`: nothing is known of a year in question, and there is no value.
 */
export type Certainty = 'published' | 'provisional' | 'unknown';

export type Answer<T> =
  | { readonly certainty: 'published' | 'provisional'; readonly value: T }
  | { readonly certainty: 'unknown'; readonly value?: undefined };

export const unknown: Answer<never> = { certainty: 'unknown' };

const order: readonly Certainty[] = ['published', 'provisional', 'unknown'];

/** The less certain of two. */
export function weaker(one: Certainty, other: Certainty): Certainty {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}
