import { clocks } from '../deadlines/clocks.ts';
import { dataOf } from '../statistics/data.ts';
import { summarise } from '../statistics/summarise.ts';
import { calendarOf } from './calendar-of.ts';
import { reading } from './command.ts';
import { date, text, texts, year } from './param.ts';
import { explanation } from './summary/explain.ts';
import { explanationData } from './summary/explain-data.ts';
import { notCounted as notCountedIn } from './summary/not-counted.ts';
import { periodOf } from './summary/period.ts';
import { provenanceData, provenanceOf } from './summary/provenance.ts';
import { viewOf } from './summary/view.ts';

/** The figures of a year, a session or any other period. */
export const command = reading({
  params: { year: year(), from: date(), to: date(), meeting: texts(), explain: text() },
  async answer(input, registry, { asOf, messages }) {
    const { office, proposals } = registry;
    const calendar = await calendarOf(registry);
    const kept = proposals.map(({ id, data }) => ({ id, record: data }));
    const period = periodOf(input, { asOf, office, kept });
    const summary = summarise(kept, office, {
      year: period.year,
      period,
      asOf,
      clocksOf: (record) => clocks(record, office, asOf, calendar),
    });
    const provenance = await provenanceOf(summary, { registry, calendar });
    const telling = { summary, messages };
    if (input.explain !== undefined) {
      return {
        data: explanationData(input.explain, telling),
        view: explanation(input.explain, telling),
      };
    }
    // Asked for after the records, because only files that were read can be found broken.
    const notCounted = notCountedIn(summary.year, registry.broken);
    return {
      data: {
        ...dataOf(summary),
        made_from: provenanceData(provenance),
        not_counted: notCounted,
      },
      view: viewOf(telling, { office, provenance, notCounted }),
    };
  },
});
