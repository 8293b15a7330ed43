import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import { at, office } from '../proposal/at.ts';
import type { Folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const numbered = (record: Proposal, number: string): Proposal => ({
  ...record,
  id: `2020-city-npc-0${number}`,
  number,
});
const { routing: _, ...unrouted } = at.registered;

const items: readonly Proposal[] = [
  numbered(at.answered, '12'),
  numbered({ ...at.assigned, title: '关于<乙>|的建议' }, '13'),
  numbered({ ...at.assigned, title: '不能说的题目', confidential: true }, '14'),
  numbered(
    {
      ...unrouted,
      opinions: [{ from: '市财政局', requested_on: '2020-04-01' }],
    },
    '15',
  ),
];

let there: Folder;
beforeEach(async () => {
  there = await registry({ items, office });
});

const weekly = (options: string, env = {}) =>
  run(words(`weekly --as-of 2020-05-15 ${options}`), {
    cwd: there.path,
    today: '2020-06-30',
    env: { LANG: 'zh_CN.UTF-8', ...env },
  });

describe('weekly', () => {
  it.each(['zh-CN', 'en'])('tells the week section by section, in %s', async (language) => {
    const { code, out, err } = await weekly(`--lang ${language}`, { COLUMNS: '80' });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatchSnapshot();
  });

  it.each(['text', 'md', 'html'])('gives the same as %s', async (format) => {
    const { out } = await weekly(`--format ${format}`);
    expect(out).not.toContain('不能说的题目');
    expect(out).toContain('保密件');
    if (format !== 'html') expect(out).toMatchSnapshot();
    else expect(out).toContain('市级第13号建议《关于&lt;乙&gt;|的建议》');
  });

  it('is written to a file in the form of its name', async () => {
    const { err } = await weekly('--out 周.md');
    expect(err).toBe('');
    expect(readFileSync(join(there.path, '周.md'), 'utf8')).toMatch(
      /^# 市人社局建议提案办理进度表/,
    );
    expect((await weekly('--out 周.md')).code).toBe(4);
  });

  it('adds up: every item in hand stands with one section', async () => {
    const { out } = await weekly('--json');
    const { sections } = JSON.parse(out).data;
    const ids = sections.flatMap((section: { in_hand: string[] }) => section.in_hand);
    expect(ids.sort()).toEqual(items.map(({ id }) => id));
  });

  it.each([
    ['--days 30', '2020-04-16'],
    ['--days 1', '2020-05-15'],
    ['', '2020-05-09'],
  ])('covers with %s the days from %s', async (options, from) => {
    expect(JSON.parse((await weekly(`${options} --json`)).out).data.from).toBe(from);
  });

  it('takes the days that count as stuck from the office, or from the clerk', async () => {
    there = await registry({ items, office: { ...office, urging: { stuck_after: 90 } } });
    const stuck = async (options = '') =>
      JSON.parse((await weekly(`${options} --json`)).out).data.sections.flatMap(
        (section: { stuck: { id: string }[] }) => section.stuck.map(({ id }) => id),
      );
    expect(await stuck()).toEqual([]);
    expect(await stuck('--stuck 50')).toEqual(['2020-city-npc-013', '2020-city-npc-014']);
  });

  it('looks at one section where asked to, and says what was not read', async () => {
    there.write('proposals/2020/2020-city-npc-099.yaml', 'id: [');
    const { code, out } = await weekly('--section 局办公室');
    expect(code).toBe(3);
    expect(out).toContain('有 1 个文件读不出来');
    expect(out).not.toContain('就业促进科');
  });
});
