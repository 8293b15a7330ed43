import { describe, expect, test } from 'vitest';
import { everyRule } from '../../src/checks/index.ts';
import { refusalPages } from '../../src/generated/explanations.ts';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

/** Outside of any registry: whoever reads a log has none at hand. */
const explain = (...args: readonly string[]) => run(['explain', ...args], { cwd: folder().path });

const codes = [...everyRule.map(({ code }) => code), ...Object.keys(refusalPages)];

describe.each(['zh-CN', 'en'])('in %s', (lang) => {
  test('every code of a finding and of a refusal is explained', async () => {
    for (const code of codes) {
      const { code: exit, out, err } = await explain(code, '--lang', lang);
      expect([exit, err]).toEqual([0, '']);
      expect(out.split('\n')[0]).toBe(code);
      expect(out).not.toMatch(/undefined|\*\*|\]\(/);
      expect(out.split('\n').length).toBeGreaterThan(2);
    }
  });
});

test('a finding is told with its weight, what it means and how to mend it', async () => {
  const { out } = await explain('number-used-twice');
  expect(out).toMatch(/错误[\s\S]*一个文号用在了两份文件上[\s\S]*核对原件/);
  expect(JSON.parse((await explain('yaml-syntax', '--json')).out).data).toMatchObject({
    code: 'yaml-syntax',
    severity: 'error',
    mend: expect.stringContaining('照所说的行改'),
  });
});

test.each([
  ['[no-lead]', 'no-lead'],
  ['No-Lead', 'no-lead'],
  ['usage-unknownoption', 'usage-unknownoption'],
])('%s as it is copied from a screen is understood', async (typed, code) => {
  expect((await explain(typed)).out.split('\n')[0]).toBe(code);
});

test('a typo is answered with the nearest code, a word with the codes that have it', async () => {
  const typo = await explain('nubmer-gap');
  expect([typo.code, typo.out]).toEqual([2, '']);
  expect(typo.err).toContain('number-gap');
  const { out } = await explain('文号');
  expect(out).toContain('number-used-twice');
  expect(out).not.toContain('yaml-syntax');
  expect((await explain('毫无关系的词')).code).toBe(2);
});

test('without a code all are listed', async () => {
  const { out } = await explain('--json');
  expect(JSON.parse(out).data.codes.map(({ code }: { code: string }) => code)).toEqual(codes);
});
