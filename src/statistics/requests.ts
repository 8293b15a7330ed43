import { type Breakdown, breakdown } from './breakdown.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';

/** What we asked of the assigner: 退办, 增办, 延期, 请示. */
export interface Requests {
  readonly requests: Figure;
  /** 延期: agreed to. */
  readonly extended: Figure;
  /** By kind, and within it by the answer. */
  readonly byKind: Breakdown;
}

/** Over all items, those among them that were taken back. */
export function requests(items: readonly Item[]): Requests {
  const all = items.flatMap(({ id, record }) =>
    (record.requests ?? []).map(({ on, kind, decision }) => ({
      member: { id, on },
      kind,
      result: decision?.result ?? 'pending',
    })),
  );
  return {
    requests: count({ id: 'requests', unit: 'request' }, all),
    extended: count(
      { id: 'extended', unit: 'request' },
      all.filter(({ kind, result }) => kind === 'extension' && result === 'agreed'),
    ),
    byKind: breakdown(all, [
      {
        id: 'request_kind',
        valuesOf: ({ kind }) => [kind],
        order: ['return', 'addition', 'extension', 'question'],
      },
      {
        id: 'decision',
        valuesOf: ({ result }) => [result],
        order: ['agreed', 'refused', 'answered', 'pending'],
      },
    ]),
  };
}
