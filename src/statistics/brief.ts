/** Lists of what a figure counts: their lengths stand beside them as `n` and `of`. */
const LISTS: ReadonlySet<string> = new Set(['numerator', 'denominator', 'members', 'titles']);

/** Lists whose length stands nowhere else. */
const COUNTED: ReadonlySet<string> = new Set([
  'not_yet_in',
  'confidential',
  'waiting',
  'second_rounds',
  'base_only',
  'overlapping',
]);

/**
 * The data of a summary without what is counted one by one: every number, and how many were left out for which reason. For whoever reads
 * figures into a table; of thousands of items the lists are a hundred times as long as they.
 */
export function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      if (LISTS.has(key) || isListOfThings(key, one) || isOrigins(key, one)) return [];
      if (key === 'excluded' && Array.isArray(one)) return [[key, byReason(one)]];
      if (COUNTED.has(key) && Array.isArray(one)) return [[key, one.length]];
      return [[key, brief(one)]];
    }),
  );
}

/** The days of a measure, each with its item; the values of a row of a table are texts. */
const isListOfThings = (key: string, value: unknown) =>
  key === 'values' &&
  Array.isArray(value) &&
  value.every((one) => typeof one === 'object' && one !== null);

/** Which unit each item is counted from; the `from` of a period is a day. */
const isOrigins = (key: string, value: unknown) => key === 'from' && typeof value === 'object';

function byReason(excluded: readonly { readonly reason: string }[]) {
  const counts: Record<string, number> = {};
  for (const { reason } of excluded) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
