/** The keys of a merged map: ours in our order, and each of theirs behind the one it follows in canonical order, or there. */
export function placed(
  ours: readonly string[],
  theirs: readonly string[],
  order: readonly string[],
): readonly string[] {
  const keys = [...ours];
  for (const [rank, key] of theirs.entries()) {
    if (!keys.includes(key))
      keys.splice(placeFor(key, keys, { order, before: theirs.slice(0, rank) }), 0, key);
  }
  return keys;
}

interface Neighbours {
  readonly order: readonly string[];
  readonly before: readonly string[];
}

function placeFor(key: string, keys: readonly string[], { order, before }: Neighbours): number {
  const rank = order.indexOf(key);
  if (rank >= 0) {
    const above = keys.findLastIndex((other) => {
      const place = order.indexOf(other);
      return place >= 0 && place < rank;
    });
    return above + 1;
  }
  return keys.findLastIndex((other) => before.includes(other)) + 1;
}
