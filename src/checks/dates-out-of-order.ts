import { datesOfYear } from './calendars/date-pairs.ts';
import { outOfOrder } from './date-order.ts';
import { datesOfRecord } from './records/date-pairs.ts';
import type { Rule, Spot } from './rule.ts';
import { datesOfBatches } from './settings/date-pairs.ts';

/** Dates that cannot have happened in this order: a letter sent before it was signed, a reply before the assignment. */
export const datesOutOfOrder: Rule = {
  code: 'dates-out-of-order',
  severity: 'error',
  inRecord: (record) => outOfOrder((inOrder) => datesOfRecord(record, inOrder)),
  inSettings: ({ office, years }): readonly Spot[] => [
    ...outOfOrder((inOrder) => datesOfBatches(office, inOrder)).map((fault) => ({
      path: 'registry.yaml',
      ...fault,
    })),
    ...years.flatMap(({ path, data }) =>
      outOfOrder((inOrder) => datesOfYear(data, inOrder)).map((fault) => ({ path, ...fault })),
    ),
  ],
};
