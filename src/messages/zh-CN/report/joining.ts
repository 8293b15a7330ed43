/** Names in a row, the last one after 和: 面商率、办结率和满意率. */
export function and(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${joined(names.slice(0, -1))}和${last}`;
}

/** Parts of one kind in a row. */
export const joined = (parts: readonly string[]): string => parts.join('、');

/** More parts than this bury a sentence. */
const MOST = 5;

/** Long parts, the first few of many; one that is left over is told sooner than left out. How many there are has been said. */
export const listed = (parts: readonly string[]): string =>
  parts.length <= MOST + 1 ? parts.join('；') : `${parts.slice(0, MOST).join('；')}等`;
