import { asOf as recordAsOf } from '../proposal/as-of.ts';
import type { Office } from '../proposal/office.ts';
import { owesReply } from '../proposal/paper.ts';
import { classNow } from '../proposal/promises.ts';
import { hasLeft } from '../proposal/requests.ts';
import { type Rate, rate } from './figure.ts';
import type { Item } from './item.ts';
import { promises } from './promises.ts';

/** 回头看: what has become since of the items that last year ended with a promise. Last year's own figures stay as they were. */
export interface LastYear {
  /** Of the items that were in a class with a promise when the year ended, those that are in the best class now. */
  readonly solved: Rate;
  readonly promisesKept: Rate;
}

interface Span {
  /** The last day of the year before. */
  readonly endedOn: string;
  readonly asOf: string;
}

/** Over the items of the year before, as they stand on the day of the figures. */
export function lastYear(items: readonly Item[], office: Office, span: Span): LastYear {
  const scheme = office.classes ?? [];
  const promising = new Set(scheme.flatMap((one) => (one.promise === true ? [one.letter] : [])));
  // A scheme that marks no class: the second one is 正在解决或列入计划 in every scheme that has letters.
  const second = scheme[1];
  if (promising.size === 0 && second !== undefined) promising.add(second.letter);
  const best = scheme[0]?.letter;
  const ours = items.filter(({ record }) => owesReply(record) && !hasLeft(record));
  const open = ours.filter(({ record }) => {
    const then = classNow(recordAsOf(record, span.endedOn));
    return then !== undefined && promising.has(then);
  });
  return {
    solved: rate(
      { id: 'last_year_solved', unit: 'item' },
      open,
      ({ record }) => best !== undefined && classNow(record) === best,
    ),
    promisesKept: promises(ours, span.asOf, 'last_year_promises_kept'),
  };
}
