import { standingDraft } from '../proposal/paper.ts';
import type { Draft } from '../proposal/record.ts';
import { count, type Figure, type Rate, rate } from './figure.ts';
import { repliesOf } from './forms.ts';
import type { Item } from './item.ts';

/** 提出问题 n 个: the points inside the items, and how many a reply answers one by one. */
export interface Asks {
  readonly asks: Figure;
  readonly answered: Rate;
  /** 采纳意见建议 n 条: what the latest reply that went out says it takes up. */
  readonly adopted: Figure;
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
    adopted: count(
      { id: 'adopted', unit: 'adoption' },
      items.flatMap((item) =>
        adoptedIn(item).map((_, at) => ({ member: { id: item.id, ask: at + 1 } })),
      ),
    ),
    answered: rate({ id: 'asks_answered', unit: 'ask' }, all, ({ answered }) => answered),
  };
}

function answersIn(item: Item): number {
  return Math.max(0, ...draftsOut(item).map(({ answers = [] }) => answers.length));
}

const adoptedIn = (item: Item): readonly string[] =>
  draftsOut(item)
    .flatMap(({ adopted }) => (adopted === undefined ? [] : [adopted]))
    .at(-1) ?? [];

/** What the replies that were signed or sent say, in the order of their rounds. */
const draftsOut = (item: Item): readonly Draft[] =>
  repliesOf(item)
    .filter(({ signed, deliveries }) => signed !== undefined || deliveries !== undefined)
    .flatMap((reply) => standingDraft(reply) ?? []);
