import { isKept } from '../proposal/promises.ts';
import { type Rate, rate } from './figure.ts';
import type { Item } from './item.ts';

/** 回头看: what became of the promises that have come due, or were kept before. One that is not due yet is left out, and named. */
export function promises(items: readonly Item[], asOf: string): Rate {
  const made = items.flatMap(({ id, record }) =>
    (record.followups ?? []).map((followup) => ({
      member: { id, on: followup.due_on },
      followup,
    })),
  );
  return rate({ id: 'promises_kept', unit: 'promise' }, made, ({ followup }) => {
    if (isKept(followup)) return true;
    return followup.due_on < asOf ? false : 'not_due';
  });
}
