import { expect, it } from 'vitest';
import { awaitedLeaders, deputiesFor, directors } from '../../src/proposal/leaders.ts';
import { at, office } from './at.ts';
import { item } from './item.ts';

const signedBy = (...leaders: readonly string[]) =>
  item({
    routing: {
      proposed: [{ on: '2020-03-13', by: '局办公室', section: '社会保险科' }],
      instructions: leaders.map((leader) => ({ on: '2020-03-16', leader })),
    },
  });

it('knows who heads the office', () => {
  expect(directors(office)).toEqual(['王景行']);
  expect(directors({ version: 1, unit: '甲局' })).toEqual([]);
});

it('finds the deputy in charge of the section that leads or shall lead', () => {
  expect(deputiesFor(at.assigned, office)).toEqual(['刘知远']);
  expect(deputiesFor(signedBy(), office)).toEqual(['陈望舒']);
  expect(deputiesFor(at.registered, office)).toEqual(['刘知远', '陈望舒']);
});

it.each([
  [[], [['王景行'], ['陈望舒']]],
  [['王景行'], [['陈望舒']]],
  [['王景行', '陈望舒'], []],
  [['王景行', '刘知远'], []],
])('signed by %j, it waits for %j', (leaders, awaited) => {
  expect(awaitedLeaders(signedBy(...leaders), office)).toEqual(awaited);
});

it('asks only those the office wants', () => {
  expect(awaitedLeaders(signedBy(), { ...office, instructed_by: ['director'] })).toEqual([
    ['王景行'],
  ]);
});
