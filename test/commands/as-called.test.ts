import { describe, expect, it } from 'vitest';
import { asCalled } from '../../src/commands/as-called.ts';
import { at } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const called = 'proposals --dir $1/登记簿';

it.each([
  ['先签发：proposals sign 建议12', '先签发：proposals --dir $1/登记簿 sign 建议12'],
  [
    'proposals list 列出全部；proposals validate 说明原因',
    'proposals --dir $1/登记簿 list 列出全部；proposals --dir $1/登记簿 validate 说明原因',
  ],
  ['用法见 proposals add --help', '用法见 proposals add --help'],
  ['用 proposals init 建立', '用 proposals init 建立'],
  ['proposals --dir x show 12', 'proposals --dir x show 12'],
  ['说明见 proposals 的文档', '说明见 proposals 的文档'],
  ['my-proposals list', 'my-proposals list'],
])('%s', (sentence, expected) => {
  expect(asCalled(sentence, called)).toBe(expected);
  expect(asCalled(sentence, 'proposals')).toBe(sentence);
});

describe('a hint can be copied as it stands', () => {
  it.each([
    ['sign 建议12'],
    ['publish 建议12'],
    ['close 建议12'],
    ['assign 建议12 --section 就业促进科 --handler 李向南'],
    ['opinion 建议12 --received'],
    ['feedback 建议12 --result 满意'],
    ['correct 建议12 --field x --to y --reason z'],
    ['inform 建议12 --way 电话'],
    ['undo --yes'],
    ['show 没有'],
    ['followup 建议12 --done'],
  ])('%s', async (line) => {
    for (const lang of ['zh-CN', 'en']) {
      const there = await registry({ items: [at.proposed] });
      const outside = folder();
      const { code, err } = await run(words(`--lang ${lang} --dir ${there.path} ${line}`), {
        cwd: outside.path,
        today: '2020-12-31',
      });
      expect(code).toBeGreaterThan(1);
      const commands = err.match(/proposals (?!--dir)[a-z]+(?! --help)[ \n]/g) ?? [];
      expect(commands, err).toEqual([]);
    }
  });

  it('also where a file could not be read', async () => {
    const there = await registry({ items: [at.proposed] });
    there.write('proposals/2020/2020-city-npc-013.yaml', 'id: [');
    const cwd = folder().path;
    const { err } = await run(words(`--dir ${there.path} list`), { cwd, today: '2020-12-31' });
    expect(err).toMatch(/proposals --dir \S+ validate/);
  });

  it('also in the remedies of validate, but not in what programs read', async () => {
    const joined = { on: '2020-03-12', with: ['2020-city-npc-013'] };
    const other = { id: '2020-city-npc-013', number: '13', title: '另一件' };
    const there = await registry({ items: [item({ joined }), item(other)] });
    const cwd = folder().path;
    const validate = (line: string) =>
      run(words(`--dir ${there.path} validate ${line}`), { cwd, today: '2020-03-31' });
    expect((await validate('')).out).toMatch(
      /重新登记：\n +proposals --dir \S+ join 2020-city-npc-012 /,
    );
    const found = JSON.parse((await validate('--json')).out).data.findings;
    const remedies = found.map(({ remedy }: { remedy: string }) => remedy);
    expect(remedies).toContainEqual(expect.stringContaining('：proposals join 2020'));
    expect((await validate('--fix --yes')).out).toMatch(/proposals --dir \S+ validate/);
  });
});
