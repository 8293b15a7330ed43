import type { Entry } from './entries.ts';

/** Rank of the entry a new key follows; -1 puts it first. A key the schema does not know goes last. */
export function predecessor(
  entries: readonly Entry[],
  key: string,
  order: readonly string[],
): number {
  const rank = order.indexOf(key);
  if (rank < 0) return entries.length - 1;
  const ranks = entries.map((entry) => order.indexOf(entry.key ?? ''));
  const highest = Math.max(-1, ...ranks.filter((other) => other < rank));
  return highest < 0 ? -1 : ranks.lastIndexOf(highest);
}
