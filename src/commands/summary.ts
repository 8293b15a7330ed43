import { clocks } from '../deadlines/clocks.ts';
import { dataOf } from '../statistics/data.ts';
import { summarise } from '../statistics/summarise.ts';
import { calendarOf } from './calendar-of.ts';
import { reading } from './command.ts';
import { year } from './param.ts';
import { notCounted as notCountedIn } from './summary/not-counted.ts';
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
    const notCounted = notCountedIn(summary.year, registry.broken);
    return {
      data: { ...dataOf(summary), not_counted: notCounted },
      view: viewOf({ summary, messages }, { office, notCounted }),
    };
  },
});
