import { partOf } from '../../../statistics/breakdown.ts';
import { outcomes, type Timeliness } from '../../../statistics/timeliness.ts';
import type { Telling } from '../telling.ts';
import { barChart, type ReportChart } from './chart.ts';

/** Replies, opinions owed to us and opinions that we owe, by how they stand towards their dates. */
export function timelinessChart(telling: Telling): ReportChart | undefined {
  const { summary, messages } = telling;
  const { charts } = messages.report;
  const all: readonly (readonly [string, Timeliness])[] = [
    [charts.duties.reply, summary.handling.onTime],
    [charts.duties.opinion, summary.opinions.onTime],
    [charts.duties.ownOpinion, summary.ownOpinions.onTime],
  ];
  const rows = all.filter(
    ([
      ,
      {
        outcomes: { whole },
      },
    ]) => whole.length > 0,
  );
  if (rows.length === 0) return undefined;
  return barChart(
    {
      ...charts.timeliness,
      id: 'timeliness',
      series: outcomes.map((outcome) => messages.statistics.outcomes[outcome]),
      rows: rows.map(([label, { outcomes: parted }]) => ({
        label,
        values: outcomes.map((outcome) => partOf(parted, outcome).length),
      })),
    },
    charts.columns.duty,
    telling,
  );
}

/** The sections by the items that they lead and that we must answer, and how these stand towards their dates. */
export function sectionChart(telling: Telling): ReportChart | undefined {
  const { summary, messages } = telling;
  const { charts } = messages.report;
  const { bySection } = summary.sections;
  if (bySection.parts.length < 2) return undefined;
  const { outcomes: parted } = summary.handling.onTime;
  const outcomeOf = new Map(
    parted.parts.flatMap(({ value, members }) => members.map(({ id }) => [id, value] as const)),
  );
  const others = 'others';
  const series = [...outcomes, others];
  return barChart(
    {
      ...charts.sections,
      id: 'sections',
      series: [...outcomes.map((outcome) => messages.statistics.outcomes[outcome]), charts.notOurs],
      rows: bySection.parts.map(({ value, members }) => ({
        label: value,
        values: series.map(
          (one) => members.filter(({ id }) => (outcomeOf.get(id) ?? others) === one).length,
        ),
      })),
    },
    charts.columns.section,
    telling,
  );
}
