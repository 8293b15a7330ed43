import type { Finding } from '../checks/finding.ts';
import { clocks } from '../deadlines/clocks.ts';
import { dataOf } from '../statistics/data.ts';
import { summarise } from '../statistics/summarise.ts';
import { calendarOf } from './calendar-of.ts';
import { reading } from './command.ts';
import { year } from './param.ts';
import { viewOf } from './summary/view.ts';

/** The year's figures. */
export const command = reading({
  params: { year: year() },
  async answer(input, registry, { asOf, messages }) {
    const { office, proposals } = registry;
    const calendar = await calendarOf(registry);
    const summary = summarise(
      proposals.map(({ id, data }) => ({ id, record: data })),
      office,
      {
        year: input.year ?? Number(asOf.slice(0, 4)),
        asOf,
        clocksOf: (record) => clocks(record, office, asOf, calendar),
      },
    );
    // Asked for after the records, because only files that were read can be found broken.
    const notCounted = missingFrom(summary.year, registry.broken);
    return {
      data: { ...dataOf(summary), not_counted: notCounted },
      view: viewOf({ summary, messages }, { office, notCounted }),
    };
  },
});

/** Files that may hold an item of the year: its own, and those whose name does not tell a year. */
function missingFrom(year: number, broken: readonly Finding[]): readonly string[] {
  const paths = new Set(broken.map(({ path }) => path));
  return [...paths].filter((path) => {
    if (!path.startsWith('proposals/')) return false;
    const named = /\/(\d{4})-[^/]*$/.exec(path)?.[1];
    return named === undefined || Number(named) === year;
  });
}
