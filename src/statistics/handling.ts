import { isClosed } from '../proposal/closed.ts';
import type { Office } from '../proposal/office.ts';
import type { Contact } from '../proposal/record.ts';
import { type Rate, rate } from './figure.ts';
import { type Item, replyClock } from './item.ts';
import { type Timeliness, timeliness } from './timeliness.ts';

/** Ways of meeting a proposer in person. */
const faceToFace: ReadonlySet<Contact['way']> = new Set([
  'visit',
  'invitation',
  'symposium',
  'site',
]);

/** How far the items that we must answer have come, and how they were talked over. */
export interface Handling {
  readonly answered: Rate;
  readonly onTime: Timeliness;
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
    closed: over('closed', ({ record }) => isClosed(record, office)),
    faceContact: over('face_contact', ({ record }) =>
      (record.contacts ?? []).some(({ way }) => faceToFace.has(way)),
    ),
    contact: over('contact', ({ record }) => (record.contacts ?? []).length > 0),
  };
}
