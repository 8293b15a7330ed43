import type { Office } from '../proposal/office.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { type Rate, rate } from './figure.ts';
import { repliesOf } from './forms.ts';
import type { Item } from './item.ts';
import type { Countable } from './member.ts';

/** How far the matters were solved: classes over the items that have one, beside how many have. */
export interface Classes {
  readonly classified: Rate;
  readonly byClass: Breakdown;
}

/** Only items that we must answer have a class; the latest reply that carries one decides. */
export function classes(items: readonly Item[], office: Office): Classes {
  const judged = items.map((item) => ({ member: item.member, letters: classOf(item) }));
  const hasClass = ({ letters }: Judged) => letters.length > 0;
  return {
    classified: rate({ id: 'classified', unit: 'item' }, judged, hasClass),
    byClass: breakdown(judged.filter(hasClass), [
      {
        id: 'class',
        valuesOf: ({ letters }) => letters,
        order: (office.classes ?? []).map(({ letter }) => letter),
        complete: true,
      },
    ]),
  };
}

interface Judged extends Countable {
  /** One letter, or none. */
  readonly letters: readonly string[];
}

function classOf(item: Item): readonly string[] {
  const letter = repliesOf(item).findLast((reply) => reply.class !== undefined)?.class;
  return letter === undefined ? [] : [letter];
}
