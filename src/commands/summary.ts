import type { Language, Messages } from '../messages/index.ts';
import { brief } from '../statistics/brief.ts';
import { mustAddUp } from '../statistics/check.ts';
import { compared } from '../statistics/comparison.ts';
import { dataOf } from '../statistics/data.ts';
import {
  calendarYear,
  type Period,
  periodBefore,
  yearEarlier,
  yearsHolding,
} from '../statistics/period.ts';
import { type Scope, summarise } from '../statistics/summarise.ts';
import type { View } from '../terminal/view.ts';
import { type Answer, reading } from './command.ts';
import { choice, choices, date, flag, names, text, texts, year } from './param.ts';
import { dataBy, dimensionsMeant, gridOf, tableBy, viewBy } from './summary/by.ts';
import { type DocumentInput, documentOf, type Rows } from './summary/document.ts';
import { explanation } from './summary/explain.ts';
import { explanationData } from './summary/explain-data.ts';
import { figureRows } from './summary/figure-rows.ts';
import { type Gathered, gather } from './summary/gather.ts';
import { memberRows } from './summary/member-rows.ts';
import { notCounted as notCountedIn } from './summary/not-counted.ts';
import { periodOf } from './summary/period.ts';
import { provenanceData, provenancesOf } from './summary/provenance.ts';
import { rolledUpBlocks, rolledUpData } from './summary/rolled-up.ts';
import { viewOf } from './summary/view.ts';

/** The figures of a year, a session or any other period, of one registry or of several together. */
export const command = reading({
  several: true,
  params: {
    year: year(),
    from: date(),
    to: date(),
    meeting: texts(),
    part: choices('summaryPart'),
    all: flag(),
    brief: flag(),
    compare: year(),
    explain: text(),
    by: names(),
    format: choice('tableFormat'),
    out: text(),
    force: flag(),
  },
  async answer(input, registry, { asOf, messages, language }, others = []) {
    const { office } = registry;
    const gathered = await gather([registry, ...others], asOf);
    const period = periodOf(input, { asOf, office, kept: gathered.kept });
    const figuresOf = (scope: Omit<Scope, 'clocksOf'>) =>
      summarise(gathered.kept, office, { ...scope, clocksOf: gathered.clocksOn(scope.asOf) });
    const summary = figuresOf({ year: period.year, period, asOf });
    mustAddUp(summary);
    const telling = { summary, messages };
    const answered = (data: () => object, view: View, rows: () => Rows) =>
      inForm({ data, view }, input, { language, messages, rows });
    const { explain } = input;
    if (explain !== undefined) {
      const rows = () => memberRows(explain, telling);
      return answered(() => explanationData(explain, telling), explanation(explain, telling), rows);
    }
    if (input.by.length > 0) {
      const crossed = tableBy(dimensionsMeant(input.by, messages), telling, office);
      const rows = () => {
        const grid = gridOf(crossed, telling, { office, form: 'numbers' });
        return [grid.columns.map(({ title }) => title), ...grid.rows];
      };
      const view = [...viewBy(crossed, telling, office), ...rolledUpBlocks(gathered, telling)];
      return answered(() => dataBy(crossed, telling), view, rows);
    }
    const earlier = yearCompared(input, period.year, summary.years);
    const before = earlier === undefined ? undefined : figuresOf(scopeIn(earlier, period, asOf));
    const provenances = await provenancesOf(summary, gathered);
    const notCounted = brokenIn([period, ...(before ? [before.period] : [])], gathered);
    const view = viewOf(telling, {
      office,
      before,
      gathered,
      provenances,
      notCounted,
      asked: input.part,
      all: input.all,
    });
    const comparison = () =>
      before && {
        compared_with: {
          year: before.year,
          as_of: before.asOf,
          figures: compared(summary, before),
        },
      };
    const data = () => ({
      ...dataOf(summary),
      ...comparison(),
      ...rolledUpData(gathered, telling),
      made_from: provenanceData(provenances),
      not_counted: notCounted,
    });
    return answered(data, view, () => figureRows(telling));
  },
});

/** The answer on the screen, or in the form and file that were asked for. */
async function inForm(
  { data, view }: { readonly data: () => object; readonly view: View },
  input: DocumentInput & { readonly brief: boolean },
  content: { readonly language: Language; readonly messages: Messages; readonly rows: () => Rows },
): Promise<Answer> {
  const document = await documentOf(input, { ...content, view });
  const { statistics } = content.messages;
  return {
    // Every figure with all its members takes as long as the screen, and is asked for by programs alone.
    get data() {
      return input.brief ? brief(data()) : data();
    },
    view:
      document?.to === undefined ? view : [{ type: 'text', text: statistics.written(document.to) }],
    ...(document && { document }),
  };
}

/** Files that may hold an item of these periods; asked for after the records, because only files that were read can be found broken. */
function brokenIn(periods: readonly Period[], { counted }: Gathered): readonly string[] {
  const years = yearsHolding(periods);
  return counted.flatMap(({ name, registry }) =>
    notCountedIn(years, registry.broken).map((path) =>
      counted.length === 1 ? path : `${name}  ${path}`,
    ),
  );
}

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
