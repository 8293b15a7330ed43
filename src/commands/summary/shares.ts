import { type Share, sharesOf } from '../../statistics/shares.ts';
import type { Block } from '../../terminal/view.ts';
import type { Telling } from './words.ts';

/** The shares of a whole as they stand in a table, one bent to make 100 marked with *, and what is to be said below it. */
export function shareCells(
  counts: readonly number[],
  of: number,
  { summary, messages: { statistics } }: Telling,
): { readonly cells: readonly string[]; readonly below: readonly Block[] } {
  const { shares = [], sum } = sharesOf(counts, of, summary.rounding) ?? {};
  const dim = (text: string): Block => ({ type: 'text', text: { text, tone: 'dim' } });
  return {
    cells: counts.map((_, at) => inCell(shares[at])),
    below: [
      ...(sum === undefined ? [] : [dim(statistics.roundedSum(sum, summary.rounding.mode))]),
      ...(shares.some(({ moved }) => moved) ? [dim(statistics.movedShare)] : []),
    ],
  };
}

const inCell = (share: Share | undefined) =>
  share === undefined ? '—' : `${share.text}%${share.moved ? '*' : ''}`;
