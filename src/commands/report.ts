import { composed } from '../documents/report/compose.ts';
import { printedFigures } from '../documents/report/figures.ts';
import type { Head } from '../documents/report/file/head.ts';
import { newReport } from '../documents/report/file/new.ts';
import { periodMark } from '../documents/report/file/period-mark.ts';
import { renewed } from '../documents/report/file/renew.ts';
import type { Telling } from '../documents/report/telling.ts';
import type { Change } from '../registry/change.ts';
import { textFile } from '../registry/text-file.ts';
import { isOfYear, type Period, periodBefore } from '../statistics/period.ts';
import type { View } from '../terminal/view.ts';
import { writing } from './command.ts';
import { choice, date, flag, text, texts, year } from './param.ts';
import { checkedReport } from './report/checked.ts';
import { reportDocuments } from './report/documents.ts';
import { existingReport } from './report/existing.ts';
import { formatOf } from './report/format.ts';
import { reportPath } from './report/paths.ts';
import { renewalBlocks } from './report/said.ts';
import { reportSource } from './report/summaries.ts';

const params = {
  year: year(),
  from: date(),
  to: date(),
  meeting: texts(),
  kind: choice('reportKind'),
  body: choice('kind'),
  format: text(),
  out: text(),
  print: flag(),
  strict: flag(),
  force: flag(),
} as const;

/** The annual report: its facts made anew from the registry, what people wrote in it kept. */
export const command = writing({
  dated: true,
  params,
  async plan(input, registry, context) {
    const format = formatOf(input);
    const source = await reportSource(input, registry, context);
    const { telling } = source;
    const { kind = 'summary', body } = input;
    const { language, asOf } = context;
    const { year, period } = telling.summary;
    const pathOf = (one: Period) =>
      reportPath({ period: one, kind, body, language }, registry.office);
    const path = pathOf(period);
    const head: Head = {
      kind,
      year: String(year).padStart(4, '0'),
      body: body ?? 'all',
      language,
      asOf,
      period: periodMark(period),
    };
    const before = textFile(registry.root, path);
    const { text, data, said } = written({ path, before, head, telling });
    const documents = await reportDocuments(
      { ...input, format },
      { text, path, telling, language },
      registry,
    );
    const earlier = periodBefore(period);
    const { notes, mistakes } = checkedReport(
      { path, text, last: earlier && { path: pathOf(earlier), period: earlier } },
      source,
      registry,
    );
    return {
      changes: input.print ? [] : changesTo(path, before, text),
      data: { ...data, mistakes },
      said,
      documents,
      notes,
      ...(input.strict && mistakes.length > 0 && { exit: 1 }),
    };
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
    ...(isOfYear(telling.summary.period) ? {} : { period: telling.summary.period }),
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
