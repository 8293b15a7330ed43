import { expect, it } from 'vitest';
import { nearDate } from '../../src/registry/near-date.ts';
import { nearest } from '../../src/registry/nearest.ts';

it.each([
  ['tilte', 'title'],
  ['titles', 'title'],
  ['主办', 'lead'],
  ['Lead', 'lead'],
  ['on-request', 'on_request'],
  ['date', undefined],
  ['', undefined],
])('takes %j for %j', (text, expected) => {
  expect(nearest(text, ['name', 'title', 'lead', 'on_request'])).toBe(expected);
});

it.each([
  ['市级', 'city'],
  ['县', 'county'],
  ['政协提案', 'proposal'],
  ['人大代表建议', 'suggestion'],
  ['主办单位', 'lead'],
  ['EMS', 'express'],
  ['挂号信', 'post'],
  ['很满意', 'very_satisfied'],
  ['不满意', 'dissatisfied'],
  ['满意', 'satisfied'],
  ['单位', undefined],
  ['级', undefined],
  ['政协', undefined],
])('takes %j of an office for %j', (text, expected) => {
  const level = ['national', 'provincial', 'city', 'county'];
  const rating = ['very_satisfied', 'satisfied', 'basically_satisfied', 'dissatisfied'];
  const others = ['suggestion', 'proposal', 'sole', 'lead', 'co', 'post', 'express'];
  expect(nearest(text, [...level, ...rating, ...others])).toBe(expected);
});

it.each([
  ['2020.3.9', '2020-03-09'],
  ['2020年3月9日', '2020-03-09'],
  ['２０２０／０３／０９', '2020-03-09'],
  ['20200309', '2020-03-09'],
  ['2020-2-29', '2020-02-29'],
  ['2020年3月9号', '2020-03-09'],
  ['2020—03—09', '2020-03-09'],
  ['2020-03-09T00:00:00.000Z', '2020-03-09'],
  ['2020-03-09T00:00:00Z', '2020-03-09'],
  ['2020-03-09T00:00:00+08:00', '2020-03-09'],
  ['2020-03-09 00:00:00', '2020-03-09'],
  // Midnight of another place: of which day, somebody must say.
  ['2020-03-08T16:00:00.000Z', undefined],
  ['2020-03-09 10:30:00', undefined],
  ['2021-2-29', undefined],
  ['2020-13-01', undefined],
  ['3月9日', undefined],
])('reads the date %j as %j', (text, expected) => {
  expect(nearDate(text)).toBe(expected);
});
