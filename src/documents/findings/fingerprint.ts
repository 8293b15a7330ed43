import { createHash } from 'node:crypto';
import type { Told } from './report.ts';

/**
 * One print for each finding, which stays the same when lines move: made of what is wrong and where in the data, never of line numbers.
 * Findings that are the same in all this are told apart by their order.
 */
export function fingerprints(told: readonly Told[]): readonly string[] {
  const seen = new Map<string, number>();
  return told.map(({ finding, line = '' }) => {
    const { code, path, pointer, args } = finding;
    const facts = Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1));
    // Where a file cannot be read there is no pointer; the text of the line says which place is meant.
    const key = JSON.stringify([code, path, pointer ?? line, facts]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return createHash('sha256').update(`${key} ${nth}`).digest('hex');
  });
}
