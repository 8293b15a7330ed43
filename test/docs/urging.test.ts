import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Office } from '../../src/proposal/office.ts';
import { urgeSeries } from '../../src/proposal/series.ts';
import { ladderOf } from '../../src/urging/ladder.ts';
import { rungAt } from '../../src/urging/rung.ts';
import { at, office } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';
import { read as readValue } from '../valid.ts';
import { read, rowsIn, section } from './documents.ts';

const document = read('docs/urging.md');
const blocks = (text: string, language: string) =>
  [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, of, block = '']) =>
    of === language ? [block] : [],
  );

/** The lines a reader would type, without what the page says of them. */
const typed = (text: string) =>
  blocks(text, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').replace(/^proposals /, ''));

const items = [
  at.handling,
  item({
    ...at.handling,
    id: '2020-city-npc-013',
    number: '13',
    title: '另一件',
    opinions: [{ from: '市财政局', requested_on: '2020-03-17' }],
    routing: {
      assignments: [{ on: '2020-03-17', section: '社会保险科', role: 'lead', handler: '何雨田' }],
    },
  }),
];

test('every command on the page does what a reader would try, one after the other', async () => {
  const there = await registry({ items, office });
  const lines = [
    ...typed(document),
    ...typed(section(read('docs/deadlines.md'), '## 放进日历 In a calendar')),
  ];
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) {
    const { code, err } = await run(words(line), { cwd: there.path, today: '2020-06-03' });
    expect([line, code, err]).toEqual([line, 0, err]);
  }
});

it('tells the ladder that holds where registry.yaml says nothing', () => {
  const { before, every, leaderAfter } = ladderOf({});
  const rungs = rowsIn(section(document, '## 阶梯 The ladder')).map(([, rung]) => rung);
  expect(rungs).toEqual([...before.map((days) => rungAt(0 - days)), 'late-n', 'leader']);
  expect(document).toContain(`逾期满 ${every} 个工作日、${2 * every} 个工作日`);
  expect(document).toContain(`第 ${leaderAfter} 次逾期催办时，另有一份给分管`);
});

it('shows settings and a record that the program takes', () => {
  const [settings = '', urges = ''] = blocks(document, 'yaml');
  const whole = { version: 1, unit: '某局', ...parse(settings) } as Office;
  expect(readValue('registry', JSON.stringify(whole)).errors).toEqual([]);
  expect(urgeSeries(whole)).toBe('某人社督字〔{year}〕{n}号');
  const record = { ...at.handling, ...parse(urges) };
  expect(readValue('proposal', JSON.stringify(record)).errors).toEqual([]);
});
