import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '../../src/intake/cells.ts';
import { dateIn, isTerm } from '../../src/intake/date-cell.ts';
import { joinNames, splitNames, withoutOthers } from '../../src/intake/names.ts';
import { kindNamed, kindOf, levelNamed, levelOf, roleNamed } from '../../src/intake/words.ts';

test.each([
  ['张三、李四，王五,赵六', ['张三', '李四', '王五', '赵六']],
  ['张三 李四　王五', ['张三', '李四', '王五']],
  ['张三\n李四\r\n王五', ['张三', '李四', '王五']],
  ['张　三', ['张三']],
  ['张　三　李　四', ['张三', '李四']],
  ['张　三、王小二　李　四', ['张三', '王小二', '李四']],
  ['欧阳 修', ['欧阳修']],
  ['阿卜杜拉·买买提 热依汗', ['阿卜杜拉·买买提 热依汗']],
  ['John Smith；李四', ['John Smith', '李四']],
  ['张三、张三', ['张三']],
  ['"民建、民盟联合提案组"、李四', ['民建、民盟联合提案组', '李四']],
  ['  ', []],
])('the names in %j', (cell, names) => {
  expect(splitNames(cell)).toEqual(names);
});

test('names that were joined come apart again', () => {
  const name = fc
    .array(fc.constantFrom(...'张王李三四五、，; 会a·'), { minLength: 1, maxLength: 6 })
    .map((signs) => signs.join('').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 6 }), (names) => {
      expect(splitNames(joinNames(names))).toEqual(names);
    }),
  );
});

test.each([
  ['张三等5人', '张三', true],
  ['张三、李四等十二名代表', '张三、李四', true],
  ['张三等', '张三', true],
  ['张三', '张三', false],
  ['李等', '李等', false],
  ['高等教育学会', '高等教育学会', false],
])('%s names %s', (cell, names, others) => {
  expect(withoutOthers(cell)).toEqual({ names, others });
});

test.each([
  ['2020-03-10', '2020-03-10'],
  ['2020.3.10', '2020-03-10'],
  ['2020.3.10.', '2020-03-10'],
  ['2020/3/10 9:30:00', '2020-03-10'],
  ['2020-03-10T00:00:00', '2020-03-10'],
  ['2020年3月10日', '2020-03-10'],
  ['２０２０年３月１０日', '2020-03-10'],
  ['2020 年 3 月 10 日', '2020-03-10'],
  ['20200310', '2020-03-10'],
  ['2020-02-30', undefined],
  ['3月10日', undefined],
  ['20.3.10', undefined],
  ['2020年3月', undefined],
  ['今天', undefined],
  ['43900', '2020-03-10'],
  ['12345', undefined],
  ['2020.3.10前', '2020-03-10'],
  ['2020年6月30日（周二）', '2020-06-30'],
  ['2020年6月30日止', '2020-06-30'],
  ['二〇二〇年三月十日', '2020-03-10'],
])('the day in %j is %s', (cell, date) => {
  expect(dateIn(cell)).toBe(date);
});

test.each([
  ['3个月内', true],
  ['60日内', true],
  ['30个工作日', true],
  ['2020年6月10日', false],
  ['2020-06-10', false],
])('%s is a term: %s', (cell, term) => {
  expect(isTerm(cell)).toBe(term);
});

test.each([
  ['关于加强\n就业服务', '关于加强就业服务'],
  ['Wi-Fi\n6 建设', 'Wi-Fi 6 建设'],
  ['  关于甲\t乙 ', '关于甲 乙'],
])('%j is one line', (cell, line) => {
  expect(lineOf(cell)).toBe(line);
});

test.each([
  [kindNamed, '人大建议', 'suggestion'],
  [kindNamed, '代表建议、批评和意见', 'suggestion'],
  [kindNamed, '政协 提案', 'proposal'],
  [kindNamed, '经济类', undefined],
  [levelNamed, '市级', 'city'],
  [levelNamed, '省', 'provincial'],
  [levelNamed, '县（区）', 'county'],
  [levelNamed, '乡', undefined],
  [roleNamed, '单独办理', 'sole'],
  [roleNamed, '会办', 'co'],
  [roleNamed, '分别办理', 'split'],
  [roleNamed, '参阅件', 'reference'],
  [roleNamed, '主会办', undefined],
  [kindOf, '市十九届人大五次会议', 'suggestion'],
  [kindOf, '市政协十四届四次会议', 'proposal'],
  [kindOf, '人大建议政协提案交办表', undefined],
  [levelOf, '市十九届人大五次会议', 'city'],
  [levelOf, '临沂市第十九届人民代表大会第五次会议', 'city'],
  [levelOf, '山东省十三届人大三次会议', 'provincial'],
  [levelOf, '省政协十二届三次会议', 'provincial'],
  [levelOf, '十三届全国人大三次会议', 'national'],
  [levelOf, '兰山区政协十届四次会议', 'county'],
  [levelOf, '广西壮族自治区十三届人大三次会议', 'provincial'],
  [levelOf, '四次会议', undefined],
] as const)('%o %s is %s', (read, word, meaning) => {
  expect(read(word)).toBe(meaning);
});

test.each([
  ['3月10日', { year: '2020' }, '2020-03-10'],
  ['3月10日', {}, undefined],
  ['6月10日前', { year: '2019', after: '2020-03-10' }, '2020-06-10'],
  ['1月10日', { after: '2020-11-10' }, '2021-01-10'],
  ['2月30日', { year: '2020' }, undefined],
])('%s beside %j is %s', (cell, around, date) => {
  expect(dateIn(cell, around)).toBe(date);
});
