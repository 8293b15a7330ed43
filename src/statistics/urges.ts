import { type Breakdown, breakdown } from './breakdown.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';
import { once } from './once.ts';

/** How often somebody had to be urged. */
export interface Urges {
  readonly urges: Figure;
  readonly byWay: Breakdown;
}

/** Over all items, whoever was urged. One urge about several items is one. */
export function urges(items: readonly Item[]): Urges {
  const all = once(
    items.flatMap(({ id, record }) =>
      (record.urges ?? []).map((urge) => ({
        member: { id, who: urge.to, on: urge.on },
        act: () => [urge.on, urge.way, urge.to].join(' '),
        withItems: urge.with_items,
        urge,
      })),
    ),
  ).flatMap(({ member, records: [first] }) =>
    first === undefined ? [] : [{ member, urge: first.urge }],
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
