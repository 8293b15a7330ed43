import { standingDraft } from '../proposal/paper.ts';
import { count, type Figure, type Rate, rate } from './figure.ts';
import { repliesOf } from './forms.ts';
import type { Item } from './item.ts';

/** 提出问题 n 个: the points inside the items, and how many a reply answers one by one. */
export interface Asks {
  readonly asks: Figure;
  readonly answered: Rate;
}

/** Over the items that we must answer. A point is answered once a reply that was signed or sent holds an answer to it. */
export function asks(items: readonly Item[]): Asks {
  const all = items.flatMap((item) => {
    const answers = answersIn(item);
    return (item.record.asks ?? []).map((_, at) => ({
      member: { id: item.id, ask: at + 1 },
      answered: at < answers,
    }));
  });
  return {
    asks: count({ id: 'asks', unit: 'ask' }, all),
    answered: rate({ id: 'asks_answered', unit: 'ask' }, all, ({ answered }) => answered),
  };
}

function answersIn(item: Item): number {
  const counts = repliesOf(item)
    .filter(({ signed, deliveries }) => signed !== undefined || deliveries !== undefined)
    .map((reply) => standingDraft(reply)?.answers?.length ?? 0);
  return Math.max(0, ...counts);
}
