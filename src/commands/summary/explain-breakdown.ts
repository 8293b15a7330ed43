import type { Breakdown } from '../../statistics/breakdown.ts';
import type { Told } from '../../statistics/figures.ts';
import type { Block } from '../../terminal/view.ts';
import { listed } from './explain.ts';
import { valueWord } from './value-word.ts';
import type { Telling } from './words.ts';

/** Every part with its members, the parts within it, and what no part holds. */
export function explainedBreakdown(told: Told, telling: Telling, above = ''): readonly Block[] {
  const { parted, unit } = told;
  const { explained } = telling.messages.statistics;
  return [
    ...parted.parts.flatMap(({ value, members, within }) => {
      const label = above + valueWord(parted.dimension, value, telling.messages);
      return within === undefined
        ? listed(label, members, unit, telling)
        : explainedBreakdown({ parted: within, unit }, telling, `${label} · `);
    }),
    ...listed(above + explained.unstated, parted.unstated, unit, telling),
    ...overlapping(parted, told, telling, above),
  ];
}

function overlapping(
  { overlapping: members }: Breakdown,
  { unit }: Told,
  telling: Telling,
  above: string,
): readonly Block[] {
  const { explained } = telling.messages.statistics;
  return listed(above + explained.overlapping, members, unit, telling);
}
