import type { Fraction } from './measure.ts';

/**
 * n of N as a percentage with a fixed number of decimals, rounded half up; undefined for nothing of nothing.
 * Reckoned in whole numbers: 0.5 has no exact neighbours in binary, and 1.005 would round down.
 */
export function percent(n: number, of: number, decimals = 1): string | undefined {
  return quotient({ n: 100 * n, of }, decimals);
}

/** n divided by `of`, of whole numbers that are not negative, with a fixed number of decimals, rounded half up; undefined by nothing. */
export function quotient({ n, of }: Fraction, decimals = 1): string | undefined {
  if (of === 0) return undefined;
  const twice = 2 * n * 10 ** decimals + of;
  return inSteps((twice - (twice % (2 * of))) / (2 * of), decimals);
}

/** The same with everything after the last decimal cut off, as some offices do it. */
export function truncated({ n, of }: Fraction, decimals = 1): string | undefined {
  if (of === 0) return undefined;
  const scaled = n * 10 ** decimals;
  return inSteps((scaled - (scaled % of)) / of, decimals);
}

/** A number of steps of the last decimal: 665 of one decimal is 66.5. */
export function inSteps(steps: number, decimals: number): string {
  if (decimals === 0) return String(steps);
  const scale = 10 ** decimals;
  return `${(steps - (steps % scale)) / scale}.${String(steps % scale).padStart(decimals, '0')}`;
}
