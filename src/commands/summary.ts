import { clocks } from '../deadlines/clocks.ts';
import { mustAddUp } from '../statistics/check.ts';
import { compared } from '../statistics/comparison.ts';
import { dataOf } from '../statistics/data.ts';
import { calendarYear, type Period, periodBefore, yearEarlier } from '../statistics/period.ts';
import { type Scope, summarise } from '../statistics/summarise.ts';
import { calendarOf } from './calendar-of.ts';
import { type Document, reading } from './command.ts';
import { choice, choices, date, flag, names, text, texts, year } from './param.ts';
import { dataBy, dimensionsMeant, gridOf, tableBy, viewBy } from './summary/by.ts';
import { documentOf } from './summary/document.ts';
import { explanation } from './summary/explain.ts';
import { explanationData } from './summary/explain-data.ts';
import { figureRows } from './summary/figure-rows.ts';
import { memberRows } from './summary/member-rows.ts';
import { notCounted as notCountedIn } from './summary/not-counted.ts';
import { periodOf } from './summary/period.ts';
import { provenanceData, provenanceOf } from './summary/provenance.ts';
import { viewOf } from './summary/view.ts';

/** The figures of a year, a session or any other period. */
export const command = reading({
  params: {
    year: year(),
    from: date(),
    to: date(),
    meeting: texts(),
    part: choices('summaryPart'),
    all: flag(),
    compare: year(),
    explain: text(),
    by: names(),
    format: choice('tableFormat'),
    out: text(),
    force: flag(),
  },
  async answer(input, registry, { asOf, messages, language }) {
    const { office, proposals } = registry;
    const calendar = await calendarOf(registry);
    const kept = proposals.map(({ id, data }) => ({ id, record: data }));
    const period = periodOf(input, { asOf, office, kept });
    const figuresOf = (scope: Omit<Scope, 'clocksOf'>) =>
      summarise(kept, office, {
        ...scope,
        clocksOf: (record) => clocks(record, office, scope.asOf, calendar),
      });
    const summary = figuresOf({ year: period.year, period, asOf });
    mustAddUp(summary);
    const telling = { summary, messages };
    if (input.explain !== undefined) {
      const view = explanation(input.explain, telling);
      const rows = () => memberRows(input.explain ?? '', telling);
      return {
        data: explanationData(input.explain, telling),
        view,
        ...asDocument(await documentOf(input, { view, language, rows })),
      };
    }
    if (input.by.length > 0) {
      const crossed = tableBy(dimensionsMeant(input.by, messages), telling, office);
      const view = viewBy(crossed, telling, office);
      const rows = () => {
        const grid = gridOf(crossed, telling, { office, form: 'numbers' });
        return [grid.columns.map(({ title }) => title), ...grid.rows];
      };
      return {
        data: dataBy(crossed, telling),
        view,
        ...asDocument(await documentOf(input, { view, language, rows })),
      };
    }
    const earlier = yearCompared(input, period.year, summary.years);
    const before = earlier === undefined ? undefined : figuresOf(scopeIn(earlier, period, asOf));
    const provenance = await provenanceOf(summary, { registry, calendar });
    // Asked for after the records, because only files that were read can be found broken.
    const notCounted = notCountedIn(summary.year, registry.broken);
    const view = viewOf(telling, {
      office,
      before,
      provenance,
      notCounted,
      asked: input.part,
      all: input.all,
    });
    return {
      data: {
        ...dataOf(summary),
        ...(before && {
          compared_with: {
            year: before.year,
            as_of: before.asOf,
            figures: compared(summary, before),
          },
        }),
        made_from: provenanceData(provenance),
        not_counted: notCounted,
      },
      view,
      ...asDocument(await documentOf(input, { view, language, rows: () => figureRows(telling) })),
    };
  },
});

const asDocument = (document: Document | undefined) => (document === undefined ? {} : { document });

interface Comparing {
  readonly compare: number | undefined;
  readonly all: boolean;
  readonly part: readonly string[];
}

/** The year asked for; the one before where everything or the comparison is asked for and the registry holds it. */
function yearCompared(
  { compare, all, part }: Comparing,
  year: number,
  years: readonly number[],
): number | undefined {
  if (compare !== undefined) return compare;
  if (part.includes('comparison')) return year - 1;
  return all && years.includes(year - 1) ? year - 1 : undefined;
}

/** The same period of an earlier year, as it stood at the same age. */
function scopeIn(year: number, period: Period, asOf: string): Omit<Scope, 'clocksOf'> {
  const years = period.year - year;
  return {
    year,
    period: periodBefore(period, years) ?? calendarYear(year),
    asOf: yearEarlier(asOf, years),
  };
}
