import { type Comparison, compared } from '../../statistics/comparison.ts';
import { printedPercent } from '../../statistics/rounding.ts';
import type { Summary } from '../../statistics/summarise.ts';
import type { Block } from '../../terminal/view.ts';
import { share, type Telling } from './words.ts';

/** Every figure beside that of the earlier year: counts by pieces and per cent, rates by points. */
export function comparisonBlocks(before: Summary, telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { columns } = statistics;
  if (before.items.length === 0) {
    return [
      { type: 'heading', text: statistics.sections.comparison },
      { type: 'text', text: statistics.nothingToCompare(before.year) },
    ];
  }
  const right = (title: string) => ({ title, align: 'right' as const });
  return [
    { type: 'heading', text: statistics.sections.comparison },
    {
      type: 'table',
      columns: [
        { title: columns.figure, shrinks: true },
        right(String(summary.year)),
        right(String(before.year)),
        right(columns.difference),
        right(columns.change),
        right(columns.points),
      ],
      rows: compared(summary, before).map((one) => row(one, telling)),
    },
    {
      type: 'text',
      text: { text: statistics.comparedAsOf(before.year, before.asOf), tone: 'dim' },
    },
  ];
}

function row(one: Comparison, { summary, messages }: Telling): readonly string[] {
  const { id, now, before, difference, change, points } = one;
  const value = ({ n, of }: Comparison['now']) =>
    of === undefined ? String(n) : `${n}/${of} ${share(n, of, summary)}`;
  const sign = difference > 0 ? '+' : '';
  const percent = change && printedPercent(change.n, change.of, summary.rounding);
  const rate = now.of !== undefined;
  return [
    messages.statistics.figures[id].name,
    value(now),
    value(before),
    `${sign}${difference}`,
    rate || percent === undefined ? '—' : `${difference < 0 ? '-' : sign}${percent}%`,
    points ?? '—',
  ];
}
