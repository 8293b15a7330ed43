import type { Rate } from '../../statistics/figure.ts';
import { printedPercent, type Rounding } from '../../statistics/rounding.ts';
import { sharesOf } from '../../statistics/shares.ts';
import type { Telling } from './telling.ts';
import type { RateName } from './words.ts';

/** A percentage as an office prints it: all and nothing without decimals. */
export function printedShare(n: number, of: number, rounding: Rounding): string {
  if (of > 0 && n === of) return '100';
  if (of > 0 && n === 0) return '0';
  return printedPercent(n, of, rounding) ?? '—';
}

/** A rate with its name, its numbers and what its base leaves out; nothing where there is nothing to make a rate of. */
export function printedRate(
  name: RateName,
  { unit, numerator, denominator, excluded }: Rate,
  {
    words,
    summary: { rounding },
    messages: { statistics },
  }: Pick<Telling, 'words' | 'summary' | 'messages'>,
) {
  const n = numerator.length;
  const of = denominator.length;
  if (of === 0) return undefined;
  const reasons = [...new Set(excluded.map(({ reason }) => reason))];
  const leftOut = reasons.map((reason) => ({
    unit,
    label: statistics.reasons[reason],
    n: excluded.filter((one) => one.reason === reason).length,
  }));
  return {
    name: words.rate(name),
    percent: printedShare(n, of, rounding),
    n,
    of,
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** A part of a whole, by the word it is told under. */
interface Part {
  readonly label: string;
  readonly n: number;
}

/** Parts of a whole with their shares in print, and what must be said of these: their sum where it is not 100, and which were bent to make it so. */
export function printedShares<P extends Part>(parts: readonly P[], of: number, rounding: Rounding) {
  const counts = parts.map(({ n }) => n);
  const { shares = [], sum } = sharesOf(counts, of, rounding) ?? {};
  return {
    parts: parts.map((part, at) => {
      const share = shares[at];
      const text = share?.moved ? share.text : printedShare(part.n, of, rounding);
      return { ...part, percent: text };
    }),
    note: {
      sum,
      moved: parts.filter((_, at) => shares[at]?.moved).map(({ label }) => label),
    },
  };
}
