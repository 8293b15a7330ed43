/** Replaces the text between two places; `from` and `to` are equal for an insertion. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const insertion = (at: number, text: string): Splice => ({ from: at, to: at, text });

/** Carries out splices that do not overlap; those at one place keep their order. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let result = '';
  let done = 0;
  for (const { from, to, text: put } of sorted) {
    if (from < done) throw new Error('two splices overlap');
    result += text.slice(done, from) + put;
    done = to;
  }
  return result + text.slice(done);
}
