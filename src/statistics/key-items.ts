import { type Breakdown, breakdown } from './breakdown.ts';
import type { Dimensions } from './dimensions.ts';
import { faceToFace } from './face-to-face.ts';
import { type Rate, rate } from './figure.ts';
import type { Item } from './item.ts';

/** 重点件, and how they were cared for. */
export interface KeyItems {
  readonly key: Rate;
  /** 领办、领衔督办: those that a leader heads. */
  readonly led: Rate;
  readonly byLeader: Breakdown;
  /** Met in person. */
  readonly contact: Rate;
  /** 调研: looked at on site. */
  readonly onSite: Rate;
}

/** Over what remains after returns and withdrawals. A leader is told also where an item is not marked as a key item. */
export function keyItems(items: readonly Item[], { key_leader }: Dimensions): KeyItems {
  const key = items.filter(({ record }) => record.key === true);
  const over = (id: Rate['id'], test: (item: Item) => boolean) =>
    rate({ id, unit: 'item' }, key, test);
  return {
    key: rate({ id: 'key_items', unit: 'item' }, items, ({ record }) => record.key === true),
    led: over('key_led', ({ record }) => record.key_leader !== undefined),
    byLeader: breakdown(
      items.filter(({ record }) => record.key === true || record.key_leader !== undefined),
      [key_leader],
    ),
    contact: over('key_contact', ({ record }) =>
      (record.contacts ?? []).some(({ way }) => faceToFace.has(way)),
    ),
    onSite: over('key_on_site', ({ record }) =>
      (record.contacts ?? []).some(({ way }) => way === 'site'),
    ),
  };
}
