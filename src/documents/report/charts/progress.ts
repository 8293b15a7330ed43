import { progress } from '../../charts/steps.ts';
import type { Telling } from '../telling.ts';
import type { ReportChart } from './chart.ts';

/** More months than this are told by the quarter of a longer time; no report of a year has them. */
const MOST_MONTHS = 36;

/** How the items that we must answer came in and were answered, month by month, all up to the end of each. */
export function progressChart({ summary, items, messages }: Telling): ReportChart | undefined {
  const { charts } = messages.report;
  const owed = new Set(summary.toAnswer.map(({ id }) => id));
  const assigned = summary.items
    .filter(({ id }) => owed.has(id))
    .map(({ record }) => record.intake.assigned_on.slice(0, 7));
  const answered = [...summary.handling.onTime.clocks.values()].flatMap(({ metOn }) =>
    metOn === undefined ? [] : [metOn.slice(0, 7)],
  );
  // From the first thing that happened to the last one: a report written years later is no longer for that.
  const dates = [...assigned, ...answered].toSorted();
  const months = monthsBetween(dates[0], dates.at(-1) ?? '');
  if (items.size === 0 || months.length < 2) return undefined;
  const upTo = (dates: readonly string[]) =>
    months.map((month) => dates.filter((date) => date <= month).length);
  const lines = [
    { name: charts.assigned, values: upTo(assigned) },
    { name: charts.answered, values: upTo(answered) },
  ];
  const last = months.length - 1;
  const description = [
    charts.progress.description,
    charts.described(
      charts.month(months[last] ?? ''),
      lines.map(({ name, values }) => ({ label: name, n: values[last] ?? 0 })),
    ),
  ].join(charts.between);
  const head = { id: 'progress', title: charts.progress.title, description };
  return {
    ...head,
    table: {
      type: 'table',
      columns: [
        { title: charts.columns.month },
        ...lines.map(({ name }) => ({ title: name, align: 'right' as const })),
      ],
      rows: months.map((month, at) => [
        charts.month(month),
        ...lines.map(({ values }) => String(values[at])),
      ]),
    },
    draw: () => progress({ ...head, times: months.map(charts.month), lines }),
  };
}

/** 2020-03, 2020-04 … up to and with the last one. */
function monthsBetween(first: string | undefined, last: string): readonly string[] {
  const months: string[] = [];
  for (let month = first ?? ''; month !== '' && month <= last; month = nextMonth(month)) {
    months.push(month);
    if (months.length > MOST_MONTHS) return [];
  }
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
