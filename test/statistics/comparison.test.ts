import { expect, test } from 'vitest';
import type { Office } from '../../src/proposal/office.ts';
import { compared } from '../../src/statistics/comparison.ts';
import type { FigureId } from '../../src/statistics/figure.ts';
import { type Kept, summarise } from '../../src/statistics/summarise.ts';
import { in2020, kept } from './records.ts';

const office: Office = { version: 1, unit: '某局' };
const met = { contacts: [{ on: '2020-04-01', stage: 'before', way: 'visit', by: ['李四'] }] };

/** n items, the first of them met in person. */
const items = (n: number, first = 0): readonly Kept[] =>
  Array.from({ length: n }, (_, at) =>
    kept(`2020-city-npc-${String(at).padStart(3, '0')}`, 'lead', at < first ? (met as object) : {}),
  );

const change = (now: readonly Kept[], before: readonly Kept[], id: FigureId, said = office) =>
  compared(summarise(now, said, in2020()), summarise(before, said, in2020())).find(
    (one) => one.id === id,
  );

test.each([
  [items(24), items(20), 4, { n: 4, of: 20 }],
  [items(18), items(24), -6, { n: 6, of: 24 }],
  [items(3), [], 3, undefined],
])('counts change by pieces and by a share of what they were', (now, before, difference, share) => {
  const received = change(now, before, 'received');
  expect(received?.difference).toBe(difference);
  expect(received?.change).toEqual(share);
  expect(received?.points).toBeUndefined();
});

test.each([
  [items(3, 2), items(3, 1), '+33.4'],
  [items(3, 1), items(3, 2), '-33.4'],
  [items(3, 3), items(5, 5), '0.0'],
  [items(3, 1), [], undefined],
])('rates change by the points between what is printed', (now, before, points) => {
  expect(change(now, before, 'face_contact')?.points).toBe(points);
});

test('points have the decimals of the office', () => {
  const two: Office = { ...office, statistics: { decimals: 2 } };
  expect(change(items(3, 2), items(7, 4), 'face_contact', two)?.points).toBe('+9.53');
});

test('what is nothing in both years is not told', () => {
  expect(change(items(1), items(1), 'urges')).toBeUndefined();
});
