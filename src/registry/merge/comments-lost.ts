interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Whether a comment that one side wrote, or that both left standing, is in none of the merged lines: a person's words, though no data. */
export function commentsLost({ base, ours, theirs }: Versions, merged: string): boolean {
  const [before, mine, yours, after] = [base, ours, theirs, merged].map(commentsIn);
  const due = [...(mine ?? []), ...(yours ?? [])].filter(
    (one) => !before?.has(one) || (mine?.has(one) && yours?.has(one)),
  );
  return due.some((one) => !after?.has(one));
}

/** Near enough: a # inside a text counts too, and a text that is merged is there as well. */
const commentsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?:^|[ \t])#.*$/gm)].map(([comment]) => comment.trim()));
