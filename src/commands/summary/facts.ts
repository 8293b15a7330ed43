import type { Figure, Rate } from '../../statistics/figure.ts';
import { type Measure, meanOf, medianOf } from '../../statistics/measure.ts';
import { printedQuotient } from '../../statistics/rounding.ts';
import type { Block, Cell } from '../../terminal/view.ts';
import { percentage, ratio, type Telling } from './words.ts';

export type Row = readonly [label: string, value: Cell];

/** A figure as a fact: n, or n/N with its percentage. Nothing where there is nothing to count. */
export function figureRow(figure: Figure, { summary, messages }: Telling): readonly Row[] {
  const { id, unit, numerator, denominator } = figure;
  const { figures, counted, rated } = messages.statistics;
  if (denominator === undefined) {
    return numerator.length === 0 ? [] : [[figures[id].name, counted(numerator.length, unit)]];
  }
  if (denominator.length === 0) return [];
  const rate: Rate = { ...figure, denominator };
  return [[figures[id].name, rated(ratio(rate), percentage(rate, summary))]];
}

/** How long something took, as a fact. */
export function measureRow(measure: Measure, telling: Telling): readonly Row[] {
  const words = measureWords(measure, telling);
  if (words === undefined) return [];
  return [[telling.messages.statistics.measures[measure.id].name, words]];
}

/** 21 件，平均 80.3 天 …; undefined of nothing. */
export function measureWords(measure: Measure, { summary, messages }: Telling): string | undefined {
  const { values } = measure;
  const [mean, median] = [meanOf(measure), medianOf(measure)];
  if (mean === undefined || median === undefined) return undefined;
  const { explained } = messages.statistics;
  return explained.spread(
    values.length,
    printedQuotient(mean, summary.rounding) ?? '',
    printedQuotient(median, summary.rounding) ?? '',
    explained.range(values[0]?.days ?? 0, values.at(-1)?.days ?? 0),
  );
}

/** Facts one beneath the other; nothing where there are none. */
export const factsOf = (rows: readonly Row[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ type: 'facts', rows }];
