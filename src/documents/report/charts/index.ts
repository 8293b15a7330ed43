import type { Telling } from '../telling.ts';
import type { ReportChart } from './chart.ts';
import { progressChart } from './progress.ts';
import { receivedChart } from './received.ts';
import { classChart, satisfactionChart } from './results.ts';
import { sectionChart, timelinessChart } from './timeliness.ts';

/** The charts of a report, in their order; one that would show nothing is left out. */
export function chartsOf(telling: Telling): readonly ReportChart[] {
  const charts = [
    receivedChart,
    progressChart,
    timelinessChart,
    classChart,
    satisfactionChart,
    sectionChart,
  ];
  return charts.flatMap((chart) => chart(telling) ?? []);
}
