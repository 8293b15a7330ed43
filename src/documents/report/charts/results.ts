import { partOf } from '../../../statistics/breakdown.ts';
import { ratings } from '../../../statistics/satisfaction.ts';
import type { Telling } from '../telling.ts';
import { barChart, type ReportChart } from './chart.ts';

/** Items by result class, parted by body. */
export function classChart(telling: Telling): ReportChart | undefined {
  const { summary, kinds, words, messages } = telling;
  const { charts, frame } = messages.report;
  const { byClass, byKindClass } = summary.classes;
  if (byClass.whole.length === 0) return undefined;
  return barChart(
    {
      ...charts.classes,
      id: 'classes',
      series: kinds.map(words.body),
      rows: byClass.parts.map(({ value }) => ({
        label: frame.classOf(value),
        values: kinds.map((kind) => {
          const { within } = byKindClass.parts.find((part) => part.value === kind) ?? {};
          return within === undefined ? 0 : partOf(within, value).length;
        }),
      })),
    },
    charts.columns.class,
    telling,
  );
}

/** Forms by what they say of the result, after the first reply and in the end. */
export function satisfactionChart(telling: Telling): ReportChart | undefined {
  const { summary, messages } = telling;
  const { charts } = messages.report;
  if (summary.final.returned.numerator.length === 0) return undefined;
  const stages = ['first', 'final'] as const;
  return barChart(
    {
      ...charts.satisfaction,
      id: 'satisfaction',
      series: ratings.map((rating) => messages.terms.rating[rating]),
      rows: stages.map((stage) => ({
        label: charts.stages[stage],
        values: ratings.map((rating) => partOf(summary[stage].result.byRating, rating).length),
      })),
    },
    charts.columns.stage,
    telling,
  );
}
