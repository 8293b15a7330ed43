/** Names in a row, the last one after 和: 面商率、办结率和满意率. */
export function and(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${joined(names.slice(0, -1))}和${last}`;
}

/** Parts of one kind in a row. */
export const joined = (parts: readonly string[]): string => parts.join('、');
