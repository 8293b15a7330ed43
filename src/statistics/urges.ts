import { type Breakdown, breakdown } from './breakdown.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';

/** How often somebody had to be urged. */
export interface Urges {
  readonly urges: Figure;
  readonly byWay: Breakdown;
}

/** Over all items, whoever was urged. */
export function urges(items: readonly Item[]): Urges {
  const all = items.flatMap(({ id, record }) =>
    (record.urges ?? []).map((urge) => ({ member: { id, who: urge.to, on: urge.on }, urge })),
  );
  return {
    urges: count({ id: 'urges', unit: 'urge' }, all),
    byWay: breakdown(all, [
      {
        id: 'urge_way',
        valuesOf: ({ urge }) => [urge.way],
        order: ['slip', 'phone', 'face', 'letter'],
      },
    ]),
  };
}
