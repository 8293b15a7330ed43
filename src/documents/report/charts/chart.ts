import { type BarRow, type Bars, bars } from '../../charts/bars.ts';
import type { Titled } from '../../charts/drawing.ts';
import type { Markup } from '../../html/html.ts';
import type { Table } from '../part.ts';
import type { Telling } from '../telling.ts';

/** A chart with the table behind it: who cannot see the one reads the other. */
export interface ReportChart extends Titled {
  readonly table: Table;
  readonly draw: () => Markup;
}

/** More bars than this are no picture any more; the table has them all. */
const MOST = 16;

/** Bars with a table of the same numbers: a row for each bar, a column for each part, and the total. Parts that occur nowhere are left out. */
export function barChart(chart: Bars, first: string, { messages }: Telling): ReportChart {
  const { appendices, charts } = messages.report;
  const used = chart.series.flatMap((name, at) =>
    chart.rows.some(({ values }) => (values[at] ?? 0) > 0) ? [{ name, at }] : [],
  );
  const valuesOf = ({ values }: BarRow) => used.map(({ at }) => values[at] ?? 0);
  const sum = (values: readonly number[]) => values.reduce((total, n) => total + n, 0);
  const series = used.map(({ name }) => name);
  const rows = chart.rows.map((row) => ({ label: row.label, values: valuesOf(row) }));
  const largest = rows.toSorted((a, b) => sum(b.values) - sum(a.values)).slice(0, MOST);
  const shown = rows.length > MOST ? rows.filter((row) => largest.includes(row)) : rows;
  const description = [
    chart.description,
    ...shown.map((row) =>
      charts.described(
        row.label,
        row.values.map((n, at) => ({ label: series[at] ?? '', n })),
      ),
    ),
    ...(shown.length < rows.length ? [charts.more(rows.length - shown.length)] : []),
  ].join(charts.between);
  return {
    id: chart.id,
    title: chart.title,
    description,
    table: {
      type: 'table',
      columns: [first, ...series, ...(series.length > 1 ? [appendices.total] : [])].map(
        (title, at) => (at === 0 ? { title } : { title, align: 'right' }),
      ),
      rows: rows.map(({ label, values }) => [
        label,
        ...values.map(String),
        ...(series.length > 1 ? [String(sum(values))] : []),
      ]),
    },
    draw: () => bars({ ...chart, description, series, rows: shown }),
  };
}
