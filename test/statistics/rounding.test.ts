import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedPercent, type Rounding, roundingOf } from '../../src/statistics/rounding.ts';
import { sharesOf } from '../../src/statistics/shares.ts';

const plain: Rounding = { decimals: 1, mode: 'half_up', keepsZeros: true, addsTo100: false };

test('an office that says nothing rounds half up to one decimal and keeps zeros', () => {
  expect(roundingOf({})).toEqual(plain);
});

test.each([
  [157, 236, { decimals: 2 }, '66.53'],
  [157, 236, { decimals: 2, mode: 'truncate' }, '66.52'],
  [54, 93, { decimals: 2 }, '58.06'],
  [31, 696, { decimals: 1 }, '4.5'],
  [31, 696, { decimals: 1, mode: 'truncate' }, '4.4'],
  [1, 4, { keepsZeros: false }, '25'],
  [43, 1000, { decimals: 2, keepsZeros: false }, '4.3'],
  [7, 7, { keepsZeros: false }, '100'],
  [0, 7, { keepsZeros: false }, '0'],
  [1, 10, { decimals: 0, keepsZeros: false }, '10'],
  [999, 1000, { decimals: 0 }, '100'],
  [999, 1000, { decimals: 0, mode: 'truncate' }, '99'],
  [0, 0, {}, undefined],
] as const)('%i of %i, %j: %s', (n, of, options, text) => {
  expect(printedPercent(n, of, { ...plain, ...options })).toBe(text);
});

const shares = (counts: readonly number[], of: number, options: Partial<Rounding> = {}) =>
  sharesOf(counts, of, { ...plain, ...options });
const printed = (counts: readonly number[], of: number, options: Partial<Rounding> = {}) =>
  shares(counts, of, options)?.shares.map(({ text, moved }) => `${text}${moved ? '*' : ''}`);

describe('shares that make 100 by themselves are left alone', () => {
  test('and nothing is said', () => {
    expect(shares([1, 3], 4, { addsTo100: true })).toEqual({
      shares: [
        { text: '25.0', moved: false },
        { text: '75.0', moved: false },
      ],
      sum: undefined,
    });
  });
});

describe('shares that do not', () => {
  test.each([
    [[1, 1, 1], 3, '99.9'],
    [[157, 74, 5], 236, undefined],
    [[22, 68, 2], 92, undefined],
    [[14, 6, 1, 0], 21, '100.1'],
  ] as const)('%j of %i stand as they are, with their sum', (counts, of, sum) => {
    expect(shares(counts, of)?.sum).toBe(sum);
  });

  test.each([
    [[1, 1, 1], 3, 1, ['33.4*', '33.3', '33.3']],
    [[1, 1, 1], 3, 0, ['34*', '33', '33']],
    [[157, 74, 5], 236, 2, ['66.52*', '31.36', '2.12']],
    [[22, 68, 2], 92, 2, ['23.91', '73.91', '2.18*']],
    [[14, 6, 1, 0], 21, 1, ['66.7', '28.6', '4.7*', '0.0']],
    [[1, 1], 3, 1, ['33.3', '33.3']],
  ] as const)(
    '%j of %i with %i decimals are bent by the largest remainder and marked',
    (counts, of, decimals, texts) => {
      expect(printed(counts, of, { decimals, addsTo100: true })).toEqual(texts);
    },
  );

  test('no share of anything of nothing', () => {
    expect(shares([0, 0], 0)).toBeUndefined();
  });
});

test('bent shares make 100 exactly, each less than a step from the truth, and nothing is bent that need not be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(400), { minLength: 1, maxLength: 12 }),
      fc.nat(3),
      fc.constantFrom('half_up' as const, 'truncate' as const),
      (counts, decimals, mode) => {
        const of = counts.reduce((sum, n) => sum + n, 0);
        fc.pre(of > 0);
        const bent = shares(counts, of, { decimals, mode, addsTo100: true })?.shares ?? [];
        const steps = bent.map(({ text }) => Number(text.replace('.', '')));
        const hundred = 100 * 10 ** decimals;
        expect(steps.reduce((sum, n) => sum + n, 0)).toBe(hundred);
        for (const [at, step] of steps.entries()) {
          expect(Math.abs(step * of - (counts[at] ?? 0) * hundred)).toBeLessThan(of);
        }
        const own = shares(counts, of, { decimals, mode });
        if (own?.sum === undefined) expect(bent).toEqual(own?.shares);
      },
    ),
  );
});
