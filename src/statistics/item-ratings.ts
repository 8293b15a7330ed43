import type { Office } from '../proposal/office.ts';
import type { Rating } from '../proposal/record.ts';
import { leadProposer } from '../proposal/satisfaction.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { type Rate, rate } from './figure.ts';
import type { Form } from './forms.ts';
import type { Item } from './item.ts';
import type { Countable } from './member.ts';
import { isSatisfied, ratings } from './satisfaction.ts';

/** 满意 n 件: satisfaction counted in items, while everything else about it counts the forms of persons. */
export interface ItemRatings {
  /** Items of which a form came back, over those of which one went out. */
  readonly heard: Rate;
  readonly byRating: Breakdown;
  readonly satisfied: Rate;
  readonly satisfiedOrBasically: Rate;
}

interface Heard extends Countable {
  readonly rating: Rating | undefined;
}

interface Sent extends Countable {
  readonly item: Item;
  readonly forms: readonly Form[];
}

/**
 * Over the last word of each person. One item has one rating: the worst of all, unless the office goes by the first signer's
 * (`statistics.item_rating: lead`).
 */
export function itemRatings(
  items: readonly Item[],
  formsOf: (item: Item) => readonly Form[],
  { statistics }: Office,
): ItemRatings {
  const sent = items
    .map((item): Sent => ({ item, member: item.member, forms: formsOf(item) }))
    .filter(({ forms }) => forms.length > 0);
  const heard = sent.map((one): Heard => {
    const counted = statistics?.item_rating === 'lead' ? leadForms(one) : one.forms;
    return { member: one.member, rating: worst(counted) };
  });
  const rated = heard.filter(({ rating }) => rating !== undefined);
  const over = (id: Rate['id'], withBasically: boolean) =>
    rate(
      { id, unit: 'item' },
      rated,
      ({ rating }) => rating !== undefined && isSatisfied(rating, withBasically),
    );
  return {
    heard: rate(
      { id: 'items_with_feedback', unit: 'item' },
      heard,
      ({ rating }) => rating !== undefined,
    ),
    byRating: breakdown(rated, [
      {
        id: 'rating',
        valuesOf: ({ rating }) => (rating === undefined ? [] : [rating]),
        order: ratings,
      },
    ]),
    satisfied: over('items_satisfied', false),
    satisfiedOrBasically: over('items_satisfied_or_basically', true),
  };
}

function leadForms({ item, forms }: Sent): readonly Form[] {
  const name = leadProposer(item.record)?.name;
  return forms.filter(({ member, answer }) => member.who === name || answer?.from === name);
}

function worst(forms: readonly Form[]): Rating | undefined {
  return ratings.findLast((rating) => forms.some(({ answer }) => answer?.result === rating));
}
