import type { Office } from '../../proposal/office.ts';
import type { Proposal } from '../../proposal/record.ts';
import { serialIn } from '../../proposal/series.ts';
import { across, type Noted } from '../across.ts';
import type { Rule, Spot } from '../rule.ts';
import { inPapers } from './papers.ts';

/** A serial that a record uses. */
interface Used {
  /** Key of the series in registry.yaml. */
  readonly key: string;
  readonly year: string;
  readonly serial: number;
}

/**
 * Serials of a series and year that nobody used although a higher one was: the paper may lie in a drawer, or its item was not registered.
 * Where a record cannot be read nothing is said: its numbers would look like gaps.
 */
export const numberGap: Rule = {
  code: 'number-gap',
  severity: 'warning',
  across: across({
    note: ({ record }, { office: { series } }) =>
      series === undefined ? undefined : usedIn(record, series),
    compare: (notes, { office, complete }) =>
      complete
        ? Object.entries(office.series ?? {}).flatMap(([key, pattern]) =>
            gapsIn(key, pattern, notes),
          )
        : [],
  }),
};

function usedIn(
  record: Proposal,
  series: NonNullable<Office['series']>,
): readonly Used[] | undefined {
  const used = inPapers(record, ({ signed, document_no }): readonly Used[] => {
    const year = signed?.on.slice(0, 4);
    if (year === undefined || document_no === undefined) return [];
    return Object.entries(series).flatMap(([key, pattern]) => {
      const serial = serialIn(pattern, year, document_no);
      return serial === undefined ? [] : [{ key, year, serial }];
    });
  });
  return used.length === 0 ? undefined : used;
}

function gapsIn(
  key: string,
  pattern: string,
  notes: readonly Noted<readonly Used[]>[],
): readonly Spot[] {
  const byYear = new Map<string, Set<number>>();
  for (const { note } of notes) {
    for (const { key: of, year, serial } of note) {
      if (of === key) byYear.set(year, (byYear.get(year) ?? new Set()).add(serial));
    }
  }
  return [...byYear].sort().flatMap(([year, used]) => {
    const missing = missingFrom(used);
    if (missing.length === 0) return [];
    const args = { series: pattern, year, missing: missing.join('、') };
    return [{ path: 'registry.yaml', pointer: `/series/${key}`, args }];
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
