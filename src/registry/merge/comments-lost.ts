interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Whether the merged lines lack a comment that a side wrote or that both left standing, or repeat one: a person's words,
 * though no data. `merged` are the texts among which a person may choose, or the one text there is.
 */
export function commentsLost(versions: Versions, merged: readonly string[]): boolean {
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map(commentsIn);
  const texts = merged.map(commentsIn);
  const count = (of: ReadonlyMap<string, number> | undefined, one: string) => of?.get(one) ?? 0;
  return [...new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])].some((one) => {
    const [before, mine, yours] = [count(base, one), count(ours, one), count(theirs, one)];
    const both = Math.max(0, mine + yours - before);
    // What both added alike may be one; what one side took out is gone.
    const least = mine >= before && yours >= before ? Math.max(mine, yours) : both;
    const found = texts.map((text) => count(text, one));
    return Math.max(...found) < least || Math.max(...found) > Math.max(both, mine, yours);
  });
}

/** Near enough: a # inside a text counts too, and a text that is merged is there as well. */
function commentsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [comment] of text.matchAll(/(?:^|[ \t])#.*$/gm)) {
    counts.set(comment.trim(), (counts.get(comment.trim()) ?? 0) + 1);
  }
  return counts;
}
