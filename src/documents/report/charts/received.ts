import { type Breakdown, partOf } from '../../../statistics/breakdown.ts';
import type { Telling } from '../telling.ts';
import type { Kind } from '../words.ts';
import { barChart, type ReportChart } from './chart.ts';

/** What came in, by body and role. */
export function receivedChart(telling: Telling): ReportChart | undefined {
  const { summary, words, messages } = telling;
  const { charts, appendices } = messages.report;
  const { byKindRole, byRole } = summary.received;
  if (byRole.whole.length === 0) return undefined;
  const roles = byRole.parts.map(({ value }) => value);
  const values = (within: Breakdown) => [
    ...roles.map((role) => partOf(within, role).length),
    within.unstated.length,
  ];
  return barChart(
    {
      ...charts.received,
      id: 'received',
      series: [...roles.map((role) => words.role(role)), appendices.unstated],
      rows: byKindRole.parts.flatMap(({ value, within }) =>
        within ? [{ label: words.body(value as Kind), values: values(within) }] : [],
      ),
    },
    charts.columns.body,
    telling,
  );
}
