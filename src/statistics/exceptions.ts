import { type Breakdown, breakdown } from './breakdown.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';

/** Where the usual way was left: gates passed with a reason, and values put right afterwards. */
export interface Exceptions {
  readonly overrides: Figure;
  readonly byGate: Breakdown;
  readonly corrections: Figure;
}

/** Over all items. */
export function exceptions(items: readonly Item[]): Exceptions {
  const overrides = items.flatMap(({ id, record }) =>
    (record.overrides ?? []).map(({ on, gate }) => ({ member: { id, on, gate }, gate })),
  );
  const corrections = items.flatMap(({ id, record }) =>
    (record.corrections ?? []).map(({ on }) => ({ member: { id, on } })),
  );
  return {
    overrides: count({ id: 'overrides', unit: 'override' }, overrides),
    byGate: breakdown(overrides, [{ id: 'gate', valuesOf: ({ gate }) => [gate], order: [] }]),
    corrections: count({ id: 'corrections', unit: 'correction' }, corrections),
  };
}
