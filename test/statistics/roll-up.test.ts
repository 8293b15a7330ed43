import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Office } from '../../src/proposal/office.ts';
import { figuresOf } from '../../src/statistics/figures.ts';
import { rollUp } from '../../src/statistics/roll-up.ts';
import { type Kept, summarise } from '../../src/statistics/summarise.ts';
import { run, words } from '../support/run.ts';
import { days, registries } from './arbitrary.ts';
import { clocksOn } from './audit/duties.ts';
import { in2020, kept } from './records.ts';

const office: Office = { version: 1, unit: '某局' };
const asOf = '2020-12-31';
const of = (name: string, ...records: readonly Kept[]) => ({ name, kept: records });
const numbered = (id: string, role: 'lead' | 'co' | 'split' | undefined, facts: object = {}) =>
  kept(id, role, { number: String(Number(id.slice(-3))), title: '关于某事的建议', ...facts });

test('a registry split in two and rolled up gives the figures of the whole, member by member', () => {
  fc.assert(
    fc.property(registries, days, fc.nat(12), (all, day, at) => {
      const figures = (records: readonly Kept[]) =>
        figuresOf(summarise(records, office, { year: 2020, asOf: day, clocksOf: clocksOn(day) }));
      const rolled = rollUp([of('甲', ...all.slice(0, at)), of('乙', ...all.slice(at))], day);
      expect(rolled.matched).toEqual([]);
      expect(figures(rolled.kept)).toEqual(figures(all));
    }),
  );
});

test('a registry rolled up with itself counts everything once', () => {
  fc.assert(
    fc.property(registries, (all) => {
      const rolled = rollUp([of('甲', ...all), of('乙', ...all)], asOf);
      expect(rolled.kept.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(rolled.matched).toHaveLength(all.length);
    }),
  );
});

describe('an item that two units handle', () => {
  const id = '2020-city-npc-012';

  test('counts once, as the leading unit has it, whichever is named first', () => {
    const lead = of('甲局', numbered(id, 'lead'));
    const co = of('乙局', numbered(id, 'co'));
    for (const sources of [
      [lead, co],
      [co, lead],
    ]) {
      const { kept: all, matched } = rollUp(sources, asOf);
      expect(all.map(({ from }) => from)).toEqual(['甲局']);
      expect(matched[0]?.places.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
        '乙局 co',
        '甲局 lead',
      ]);
    }
  });

  test('is known by its official identity, however the file is called', () => {
    const one = of('甲局', numbered(id, 'lead'));
    const other = of('乙局', numbered('2020-city-npc-p-abcdef', 'co', { number: '第12号' }));
    expect(rollUp([one, other], asOf).kept.map((item) => item.id)).toEqual([id]);
  });

  test('is told by nobody if one of them must keep it to itself', () => {
    const sources = [
      of('甲局', numbered(id, 'lead')),
      of('乙局', numbered(id, 'co', { confidential: true })),
    ];
    const summary = summarise(rollUp(sources, asOf).kept, office, in2020());
    expect(summary.titles.size).toBe(0);
    expect(summary.hidden.size).toBe(1);
  });

  test('is seen as the unit had it that had it by then', () => {
    const sources = [
      of('甲局', numbered(id, 'lead', { intake: { assigned_on: '2020-09-01' } })),
      of('乙局', numbered(id, 'co')),
    ];
    expect(rollUp(sources, '2020-06-01').kept[0]?.from).toBe('乙局');
    expect(rollUp(sources, '2020-10-01').kept[0]?.from).toBe('甲局');
  });
});

test('two counties count their suggestions from 1 each: other titles, other items', () => {
  const id = '2020-county-npc-001';
  const {
    kept: all,
    matched,
    apart,
  } = rollUp(
    [
      of('甲县局', numbered(id, 'lead', { title: '关于修路的建议', level: 'county' })),
      of('乙县局', numbered(id, 'lead', { title: '关于养老的建议', level: 'county' })),
    ],
    asOf,
  );
  expect(all.map((one) => one.id)).toEqual([`${id}@甲县局`, `${id}@乙县局`]);
  expect([matched.length, apart.length]).toEqual([0, 1]);
});

describe('on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-roll-up-'));
  const cwd = new URL('../..', import.meta.url).pathname;
  beforeAll(() => {
    cpSync(join(cwd, 'examples/linyi-2020'), join(folder, 'b'), { recursive: true });
    const path = join(folder, 'b/registry.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('市人社局', '市教育局'));
    writeFileSync(join(folder, 'b/proposals/2020/2020-city-npc-012.yaml'), 'id: [');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const both = (line: string) =>
    run(words(`--dir examples/linyi-2020 --dir ${join(folder, 'b')} ${line}`), { cwd });

  test('two registries are one summary, with what was matched and what could not be read', async () => {
    const { code, out, err } = await both('summary --year 2020 --as-of 2020-11-10 --json');
    expect(code).toBe(3);
    expect(err).toContain(`${folder}/b/proposals/2020/2020-city-npc-012.yaml`);
    const { data } = JSON.parse(out);
    expect(data.figures.received.n).toBe(24);
    expect(data.rolled_up.matched).toHaveLength(23);
    expect(data.made_from.map((one: { unit: string }) => one.unit)).toEqual([
      '市人社局',
      '市教育局',
    ]);
    expect(data.from['2020-city-npc-012']).toBe('市人社局');
  });

  test('other commands look at one at a time', async () => {
    for (const line of ['list', 'show 建议12', 'close 建议12 --on 2020-06-05']) {
      expect(await both(line)).toMatchObject({ code: 2, out: '' });
    }
  });
});
