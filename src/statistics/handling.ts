import { isClosed } from '../proposal/closed.ts';
import type { Office } from '../proposal/office.ts';
import { faceToFace } from './face-to-face.ts';
import { count, type Figure, type Rate, rate } from './figure.ts';
import { type Item, replyClock } from './item.ts';
import { type Timeliness, timeliness } from './timeliness.ts';

/** How far the items that we must answer have come, and how they were talked over. */
export interface Handling {
  readonly answered: Rate;
  readonly onTime: Timeliness;
  /** On time only because the date had been extended. */
  readonly onTimeExtended: Figure;
  readonly closed: Rate;
  readonly faceContact: Rate;
  readonly contact: Rate;
}

/** Rates over the items that we must answer. */
export function handling(items: readonly Item[], office: Office): Handling {
  const over = (id: Rate['id'], test: (item: Item) => boolean) =>
    rate({ id, unit: 'item' }, items, test);
  return {
    answered: over('answered', (item) => replyClock(item)?.metOn !== undefined),
    onTime: timeliness(
      { id: 'on_time', unit: 'item' },
      items.map((item) => ({
        member: item.member,
        clock: replyClock(item),
        closedOn: item.record.closed?.on,
      })),
    ),
    onTimeExtended: count(
      { id: 'on_time_extended', unit: 'item' },
      items.filter((item) => {
        const clock = replyClock(item);
        return clock?.extended === true && clock.state === 'met';
      }),
    ),
    closed: over('closed', ({ record }) => isClosed(record, office)),
    faceContact: over('face_contact', ({ record }) =>
      (record.contacts ?? []).some(({ way }) => faceToFace.has(way)),
    ),
    contact: over('contact', ({ record }) => (record.contacts ?? []).length > 0),
  };
}
