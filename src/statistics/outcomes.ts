import { type Breakdown, breakdown } from './breakdown.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';

/** 出台政策、落实资金和项目: what came of the promises, where it was recorded with the check that found them kept. */
export interface Outcomes {
  readonly outcomes: Figure;
  readonly byKind: Breakdown;
}

/** Over what remains after returns and withdrawals. */
export function outcomes(items: readonly Item[]): Outcomes {
  const all = items.flatMap(({ id, record }) =>
    (record.followups ?? []).flatMap(({ checks = [] }) =>
      checks.flatMap(({ on, done, outcome }) =>
        done && outcome !== undefined ? [{ member: { id, on }, outcome }] : [],
      ),
    ),
  );
  return {
    outcomes: count({ id: 'outcomes', unit: 'outcome' }, all),
    byKind: breakdown(all, [
      {
        id: 'outcome_kind',
        valuesOf: ({ outcome }) => [outcome],
        order: ['policy', 'regulation', 'funding', 'project', 'other'],
      },
    ]),
  };
}
