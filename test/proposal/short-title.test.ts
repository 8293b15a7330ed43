import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortTitle } from '../../src/proposal/short-title.ts';

it.each([
  ['关于加强高校毕业生就业创业服务的建议', '加强高校毕业生就业创业服务'],
  ['关于规范劳务派遣用工的提案', '规范劳务派遣用工'],
  ['盘活闲置厂房', '盘活闲置厂房'],
  [
    '关于提高乡村公益性岗位补贴标准、加强农村零就业家庭就业援助的建议',
    '提高乡村公益性岗位补贴标准…',
  ],
  [
    '关于中小学教师“县管校聘”改革中岗位设置与职称评审衔接问题的提案',
    '中小学教师“县管校聘”改革中岗位设置与职称评…',
  ],
  [
    'Raise the subsidy for rural public posts and help families without work',
    'Raise the subsidy for rural public posts…',
  ],
  ['第一行\n第二行', '第一行 第二行'],
  ['关于的建议', '关于的建议'],
])('%s → %s', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});

it('is the beginning of what the title says, and no longer than a glance', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
      const short = shortTitle(title);
      const line = title.replaceAll(/\s+/gu, ' ').trim();
      expect(line).toContain(short.replace(/…$/u, ''));
      expect([...new Intl.Segmenter().segment(short)].length).toBeLessThanOrEqual(46);
    }),
  );
});
