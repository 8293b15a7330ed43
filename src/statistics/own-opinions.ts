import { type Rate, rate } from './figure.ts';
import type { Clock, Item } from './item.ts';
import { type Timeliness, timeliness } from './timeliness.ts';

/** What we owed others on the items that they answer: a leading unit, or the government. */
export interface OwnOpinions {
  readonly sent: Rate;
  readonly onTime: Timeliness;
  readonly closed: Rate;
}

/** Over the items on which we give our opinion. */
export function ownOpinions(items: readonly Item[]): OwnOpinions {
  return {
    sent: rate(
      { id: 'own_opinions_sent', unit: 'item' },
      items,
      (item) => ownClock(item)?.metOn !== undefined,
    ),
    onTime: timeliness(
      { id: 'own_opinions_on_time', unit: 'item' },
      items.map((item) => ({
        member: item.member,
        clock: ownClock(item),
        closedOn: item.record.closed?.on,
      })),
    ),
    closed: rate(
      { id: 'co_closed', unit: 'item' },
      items,
      ({ record }) => record.closed !== undefined,
    ),
  };
}

const ownClock = ({ clocks }: Item): Clock | undefined =>
  clocks.find(({ duty }) => duty === 'own_opinion');
