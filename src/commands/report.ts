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
import type { View } from '../terminal/view.ts';
import { calendarOf } from './calendar-of.ts';
import { type Context, writing } from './command.ts';
import { choice, flag, type InputOf, text, year } from './param.ts';
import { reportDocuments } from './report/documents.ts';
import { existingReport } from './report/existing.ts';
import { formatOf } from './report/format.ts';
import { reportPath } from './report/paths.ts';
import { renewalBlocks } from './report/said.ts';
import { notCounted } from './summary/not-counted.ts';

const params = {
  year: year(),
  kind: choice('reportKind'),
  body: choice('kind'),
  format: text(),
  out: text(),
  print: flag(),
  force: flag(),
} as const;

type Input = InputOf<typeof params>;

/** The annual report: its facts made anew from the registry, what people wrote in it kept. */
export const command = writing({
  dated: true,
  params,
  async plan(input, registry, context) {
    const format = formatOf(input);
    const telling = await tellingFor(input, registry, context);
    const { kind = 'summary', body } = input;
    const { language, asOf } = context;
    const { year } = telling.summary;
    const path = reportPath({ year, kind, body, language }, registry.office);
    const head: Head = { kind, year: String(year), body: body ?? 'all', language, asOf };
    const before = textFile(registry.root, path);
    const { text, data, said } = written({ path, before, head, telling });
    const documents = await reportDocuments(
      { ...input, format },
      { text, path, telling, language },
      registry,
    );
    return { changes: input.print ? [] : changesTo(path, before, text), data, said, documents };
  },
});

interface Writing {
  readonly path: string;
  /** The text of an earlier run. */
  readonly before: string | undefined;
  readonly head: Head;
  readonly telling: Telling;
}

/** The text of the report now, and what is to be said of it. */
function written({ path, before, head, telling }: Writing) {
  const { told } = telling.messages.report;
  const parts = composed(head.kind, telling);
  const figures = printedFigures(telling.summary);
  const data = {
    path,
    year: Number(head.year),
    as_of: head.asOf,
    figures: Object.fromEntries(figures),
  };
  if (before === undefined) {
    const said: View = [{ type: 'text', text: told.created(path) }];
    return { text: newReport(head, parts, figures), data, said };
  }
  const file = existingReport(path, before, head);
  const renewal = renewed(file, parts, { head, figures });
  const { text, conflicts, kept, unfounded } = renewal;
  const said: View = [
    { type: 'text', text: text === before ? told.same(path) : told.renewed(path) },
    ...renewalBlocks({ renewal, before: file.lastRun.figures, now: figures }, telling),
  ];
  return { text, data: { ...data, conflicts, kept, unfounded }, said };
}

function changesTo(path: string, before: string | undefined, after: string): readonly Change[] {
  if (before === undefined) return [{ kind: 'create', path, after }];
  return before === after ? [] : [{ kind: 'replace', path, before, after }];
}

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
