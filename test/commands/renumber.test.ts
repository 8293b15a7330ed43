import { describe, expect, it } from 'vitest';
import { at } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

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
        .replace('level: city\n', 'level: city\nnumber: "12"\n'),
    );
  });

  it('corrects how the number is written without a rename', async () => {
    const there = await registry({ items: [at.handling] });
    expect((await run(words('renumber 12 --number 012'), { cwd: there.path })).code).toBe(0);
    expect(there.read('proposals/2020/2020-city-npc-012.yaml')).toContain('number: "012"');
  });

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
