import type { Office } from '../proposal/office.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { type Rate, rate } from './figure.ts';
import { repliesOf } from './forms.ts';
import type { Item } from './item.ts';

/** How far the matters were solved: classes over the items that have one, beside how many have. */
export interface Classes {
  readonly classified: Rate;
  readonly byClass: Breakdown;
}

/** Only items that we must answer have a class; the latest reply that carries one decides. */
export function classes(items: readonly Item[], office: Office): Classes {
  return {
    classified: rate(
      { id: 'classified', unit: 'item' },
      items,
      (item) => classOf(item) !== undefined,
    ),
    byClass: breakdown(
      items.filter((item) => classOf(item) !== undefined),
      [
        {
          id: 'class',
          valuesOf: (item) => [classOf(item)].filter((letter) => letter !== undefined),
          order: (office.classes ?? []).map(({ letter }) => letter),
          complete: true,
        },
      ],
    ),
  };
}

function classOf(item: Item): string | undefined {
  return repliesOf(item).findLast((reply) => reply.class !== undefined)?.class;
}
