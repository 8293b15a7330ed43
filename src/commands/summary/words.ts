import type { Messages } from '../../messages/index.ts';
import type { Rate } from '../../statistics/figure.ts';
import { printedPercent } from '../../statistics/rounding.ts';
import type { Summary } from '../../statistics/summarise.ts';
import type { Column } from '../../terminal/view.ts';

/** What every part of the view is made from. */
export interface Telling {
  readonly summary: Summary;
  readonly messages: Messages;
}

/** n/N, so that no rate stands without its base. */
export const ratio = ({ numerator, denominator }: Rate) =>
  `${numerator.length}/${denominator.length}`;

/** A percentage; nothing of nothing is no rate. */
export function share(n: number, of: number, { rounding }: Pick<Summary, 'rounding'>): string {
  const text = printedPercent(n, of, rounding);
  return text === undefined ? '—' : `${text}%`;
}

export const percentage = ({ numerator, denominator }: Rate, summary: Pick<Summary, 'rounding'>) =>
  share(numerator.length, denominator.length, summary);

/** Columns of a table of rates. */
export const rateColumns = ({ statistics: { columns } }: Messages): readonly Column[] => [
  { title: columns.figure },
  { title: columns.ratio, align: 'right' },
  { title: columns.rate, align: 'right' },
  { title: columns.rule, shrinks: true },
];

/** A rate as a row: its name, n/N, percentage, and what counts. */
export function rateRow(figure: Rate, { summary, messages }: Telling): readonly string[] {
  const { name, rule } = messages.statistics.figures[figure.id];
  return [name, ratio(figure), percentage(figure, summary), rule];
}

/** A word of a catalogue for an identifier; one it does not know is shown as it is. */
export const wordFor = (words: Readonly<Record<string, string>>, value: string) =>
  words[value] ?? value;
