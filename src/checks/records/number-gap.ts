import { serialIn } from '../../proposal/series.ts';
import type { CheckedRegistry, Rule, Spot } from '../rule.ts';
import { papersOf } from './papers.ts';

/**
 * Serials of a series and year that nobody used although a higher one was: the paper may lie in a drawer, or its item was not registered.
 * Where a record cannot be read nothing is said: its numbers would look like gaps.
 */
export const numberGap: Rule = {
  code: 'number-gap',
  severity: 'warning',
  find: (registry) =>
    registry.complete
      ? Object.entries(registry.office.series ?? {}).flatMap(([key, pattern]) =>
          gapsIn(pattern, `/series/${key}`, registry),
        )
      : [],
};

function gapsIn(pattern: string, pointer: string, { items }: CheckedRegistry): readonly Spot[] {
  const byYear = new Map<string, Set<number>>();
  for (const { record } of items) {
    for (const { paper } of papersOf(record)) {
      const year = paper.signed?.on.slice(0, 4);
      if (year === undefined || paper.document_no === undefined) continue;
      const serial = serialIn(pattern, year, paper.document_no);
      if (serial !== undefined) byYear.set(year, (byYear.get(year) ?? new Set()).add(serial));
    }
  }
  return [...byYear].sort().flatMap(([year, used]) => {
    const missing = missingFrom(used);
    if (missing.length === 0) return [];
    const args = { series: pattern, year, missing: spans(missing).join('、') };
    return [{ path: 'registry.yaml', pointer, args }];
  });
}

function missingFrom(used: ReadonlySet<number>): readonly number[] {
  const highest = Math.max(...used);
  return Array.from({ length: highest }, (_, index) => index + 1).filter((n) => !used.has(n));
}

/** 3, 4, 5, 9 as 3–5 and 9. */
function spans(numbers: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else found.push([n, n]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
