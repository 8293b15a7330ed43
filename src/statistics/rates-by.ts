import type { Office } from '../proposal/office.ts';
import { breakdown, type Dimension } from './breakdown.ts';
import { formsOf } from './forms.ts';
import { type Handling, handling } from './handling.ts';
import { type Item, toAnswer } from './item.ts';
import { remaining } from './left.ts';
import { type Satisfaction, satisfaction } from './satisfaction.ts';

/** The rates of one part of the items: of one section, one handler, one leader … */
export interface GroupRates {
  /** Undefined for the items that have no value. */
  readonly value: string | undefined;
  readonly items: readonly Item[];
  readonly handling: Handling;
  readonly final: Satisfaction;
}

/** The rates of every part, those without a value last. Each is over the items of the part that we must answer, without those that have left us. */
export function ratesBy(
  items: readonly Item[],
  dimension: Dimension<Item>,
  office: Office,
): readonly GroupRates[] {
  const byMember = new Map(items.map((item) => [item.member, item]));
  const { parts, unstated } = breakdown(items, [dimension]);
  const groups = [
    ...parts.map(({ value, members }) => ({ value, members })),
    ...(unstated.length > 0 ? [{ value: undefined, members: unstated }] : []),
  ];
  return groups.map(({ value, members }) => {
    const own = members.flatMap((member) => byMember.get(member) ?? []);
    const owed = toAnswer(remaining(own));
    return {
      value,
      items: own,
      handling: handling(owed, office),
      final: satisfaction(
        'final',
        owed.flatMap((item) => formsOf(item).final),
      ),
    };
  });
}
