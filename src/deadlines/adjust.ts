import type { Calendar } from './calendar.ts';
import { type Certainty, weaker } from './certainty.ts';
import type { Matter } from './choose.ts';
import { addDays, type IsoDate } from './date.ts';
import type { Rule, StartEvent } from './rules.ts';
import { addTerm, type Term } from './term.ts';

/** What moved a date after its term was counted. `from` and `to` are the date before and after. */
export type Adjustment = { readonly from: IsoDate; readonly to: IsoDate } & (
  | {
      readonly code: 'bonus';
      readonly days: number;
      /** From this many items on; the batch had `handed`. */
      readonly items: number;
      readonly handed: number;
    }
  /** The rule gives more days to large batches, and nobody wrote down how large this one is. */
  | { readonly code: 'bonus_unknown' }
  | { readonly code: 'rolled' }
  | {
      readonly code: 'capped';
      readonly cap: Term;
      readonly event: StartEvent;
      readonly on: IsoDate;
    }
);

export interface Moved {
  readonly due: IsoDate;
  readonly certainty: Certainty;
  readonly adjusted: readonly Adjustment[];
}

/** A counted date with what the rule adds to it or cuts off. The cap comes last: a day off does not lengthen an outer limit. */
export function adjust(
  due: IsoDate,
  rule: Rule,
  { matter, calendar }: { readonly matter: Matter; readonly calendar: Calendar },
): Moved {
  const longer = withBonus(due, rule, matter.batch?.items);
  const rolled = rule.rolls ? withRoll(longer?.to ?? due, calendar) : undefined;
  const limit = limitOf(rule, matter, calendar);
  const reached = rolled?.step?.to ?? longer?.to ?? due;
  const capped: Adjustment | undefined =
    limit && reached > limit.to
      ? { code: 'capped', from: reached, to: limit.to, ...limit.cause }
      : undefined;
  const adjusted = [longer, rolled?.step, capped].filter((step) => step !== undefined);
  return {
    due: capped?.to ?? reached,
    certainty: weaker(rolled?.certainty ?? 'published', limit?.certainty ?? 'published'),
    adjusted,
  };
}

/** The outer limit a rule sets, counted from its own event, or from the assignment where that has no day. */
export function limitOf(
  { cap, reckoning }: Rule,
  { events, start }: Pick<Matter, 'events' | 'start'>,
  calendar: Calendar,
):
  | {
      readonly to: IsoDate;
      readonly certainty: Certainty;
      readonly cause: { readonly cap: Term; readonly event: StartEvent; readonly on: IsoDate };
    }
  | undefined {
  if (!cap) return undefined;
  const named = reckoning.form === 'term' ? reckoning.from : 'assigned';
  const event = events[named] === undefined ? 'assigned' : named;
  const on = events[event] ?? start;
  const countFirst = reckoning.form === 'term' ? reckoning.countFirst : undefined;
  const { value: to, certainty } = addTerm(on, cap, calendar, { countFirst });
  return to === undefined ? undefined : { to, certainty, cause: { cap, event, on } };
}

function withBonus(from: IsoDate, { bonus }: Rule, handed: number | undefined) {
  if (!bonus) return undefined;
  if (handed === undefined)
    return { code: 'bonus_unknown', from, to: from } as const satisfies Adjustment;
  const reached = bonus
    .filter(({ items }) => handed >= items)
    .reduce<(typeof bonus)[number] | undefined>(
      (most, one) => (most === undefined || one.items > most.items ? one : most),
      undefined,
    );
  if (!reached) return undefined;
  const { items, days } = reached;
  return {
    code: 'bonus',
    items,
    days,
    handed,
    from,
    to: addDays(from, days),
  } as const satisfies Adjustment;
}

/** Where nothing is known of the year, the date stays: it is the earlier one. */
function withRoll(from: IsoDate, calendar: Calendar) {
  const works = calendar.isWorkday(from);
  if (works.value !== false) return { certainty: known(works.certainty) };
  const { value: to, certainty } = calendar.addWorkdays(from, 1);
  if (to === undefined) return { certainty: known(certainty) };
  return { certainty, step: { code: 'rolled', from, to } as const satisfies Adjustment };
}

const known = (certainty: Certainty): Certainty =>
  certainty === 'unknown' ? 'provisional' : certainty;
