import { baseOf } from '../../statistics/figure-ids.ts';
import { figuresOf } from '../../statistics/figures.ts';
import { printedPercent } from '../../statistics/rounding.ts';
import type { Telling } from './words.ts';

/** Every figure in a row, for a spreadsheet, under a head. */
export function figureRows({
  summary,
  messages,
}: Telling): readonly (readonly (string | number)[])[] {
  const { statistics } = messages;
  const { columns, explained } = statistics;
  return [
    [
      columns.figure,
      explained.id,
      columns.count,
      explained.base,
      columns.percent,
      columns.unit,
      columns.rule,
      explained.baseIs,
    ],
    ...figuresOf(summary).map(({ id, unit, numerator, denominator }) => [
      statistics.figures[id].name,
      id,
      numerator.length,
      denominator?.length ?? '',
      denominator === undefined
        ? ''
        : (printedPercent(numerator.length, denominator.length, summary.rounding) ?? '—'),
      statistics.measure(unit),
      statistics.figures[id].rule,
      statistics.bases[baseOf[id]],
    ]),
  ];
}
