import { expect, test } from 'vitest';
import { namesRunTogether } from '../../../src/checks/records/names-run-together.ts';
import type { Proposal } from '../../../src/proposal/record.ts';
import { item } from '../../proposal/item.ts';

function isFound(parts: Partial<Proposal>): boolean {
  const office = { version: 1, unit: '市人社局', units: ['市科技局、知识产权局'] } as const;
  return (namesRunTogether.inRecord?.(item(parts), { office } as never) ?? []).length > 0;
}

test.each([
  ['罗书雁、王五', true],
  ['罗书雁，王五', true],
  ['罗书雁,王五', true],
  ['罗书雁等3人', true],
  ['罗书雁等三位代表', true],
  ['罗书雁、王五等委员', true],
  ['买买提·吐尔逊、李四', true],
  ['罗书雁', false],
  ['王平等', false],
  ['王等代表', false],
  ['市政协人口、资源、环境委员会', false],
  ['政协科技、教育界', false],
  ['市平等委员会', false],
  ['Li, Wei', false],
])('the proposer %s: %s', (name, several) => {
  expect(isFound({ proposers: [{ name }] })).toBe(several);
});

test.each([
  ['市财政局、市教育局', true],
  ['市财政局，市教育局', true],
  ['财政局、教育局', true],
  ['市委、市政府督查室', false],
  ['县纪委、监委', false],
  ['市农业局、林业局', false],
  ['市交通运输局（公路、铁路科）', false],
  ['各县区、市直有关部门', false],
  ['市科技局、知识产权局', false],
])('the unit %s: %s', (unit, several) => {
  const { intake } = item();
  expect(isFound({ intake: { ...intake, co_units: [unit] } })).toBe(several);
  expect(isFound({ opinions: [{ from: unit, requested_on: '2020-03-20' }] as never })).toBe(
    several,
  );
});

test('both sides of a contact, and criteria, are looked at', () => {
  const contact = { on: '2020-03-20', stage: 'before', way: 'phone', by: ['杨怀谷'] } as const;
  expect(isFound({ contacts: [contact] })).toBe(false);
  expect(isFound({ contacts: [{ ...contact, by: ['杨怀谷，王五'] }] })).toBe(true);
  expect(isFound({ contacts: [{ ...contact, with: ['张三、李四'] }] })).toBe(true);
  const review = { on: '2020-04-20', by: '丁', stage: 'office', passed: true } as const;
  const withCriteria = (criteria: string[]) => ({
    replies: [{ round: 1, reviews: [{ ...review, criteria }] }],
  });
  expect(isFound(withCriteria(['relevant，truthful']))).toBe(true);
  expect(isFound(withCriteria(['relevant', 'truthful']))).toBe(false);
  expect(isFound(withCriteria(['文字、格式准确']))).toBe(false);
});
