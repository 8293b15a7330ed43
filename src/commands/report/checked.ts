import { mistakesIn } from '../../documents/report/check/index.ts';
import type { LastReport } from '../../documents/report/check/mistake.ts';
import { passagesOf } from '../../documents/report/check/passage.ts';
import { printedFigures } from '../../documents/report/figures.ts';
import { periodMark } from '../../documents/report/file/period-mark.ts';
import { readReport } from '../../documents/report/file/read.ts';
import type { Registry } from '../../registry/registry.ts';
import { textFile } from '../../registry/text-file.ts';
import type { Period } from '../../statistics/period.ts';
import type { Source } from './summaries.ts';

interface Text {
  readonly path: string;
  readonly text: string;
  /** The period before, and where its report would stand; absent where there is none. */
  readonly last: { readonly path: string; readonly period: Period } | undefined;
}

/** What is wrong with the text of a report, in words with the place; what is not filled in yet is told in one. */
export function checkedReport(
  { path, text, last }: Text,
  source: Source,
  registry: Registry,
): { readonly notes: readonly string[]; readonly mistakes: readonly object[] } {
  const file = readReport(text);
  if (!('head' in file))
    throw new Error(`the report that was just written cannot be read: ${path}`);
  const { telling } = source;
  const mistakes = mistakesIn({
    passages: passagesOf(file),
    telling,
    lastReport: last && lastReport(last, source, registry),
  });
  const { report } = telling.messages;
  const open = mistakes.filter(({ code }) => code === 'unfilled');
  const others = mistakes.filter(({ code }) => code !== 'unfilled');
  const lines = others.map(({ code, line, quote, known = '' }) => {
    const said = report.mistakes[code]({ quote, known });
    return `${report.told.mistake(path, line, said)} [${code}]`;
  });
  return {
    notes: [
      ...lines,
      ...(open.length > 0 ? [report.told.unfilled(open.map(({ line }) => line))] : []),
    ],
    mistakes,
  };
}

/** A file of last year that cannot be read, or is of another period, is not compared with; its own run says what is wrong with it. */
function lastReport(
  { path, period }: NonNullable<Text['last']>,
  { summaryOf }: Source,
  registry: Registry,
): LastReport | undefined {
  const text = textFile(registry.root, path);
  const file = text === undefined ? undefined : readReport(text);
  if (file === undefined || !('head' in file)) return undefined;
  const { year, period: mark, asOf } = file.head;
  if (Number(year) !== period.year || mark !== periodMark(period)) return undefined;
  const now = printedFigures(summaryOf(period, asOf));
  return { figures: file.lastRun.figures, now };
}
