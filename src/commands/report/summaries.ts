import { clocks } from '../../deadlines/clocks.ts';
import { type Telling, tellingOf } from '../../documents/report/telling.ts';
import type { Kind } from '../../documents/report/words.ts';
import { Refusal } from '../../refusal.ts';
import type { Registry } from '../../registry/registry.ts';
import { mustAddUp } from '../../statistics/check.ts';
import { type Period, periodBefore, yearEarlier, yearsHolding } from '../../statistics/period.ts';
import { type Summary, summarise } from '../../statistics/summarise.ts';
import type { Context } from '../command.ts';
import { calendarOf } from '../due/calendar-of.ts';
import { notCounted } from '../summary/not-counted.ts';
import { type PeriodInput, periodOf } from '../summary/period.ts';

interface Asked extends PeriodInput {
  readonly body: Kind | undefined;
}

/** The figures of a report, and those of any other period as they were on some day. */
export interface Source {
  readonly telling: Telling;
  readonly summaryOf: (period: Period, asOf: string) => Summary;
}

/** What the report is made from. Refuses where an item of the period cannot be read: a total that lacks one is worse than no report. */
export async function reportSource(
  asked: Asked,
  registry: Registry,
  { asOf: today, messages, language }: Context,
): Promise<Source> {
  const { office, proposals } = registry;
  const calendar = await calendarOf(registry);
  const { body } = asked;
  const kinds: readonly Kind[] = body === undefined ? ['suggestion', 'proposal'] : [body];
  const kept = proposals
    .filter(({ data }) => kinds.includes(data.kind))
    .map(({ id, data }) => ({ id, record: data }));
  const summaryOf = (period: Period, asOf: string) =>
    summarise(kept, office, {
      year: period.year,
      period,
      asOf,
      clocksOf: (record) => clocks(record, office, asOf, calendar),
    });
  const period = periodOf(asked, { asOf: today, office, kept });
  const summary = summaryOf(period, today);
  mustAddUp(summary);
  const missing = notCounted(yearsHolding([period]), registry.broken).length;
  if (missing > 0) {
    throw new Refusal('items-missing', 3, ({ report }) => report.told.missingItems(missing));
  }
  // Only where last year holds anything: reckoning it takes as long as this year.
  const earlier = summary.years.includes(period.year - 1) ? periodBefore(period) : undefined;
  const before = earlier && summaryOf(earlier, yearEarlier(today));
  const told = { summary, before, kinds: kindsTold(summary, kinds), office, messages, language };
  return { telling: tellingOf(told), summaryOf };
}

/** A session is of one body: its report does not speak of the other, of which it can hold nothing. */
function kindsTold({ period, items }: Summary, kinds: readonly Kind[]): readonly Kind[] {
  if (period.kind !== 'meetings') return kinds;
  const held = kinds.filter((kind) => items.some(({ record }) => record.kind === kind));
  return held.length === 0 ? kinds : held;
}
