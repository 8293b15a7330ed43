import { describe, expect, it } from 'vitest';
import { at } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { registry } from '../support/registry.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const { number, ...unnumbered } = at.handling;
const provisional = { ...unnumbered, id: '2020-city-npc-p-a1b2c3' };

describe('renumber', () => {
  it('gives the number, the id and the file its name, and leaves the rest', async () => {
    const there = await registry({ items: [provisional] });
    const before = there.read('proposals/2020/2020-city-npc-p-a1b2c3.yaml');
    const { code, out } = await run(words('renumber p-a1b2c3 --number 12'), { cwd: there.path });
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('2020-city-npc-p-a1b2c3 改为 2020-city-npc-012'),
    ]);
    expect(there.has('proposals/2020/2020-city-npc-p-a1b2c3.yaml')).toBe(false);
    expect(there.read('proposals/2020/2020-city-npc-012.yaml')).toBe(
      before
        .replace('id: 2020-city-npc-p-a1b2c3', 'id: 2020-city-npc-012')
        .replace(
          'level: city\n',
          'level: city\nnumber: "12"\nformerly: [2020-city-npc-p-a1b2c3]\n',
        ),
    );
    const shown = await run(words('show 2020-city-npc-p-a1b2c3'), { cwd: there.path });
    expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('2020-city-npc-012')]);
  });

  it('corrects how the number is written without a rename', async () => {
    const there = await registry({ items: [at.handling] });
    expect((await run(words('renumber 12 --number 012'), { cwd: there.path })).code).toBe(0);
    expect(there.read('proposals/2020/2020-city-npc-012.yaml')).toContain('number: "012"');
  });

  it.each([
    ['renumber 12 --number 88', '2020-city-npc-088'],
    ['correct 建议12 --field level --to 省 --reason 登记错了', '2020-provincial-npc-012'],
    ['correct 建议12 --field kind --to 提案 --reason 登记错了', '2020-city-cppcc-012'],
  ])(
    '%s keeps the old value where one stood, so that the history of the registry bears it out',
    async (line, id) => {
      const there = await registry({ items: [at.handling] });
      git(there.path, 'init', '--quiet');
      commitAll(there.path, '登记');
      const options = { cwd: there.path, today: '2020-12-31' };
      expect((await run(words(line), options)).code).toBe(0);
      expect(there.read(`proposals/2020/${id}.yaml`)).toContain('corrections:\n');
      const { code, out } = await run(words('validate --history HEAD'), options);
      expect([code, out]).toEqual([0, expect.not.stringContaining('没有更正记录')]);
    },
  );

  it.each([
    ['renumber p-a1b2c3 --number 12', 4, 'already-registered'],
    ['renumber p-a1b2c3 --number ///', 2, 'bad-number'],
    ['renumber p-a1b2c3', 2, 'missing-values'],
    ['renumber p-zzz --number 13', 2, 'no-such-item'],
  ])('%s: refused', async (line, exit, code) => {
    const there = await registry({ items: [provisional, item()] });
    const before = there.all();
    const ran = await run(words(`${line} --json`), { cwd: there.path });
    expect([ran.code, JSON.parse(ran.err).error.code]).toEqual([exit, code]);
    expect(there.all()).toEqual(before);
  });
});
