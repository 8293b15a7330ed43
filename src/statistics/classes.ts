import type { Office } from '../proposal/office.ts';
import { classAtReply, classNow } from '../proposal/promises.ts';
import type { Kind } from '../proposal/record.ts';
import { type Breakdown, breakdown, type Dimension } from './breakdown.ts';
import { type Rate, rate } from './figure.ts';
import type { Item } from './item.ts';
import type { Countable } from './member.ts';

/** How far the matters were solved: classes over the items that have one, beside how many have. */
export interface Classes {
  readonly classified: Rate;
  /** As it went out with the reply. */
  readonly byClass: Breakdown;
  /** By kind, and within it by class. */
  readonly byKindClass: Breakdown;
  /** As it is now, where the class of any item has changed since. */
  readonly now: Breakdown | undefined;
}

/** Only items that we must answer have a class; the latest reply that carries one decides, and what it became stands beside it. */
export function classes(items: readonly Item[], office: Office): Classes {
  const judged = items.map(({ member, record }) => ({
    member,
    kind: record.kind,
    letters: listed(classAtReply(record.replies)),
    now: listed(classNow(record)),
  }));
  const hasClass = ({ letters }: Judged) => letters.length > 0;
  const classified = judged.filter(hasClass);
  const dimension = (valuesOf: (one: Judged) => readonly string[]): Dimension<Judged> => ({
    id: 'class',
    valuesOf,
    order: (office.classes ?? []).map(({ letter }) => letter),
    complete: true,
  });
  const letter = dimension(({ letters }) => letters);
  const changed = items.some(({ record }) => record.class_changes !== undefined);
  return {
    classified: rate({ id: 'classified', unit: 'item' }, judged, hasClass),
    byClass: breakdown(classified, [letter]),
    byKindClass: breakdown(classified, [
      { id: 'kind', valuesOf: ({ kind }) => [kind], order: ['suggestion', 'proposal'] },
      letter,
    ]),
    now: changed ? breakdown(classified, [dimension(({ now }) => now)]) : undefined,
  };
}

interface Judged extends Countable {
  readonly kind: Kind;
  /** One letter, or none. */
  readonly letters: readonly string[];
  readonly now: readonly string[];
}

const listed = (letter: string | undefined) => (letter === undefined ? [] : [letter]);
