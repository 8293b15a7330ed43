import { isKept } from '../proposal/promises.ts';
import { type Rate, rate } from './figure.ts';
import type { Item } from './item.ts';

/** 回头看: what became of the promises that have come due, or were kept before. One that is not due yet is left out, and named. */
export function promises(
  items: readonly Item[],
  asOf: string,
  id: 'promises_kept' | 'last_year_promises_kept' = 'promises_kept',
): Rate {
  const made = items.flatMap(({ id, record }) =>
    (record.followups ?? []).map((followup) => ({
      member: { id, on: followup.due_on },
      followup,
    })),
  );
  return rate({ id, unit: 'promise' }, made, ({ followup }) => {
    if (isKept(followup)) return true;
    return followup.due_on < asOf ? false : 'not_due';
  });
}
