import { expect, test } from 'vitest';
import { headed, type Mapping } from '../../src/intake/header.ts';
import { plainHeading } from '../../src/intake/heading.ts';

const none: Mapping = new Map();
const rows = (...lines: readonly string[]) =>
  lines.map((line, at) => ({ number: at + 1, cells: line.split('|') }));

test('titles and blank rows stand above the headings', () => {
  const list = headed(
    rows(
      '2020年建议交办表||',
      '||',
      '交办单位：督查室||2020年3月',
      '序号|案号|案由',
      '1|12|关于甲',
    ),
    none,
  );
  expect(list).toMatchObject({
    row: 4,
    above: ['2020年建议交办表', '交办单位：督查室', '2020年3月'],
  });
  expect(list?.columns.map(({ field }) => field)).toEqual(['serial', 'number', 'title']);
  expect(list?.body.map(({ number }) => number)).toEqual([5]);
});

test('a second line of headings under a merged one belongs to them', () => {
  const list = headed(
    rows('编号|标题|提出人情况||', '编号|标题|姓名|电话|通讯地址', '1|关于甲|张三|1|某路'),
    none,
  );
  expect(list?.columns.map(({ field }) => field)).toEqual([
    'number',
    'title',
    'lead',
    'phone',
    'address',
  ]);
  expect(list?.body.map(({ number }) => number)).toEqual([3]);
});

test('headings nobody knows are kept without a meaning, mapped ones get theirs', () => {
  const mapping: Mapping = new Map([
    [plainHeading('建议题名'), 'title'],
    [plainHeading('流水'), 'ignore'],
  ]);
  const list = headed(rows('流水|编号|建议题名|摘要', 'x|1|关于甲|略'), mapping);
  expect(list?.columns).toEqual([
    { at: 0, heading: '流水', field: 'ignore' },
    { at: 1, heading: '编号', field: 'number' },
    { at: 2, heading: '建议题名', field: 'title' },
    { at: 3, heading: '摘要' },
  ]);
});

test.each([
  ['no row at all', []],
  ['a letter', rows('关于报送名单的函', '各单位：', '现将名单报来。')],
  ['headings without a title', rows('序号|编号|姓名', '1|2|张三')],
])('%s has no head', (_, lines) => {
  expect(headed(lines, none)).toBeUndefined();
});
