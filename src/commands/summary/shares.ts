import type { Messages } from '../../messages/index.ts';
import { percent, sumOf } from '../../statistics/percent.ts';
import type { Block } from '../../terminal/view.ts';

/** Says so where the printed shares of a whole do not add up to 100; they are never bent to. */
export function roundingBlocks(
  counts: readonly number[],
  of: number,
  { statistics }: Messages,
): readonly Block[] {
  const printed = counts.map((n) => percent(n, of)).filter((text) => text !== undefined);
  if (counts.reduce((sum, n) => sum + n, 0) !== of || printed.length === 0) return [];
  const sum = sumOf(printed);
  if (sum === percent(of, of)) return [];
  return [{ type: 'text', text: { text: statistics.roundedSum(sum), tone: 'dim' } }];
}
