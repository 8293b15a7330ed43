import type { Reply } from '../proposal/record.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import { quarterOf } from './dimensions.ts';
import { type Rate, rate } from './figure.ts';
import { repliesOf } from './forms.ts';
import { type Item, replyClock } from './item.ts';

type PublicityWord = NonNullable<Reply['publicity']>;

export const publicities: readonly PublicityWord[] = ['full', 'summary', 'on_request', 'none'];

/** What was decided about publishing the replies, and what was published. */
export interface Publicity {
  /** Of the answered items, those whose reply says whether it is public. */
  readonly decided: Rate;
  readonly byPublicity: Breakdown;
  /** 公开率: of the replies that are to be published, in full or as a summary. */
  readonly published: Rate;
  /** By the quarter of publication. */
  readonly byQuarter: Breakdown;
}

/** Over the items that we have answered; the latest reply that says something decides. */
export function publicity(toAnswer: readonly Item[]): Publicity {
  const answered = toAnswer.filter((item) => replyClock(item)?.metOn !== undefined);
  const judged = answered.map((item) => ({
    member: item.member,
    said: latest(item, 'publicity'),
    published: latest(item, 'published'),
  }));
  const decided = judged.filter(({ said }) => said !== undefined);
  const published = judged.filter((one) => one.published !== undefined);
  return {
    decided: rate(
      { id: 'publicity_decided', unit: 'item' },
      judged,
      ({ said }) => said !== undefined,
    ),
    byPublicity: breakdown(decided, [
      {
        id: 'publicity',
        valuesOf: ({ said }) => (said === undefined ? [] : [said]),
        order: publicities,
        complete: true,
      },
    ]),
    published: rate({ id: 'published', unit: 'item' }, judged, ({ said, published: done }) => {
      if (said === undefined) return 'undecided';
      return said === 'full' || said === 'summary' ? done !== undefined : 'not_public';
    }),
    byQuarter: breakdown(published, [
      {
        id: 'published_quarter',
        valuesOf: (one) => (one.published === undefined ? [] : [quarterOf(one.published.on)]),
        order: [],
      },
    ]),
  };
}

function latest<K extends 'publicity' | 'published'>(item: Item, key: K): Reply[K] | undefined {
  return repliesOf(item).findLast((reply) => reply[key] !== undefined)?.[key];
}
