import { datesOfYears } from './calendars/date-pairs.ts';
import { datesOfRecord } from './records/date-pairs.ts';
import type { CheckedRegistry, Rule, Spot } from './rule.ts';
import { datesOfBatches } from './settings/date-pairs.ts';

/** Two dates of one file, of which the second cannot be before the first. */
export interface Pair {
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  /** Where the later date stands. */
  readonly pointer: string;
}

/** Dates that cannot have happened in this order: a letter sent before it was signed, a reply before the assignment. */
export const datesOutOfOrder: Rule = {
  code: 'dates-out-of-order',
  severity: 'error',
  find: (registry) => [...pairsOf(registry)].flatMap(([path, pairs]) => wrong(path, pairs)),
};

function* pairsOf({ items, office, years }: CheckedRegistry): Iterable<[string, readonly Pair[]]> {
  for (const { path, record } of items) yield [path, datesOfRecord(record)];
  yield ['registry.yaml', datesOfBatches(office)];
  for (const { path, data } of years) yield [path, datesOfYears(data)];
}

function wrong(path: string, pairs: readonly Pair[]): readonly Spot[] {
  return pairs.flatMap(({ earlier, later, pointer }) =>
    earlier !== undefined && later !== undefined && later < earlier
      ? [{ path, pointer, args: { earlier, later } }]
      : [],
  );
}
