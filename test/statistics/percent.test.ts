import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percent } from '../../src/statistics/percent.ts';

test.each([
  [157, 236, 1, '66.5'],
  [157, 236, 2, '66.53'],
  [74, 236, 2, '31.36'],
  [5, 236, 2, '2.12'],
  [54, 93, 1, '58.1'],
  [54, 93, 2, '58.06'],
  [31, 696, 1, '4.5'],
  [31, 696, 2, '4.45'],
  [7, 12, 2, '58.33'],
  [1178, 1284, 1, '91.7'],
  [23, 49, 0, '47'],
  [1, 8, 0, '13'],
  [1, 8, 1, '12.5'],
  [1, 800, 2, '0.13'],
  [201, 20000, 2, '1.01'],
  [1, 3, 1, '33.3'],
  [2, 3, 1, '66.7'],
  [1, 4, 1, '25.0'],
  [0, 7, 1, '0.0'],
  [7, 7, 1, '100.0'],
  [7, 7, 0, '100'],
])('%i of %i with %i decimals is %s', (n, of, decimals, text) => {
  expect(percent(n, of, decimals)).toBe(text);
});

test('nothing of nothing is no percentage', () => {
  expect(percent(0, 0)).toBeUndefined();
});

test('is the nearest step, and the upper one of two', () => {
  const counts = fc
    .tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }))
    .map(([a, b]) => [Math.min(a, b), b] as const);
  fc.assert(
    fc.property(counts, fc.nat(4), ([n, of], decimals) => {
      const printed = BigInt((percent(n, of, decimals) ?? '').replace('.', ''));
      const exact = BigInt(n) * 100n * 10n ** BigInt(decimals);
      const twiceOff = 2n * (exact - printed * BigInt(of));
      return twiceOff >= -BigInt(of) && twiceOff < BigInt(of);
    }),
  );
});
