import { addDays } from '../deadlines/date.ts';
import { asOf as recordAsOf } from '../proposal/as-of.ts';
import { yearOf } from '../proposal/identity.ts';
import type { Office } from '../proposal/office.ts';
import { currentOwnOpinion, goodDeliveries, owesOpinion, owesReply } from '../proposal/paper.ts';
import { answeredOn } from '../proposal/recipients.ts';
import type { Proposal } from '../proposal/record.ts';
import { hasLeft } from '../proposal/requests.ts';
import { meetingSpans } from './meetings.ts';
import type { Kept } from './summarise.ts';

/**
 * Which items belong together in one set of figures. `year`: those whose id names it. `dates`: those assigned between two days, both
 * included. `cutoff`: the same up to a day of each year, where an item of the time between the sessions counts by the day we were done
 * with it (本年度总结须包括 9 月底前办复的闭会期间建议). `meetings`: those of the sessions named, and what came between each and the next.
 */
export interface Period {
  readonly kind: 'year' | 'dates' | 'cutoff' | 'meetings';
  /** What the period is called; of other periods the year in which it ends. */
  readonly year: number;
  readonly from?: string;
  readonly to?: string;
  readonly intersession?: { readonly from: string; readonly to: string };
  readonly meetings?: readonly string[];
}

export const calendarYear = (year: number): Period => ({ kind: 'year', year });

/** Whether a period is a year, as the ids or the settings have it. */
export const isOfYear = ({ kind }: Period): boolean => kind === 'year' || kind === 'cutoff';

/** The years whose ids the items of these periods have; none in particular where a period is not parted by the year in the id. */
export const yearsHolding = (periods: readonly Period[]): readonly number[] =>
  periods.every(({ kind }) => kind === 'year') ? periods.map(({ year }) => year) : [];

/** The year of figures that ends on this day of that year, as the settings have it. */
export function cutoffYear(
  year: number,
  settings: NonNullable<NonNullable<Office['statistics']>['period']>,
): Period {
  const span = (ends: string) => {
    const last = (of: number) => yearEarlier(`${of + 1}-${ends}`);
    return { from: addDays(last(year - 1), 1), to: last(year) };
  };
  const { ends, intersession_ends } = settings;
  return {
    kind: 'cutoff',
    year,
    ...span(ends),
    ...(intersession_ends !== undefined && { intersession: span(intersession_ends) }),
  };
}

/** What belongs to a period, and what only waits to be done to belong to it. */
export interface Chosen {
  readonly within: readonly Kept[];
  readonly waiting: readonly Kept[];
}

/** The records of a period, with what was done by that day. */
export function chosenIn(period: Period, kept: readonly Kept[], asOf: string): Chosen {
  const within: Kept[] = [];
  const waiting: Kept[] = [];
  const verdict = verdictOf(period, kept, asOf);
  for (const one of kept) {
    const said = verdict(one);
    if (said === 'within') within.push(one);
    if (said === 'waiting') waiting.push(one);
  }
  return { within, waiting };
}

/** The period of the same length and name some years earlier; none before a meeting, whose forerunner only the office knows. */
export function periodBefore(period: Period, years = 1): Period | undefined {
  if (period.kind === 'meetings') return undefined;
  const { from, to, intersession } = period;
  return {
    kind: period.kind,
    year: period.year - years,
    ...(from !== undefined && { from: yearEarlier(from, years) }),
    ...(to !== undefined && { to: yearEarlier(to, years) }),
    ...(intersession && {
      intersession: {
        from: yearEarlier(intersession.from, years),
        to: yearEarlier(intersession.to, years),
      },
    }),
  };
}

/** The last day of a period, where it has one. */
export function endOf({ kind, year, to }: Period): string | undefined {
  return kind === 'year' ? `${year}-12-31` : to;
}

/** The same day a year earlier; 29 February gives 28 February. */
export function yearEarlier(date: string, years = 1): string {
  const year = String(Number(date.slice(0, 4)) - years).padStart(4, '0');
  const rest = date.slice(4);
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return rest === '-02-29' && !leap ? `${year}-02-28` : `${year}${rest}`;
}

type Verdict = 'within' | 'waiting' | 'without';

function verdictOf(period: Period, kept: readonly Kept[], asOf: string): (one: Kept) => Verdict {
  const { kind, year, from, to, intersession, meetings = [] } = period;
  const when = (test: boolean): Verdict => (test ? 'within' : 'without');
  if (kind === 'year') return ({ id }) => when(Number(yearOf(id)) === year);
  if (kind === 'meetings') {
    const spans = meetingSpans(kept, meetings);
    return ({ record }) => when(spans.some((span) => span.holds(record)));
  }
  const span = { from, to };
  return ({ record }) => {
    const assigned = record.intake.assigned_on;
    if (intersession === undefined || record.origin !== 'intersession') {
      return when(isBetween(assigned, span));
    }
    const done = doneOn(recordAsOf(record, asOf));
    if (done !== undefined) return when(isBetween(done, intersession));
    return assigned <= intersession.to ? 'waiting' : 'without';
  };
}

interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const isBetween = (date: string, { from, to }: Span) =>
  (from === undefined || from <= date) && (to === undefined || date <= to);

/** The day on which our paper was out; the assignment where no paper is owed. Undefined while it is. */
function doneOn(record: Proposal): string | undefined {
  if (hasLeft(record)) return record.intake.assigned_on;
  if (owesOpinion(record)) {
    const opinion = currentOwnOpinion(record);
    return opinion && goodDeliveries(opinion)[0]?.on;
  }
  if (!owesReply(record)) return record.intake.assigned_on;
  return answeredOn(
    record,
    record.replies?.find(({ round }) => round === 1),
  );
}
