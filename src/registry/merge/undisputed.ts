/**
 * Of a beginning that git could not merge itself, because lines of work had crossed, what no mark surrounds: there both sides
 * began with the same. What stood between marks counts as not there before, so that it is taken where both have it alike now,
 * and asked about where they have not.
 */
export function undisputed(base: string): string {
  const lines = base.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const kept: string[] = [];
  let closing: string | undefined;
  for (const line of lines) {
    const opened = closing === undefined ? /^<{7,}(?= |\r?\n|$)/.exec(line)?.[0] : undefined;
    if (opened !== undefined) closing = '>'.repeat(opened.length);
    else if (closing === undefined) kept.push(line);
    else if (line.startsWith(closing) && line[closing.length] !== '>') closing = undefined;
  }
  // A mark that nobody closes is none.
  return closing === undefined ? kept.join('') : base;
}
