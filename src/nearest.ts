import { distance } from 'fastest-levenshtein';

/** The one candidate that a slip of the finger could have turned into `word`; none where several could. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [first, second] = [...new Set(candidates)]
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .sort((a, b) => a.far - b.far);
  if (first === undefined || first.far === second?.far) return undefined;
  return first.far <= Math.max(1, Math.floor(first.candidate.length / 3))
    ? first.candidate
    : undefined;
}
