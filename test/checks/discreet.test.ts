import { expect, test } from 'vitest';
import { discreet, isOnPersonalLine } from '../../src/checks/discreet.ts';
import type { Finding } from '../../src/checks/finding.ts';
import { everyRule } from '../../src/checks/index.ts';
import { folder } from '../support/folder.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { person, put, record, typed } from './fixture.ts';

hostileGit();

const finding = (args: Finding['args'], parts: Partial<Finding> = {}): Finding => ({
  code: 'not-allowed',
  severity: 'error',
  path: 'proposals/2020/2020-city-npc-012.yaml',
  args,
  ...parts,
});

test.each([
  ['打13812345678', '…'],
  ['满意 电话0539-1234567', '…'],
  ['家住兰山区金雀山路', '…'],
  ['11010519491231002X', '…'],
  [`${'字'.repeat(50)}1381234567…`, '…'],
  ['很满意', '很满意'],
  ['某人社建字〔2020〕3号', '某人社建字〔2020〕3号'],
])('%s is told as %s', (value, told) => {
  expect(discreet(finding({ field: 'way', value })).args).toEqual({ field: 'way', value: told });
});

test('a value of people/ may be anything in the wrong place', () => {
  const args = { field: 'postcode', value: '临沂市兰山区二路2号' };
  const at = { code: 'bad-format', path: 'people/丁若兰.yaml' };
  expect(discreet(finding(args, at)).args).toEqual({ field: 'postcode', value: '…' });
  const word = finding({ field: 'capacity', value: 'deputi' }, { path: 'people/丁若兰.yaml' });
  expect(discreet(word)).toBe(word);
});

test('every rule about personal data is known', () => {
  const codes = everyRule.filter((rule) => rule.personal).map(({ code }) => code);
  expect(codes.every((code) => isOnPersonalLine(finding({}, { code })))).toBe(true);
});

const formats = ['text', 'json', 'markdown', 'github', 'gitlab', 'junit', 'sarif'];

test.each(formats)('a report as %s repeats no phone and no address', async (format) => {
  const here = folder();
  const title = '关于热线13612345678的建议';
  await put(here.path, record({ title }));
  git(here.path, 'init', '--quiet');
  commitAll(here.path, '登记');
  await put(here.path, {
    ...typed('role: lead', 'role: 打13812345678'),
    ...record({ id: '2020-city-npc-013', number: '13', title: '关于热线的建议' }),
    ...person('name: 丁若兰\npostcode: 临沂市兰山区二路2号\n', '丁若兰'),
    ...person('name: 李四\nphone: 13912345678\n', '李四'),
  });
  const args = ['validate', '--format', format, '--history', 'HEAD'];
  const { code, out, err } = await run(args, { cwd: here.path, today: '2020-04-30' });
  expect(code).toBe(1);
  expect(out).toContain('role');
  expect(out + err).not.toMatch(/1[36789]\d12345678|二路/);
});
