import { clocks } from '../deadlines/clocks.ts';
import { composed } from '../documents/report/compose.ts';
import { printedFigures } from '../documents/report/figures.ts';
import type { Head } from '../documents/report/file/head.ts';
import { newReport } from '../documents/report/file/new.ts';
import { renewed } from '../documents/report/file/renew.ts';
import { type Telling, tellingOf } from '../documents/report/telling.ts';
import type { Kind } from '../documents/report/words.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import type { Registry } from '../registry/registry.ts';
import { textFile } from '../registry/text-file.ts';
import { summarise } from '../statistics/summarise.ts';
import { calendarOf } from './calendar-of.ts';
import { type Context, writing } from './command.ts';
import { choice, type InputOf, year } from './param.ts';
import { existingReport } from './report/existing.ts';
import { reportPath } from './report/paths.ts';
import { renewalBlocks } from './report/said.ts';
import { notCounted } from './summary/not-counted.ts';

const params = {
  year: year(),
  kind: choice('reportKind'),
  body: choice('kind'),
} as const;

type Input = InputOf<typeof params>;

/** The annual report: its facts made anew from the registry, what people wrote in it kept. */
export const command = writing({
  dated: true,
  params,
  async plan(input, registry, context) {
    const telling = await tellingFor(input, registry, context);
    const { kind = 'summary', body } = input;
    const { language, messages, asOf } = context;
    const { told } = messages.report;
    const { year } = telling.summary;
    const path = reportPath({ year, kind, body, language }, registry.office);
    const head: Head = { kind, year: String(year), body: body ?? 'all', language, asOf };
    const parts = composed(kind, telling);
    const figures = printedFigures(telling.summary);
    const before = textFile(registry.root, path);
    const data = { path, year, as_of: asOf, figures: Object.fromEntries(figures) };
    if (before === undefined) {
      const after = newReport(head, parts, figures);
      const changes: readonly Change[] = [{ kind: 'create', path, after }];
      return { changes, data, said: [{ type: 'text', text: told.created(path) }] };
    }
    const file = existingReport(path, before, head);
    const renewal = renewed(file, parts, { head, figures });
    const same = renewal.text === before;
    const changes: readonly Change[] = same
      ? []
      : [{ kind: 'replace', path, before, after: renewal.text }];
    const { conflicts, kept, unfounded } = renewal;
    return {
      changes,
      data: { ...data, conflicts, kept, unfounded },
      said: [
        { type: 'text', text: same ? told.same(path) : told.renewed(path) },
        ...renewalBlocks({ renewal, before: file.lastRun.figures, now: figures }, telling),
      ],
    };
  },
});

async function tellingFor(
  { year, body }: Input,
  registry: Registry,
  { asOf, messages }: Context,
): Promise<Telling> {
  const { office, proposals } = registry;
  const calendar = await calendarOf(registry);
  const kinds: readonly Kind[] = body === undefined ? ['suggestion', 'proposal'] : [body];
  const kept = proposals
    .filter(({ data }) => kinds.includes(data.kind))
    .map(({ id, data }) => ({ id, record: data }));
  const summary = summarise(kept, office, {
    year: year ?? Number(asOf.slice(0, 4)),
    asOf,
    clocksOf: (record) => clocks(record, office, asOf, calendar),
  });
  const missing = notCounted(summary.year, registry.broken).length;
  // A total that lacks an item is worse than no report.
  if (missing > 0) {
    throw new Refusal('items-missing', 3, ({ report }) => report.told.missingItems(missing));
  }
  return tellingOf({ summary, kinds, office, messages });
}
