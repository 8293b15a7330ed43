import type { Rate } from '../../statistics/figure.ts';
import { percent, sumOf } from '../../statistics/percent.ts';
import type { RateName, Words } from './words.ts';

/** A percentage as an office prints it: all and nothing without decimals. */
export function printedShare(n: number, of: number): string {
  if (of > 0 && n === of) return '100';
  if (of > 0 && n === 0) return '0';
  return percent(n, of) ?? '—';
}

/** A rate with its name and its numbers; nothing where there is nothing to make a rate of. */
export function printedRate(name: RateName, { numerator, denominator }: Rate, words: Words) {
  const n = numerator.length;
  const of = denominator.length;
  return of === 0 ? undefined : { name: words.rate(name), percent: printedShare(n, of), n, of };
}

/** What the printed shares of a whole add up to, where that is not 100; undefined where it is, or where they are no parts of it. */
export function printedSum(counts: readonly number[], of: number): string | undefined {
  if (of === 0 || counts.reduce((sum, n) => sum + n, 0) !== of) return undefined;
  const sum = sumOf(counts.map((n) => percent(n, of) ?? ''));
  return sum === percent(of, of) ? undefined : sum;
}
