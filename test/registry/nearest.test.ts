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
