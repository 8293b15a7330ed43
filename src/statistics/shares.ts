import { inSteps } from './percent.ts';
import { printedPercent, type Rounding, stepsIn, withZeros } from './rounding.ts';

/** One part of a whole in per cent as printed; `moved` where it was bent so that all together make 100. */
export interface Share {
  readonly text: string;
  readonly moved: boolean;
}

/** Shares of a whole, and what they add up to in print where that is not 100 though the parts are the whole. */
export interface Shares {
  readonly shares: readonly Share[];
  readonly sum: string | undefined;
}

/**
 * The shares of parts in a whole. They are rounded each for itself; where the office wants them to make 100 and the parts are the whole,
 * the steps that are missing go to the largest remainders (of equal ones to the larger part, then to the earlier), and those that no
 * longer are what plain rounding gives are marked. Undefined for parts of nothing.
 */
export function sharesOf(
  counts: readonly number[],
  of: number,
  rounding: Rounding,
): Shares | undefined {
  if (of === 0) return undefined;
  const plain = counts.map((n) => printedPercent(n, of, rounding) ?? '');
  const whole = counts.reduce((sum, n) => sum + n, 0) === of;
  const hundred = 100 * 10 ** rounding.decimals;
  const total = plain.reduce((sum, text) => sum + stepsIn(text, rounding), 0);
  if (!whole || total === hundred) return { shares: plain.map(asIs), sum: undefined };
  if (!rounding.addsTo100) {
    return {
      shares: plain.map(asIs),
      sum: withZeros(inSteps(total, rounding.decimals), rounding),
    };
  }
  const bent = largestRemainder(counts, of, hundred).map((steps) =>
    withZeros(inSteps(steps, rounding.decimals), rounding),
  );
  return {
    shares: bent.map((text, at) => ({ text, moved: text !== plain[at] })),
    sum: undefined,
  };
}

const asIs = (text: string): Share => ({ text, moved: false });

/** Whole steps that add up to `hundred`, each its share cut off or the next step above. */
function largestRemainder(
  counts: readonly number[],
  of: number,
  hundred: number,
): readonly number[] {
  const parts = counts.map((n, at) => {
    const rest = (n * hundred) % of;
    return { at, n, rest, steps: (n * hundred - rest) / of };
  });
  const missing = hundred - parts.reduce((sum, { steps }) => sum + steps, 0);
  const raised = new Set(
    parts
      .toSorted((a, b) => b.rest - a.rest || b.n - a.n || a.at - b.at)
      .slice(0, missing)
      .map(({ at }) => at),
  );
  return parts.map(({ at, steps }) => (raised.has(at) ? steps + 1 : steps));
}
