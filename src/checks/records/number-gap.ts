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
    const args = { series: pattern, year, missing: missing.join('、') };
    return [{ path: 'registry.yaml', pointer, args }];
  });
}

/** The serials below the highest that nobody used, as spans: 3–5 and 9. Never one by one: a slip of the hand makes a serial of nine digits. */
function missingFrom(used: ReadonlySet<number>): readonly string[] {
  const spans: string[] = [];
  let next = 1;
  for (const serial of [...used].sort((a, b) => a - b)) {
    if (serial > next) spans.push(next === serial - 1 ? String(next) : `${next}–${serial - 1}`);
    next = serial + 1;
  }
  return spans;
}
