import { describe, expect, it } from 'vitest';
import { documentNumber, freeNumber, serialIn, seriesOf } from '../../src/proposal/series.ts';
import { at, office } from './at.ts';

const pattern = '某人社建字〔{year}〕{n}号';

it.each([
  ['reply_suggestion', at.reviewed],
  ['reply_proposal', { ...at.reviewed, kind: 'proposal' as const }],
  ['own_opinion', at.opinion_sent],
])('%s', (key, record) => {
  const { own_opinion, reply_proposal, reply_suggestion } = office.series ?? {};
  const all = { own_opinion, reply_proposal, reply_suggestion };
  expect(seriesOf(record, office)).toEqual({ key, pattern: all[key as keyof typeof all] });
});

describe('numbers of one series and year', () => {
  it.each([
    ['某人社建字〔2020〕3号', 3],
    ['某人社建字〔2020〕12号', 12],
    ['某人社建字〔2019〕3号', undefined],
    ['某人社提字〔2020〕3号', undefined],
    ['某人社建字〔2020〕三号', undefined],
    ['某人社建字〔2020〕号', undefined],
    // Written in other manners: the same number on paper, and never given again.
    ['某人社建字[2020]3号', 3],
    ['某人社建字（2020）3号', 3],
    ['某人社建字﹝2020﹞3号', 3],
    ['某人社建字〔2020〕003号', 3],
    ['某人社建字〔２０２０〕３号', 3],
    ['某人社建字〔2020〕 3 号', 3],
    ['某人社建字〔2020〕第3号', 3],
    ['某人社建字〔2020〕第30号', 30],
    ['某人社建字[2019]3号', undefined],
  ])('%s is the %s', (number, serial) => {
    expect(serialIn(pattern, '2020', number)).toBe(serial);
  });

  it('a number of many digits that is none is told at once', () => {
    expect(serialIn(pattern, '2020', `${'1'.repeat(60)}×`)).toBe(undefined);
  });

  it('of a form that has 第 itself, or no brackets', () => {
    expect(serialIn('建字{year}第{n}号', '2020', '建字2020年3号')).toBe(undefined);
    expect(serialIn('建字{year}第{n}号', '2020', '建字2020第03号')).toBe(3);
    expect(serialIn('{n}号（{year}）', '2020', '3号(2020)')).toBe(3);
  });

  it('go on from the highest, whatever lies between', () => {
    const used = [1, 7, 3].map((serial) => documentNumber(pattern, '2020', serial));
    expect(freeNumber(pattern, '2020', used)).toBe(8);
    expect(freeNumber(pattern, '2021', used)).toBe(1);
  });

  it('takes signs of a replacement as they are', () => {
    expect(documentNumber('$&{n}$1', '2020', 5)).toBe('$&5$1');
  });
});
