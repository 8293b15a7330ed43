import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { at } from '../proposal/at.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const example = fileURLToPath(new URL('../../examples/linyi-2020', import.meta.url));
const day = { cwd: example, today: '2020-06-05' };
const end = { cwd: example, today: '2020-11-10' };
const json = async (line: string, options = day) => {
  const { out, code } = await run(words(`${line} --json`), options);
  return { code, ...JSON.parse(out) };
};

describe('list', () => {
  it.each([
    ['list', 24],
    ['list --kind 建议', 8],
    ['list --kind proposal', 16],
    ['list --role 主办', 5],
    ['list --role 协办 --kind 建议', 3],
    ['list --year 2020', 24],
    ['list --year 2019', 0],
    ['list --level 市', 24],
    ['list --topic 劳动关系 --kind 建议', undefined],
    ['list 高校', undefined],
    ['list ＮＰＣ-０１２', 1],
    ['list --status 已办结 --status 已办复', undefined],
  ])('%s: %s', async (line, count) => {
    const { code, data } = await json(line, end);
    expect(code).toBe(0);
    if (count !== undefined) expect(data.items).toHaveLength(count);
    else expect(data.items.length).toBeGreaterThan(0);
  });

  it('sees only what was known on the day', async () => {
    const then = await json('list --status closed');
    const later = await json('list --status closed --as-of 2020-11-10');
    expect(later.as_of).toBe('2020-11-10');
    expect(later.data.items.length).toBeGreaterThan(then.data.items.length);
    expect((await json('list --as-of 2020-01-01')).data.items).toEqual([]);
  });

  it.each(['期限', '编号', '拼音', '笔画'])('sorts by %s without losing any', async (sort) => {
    expect((await json(`list --sort ${sort}`, end)).data.items).toHaveLength(24);
  });

  it('sorts names as they are spoken and as they are written', async () => {
    const items = ['张三', '李四', '丁一'].map((name, index) => ({
      ...at.registered,
      id: `2020-city-npc-00${index}`,
      proposers: [{ name, lead: true }],
    }));
    const there = await registry({ items });
    const names = async (sort: string) =>
      (await json(`list --sort ${sort}`, { cwd: there.path, today: '2020-06-05' })).data.items.map(
        (one: { proposers: string[] }) => one.proposers[0],
      );
    expect(await names('pinyin')).toEqual(['丁一', '李四', '张三']);
    expect(await names('stroke')).toEqual(['丁一', '张三', '李四']);
    expect(await names('number')).toEqual(['张三', '李四', '丁一']);
  });
});

describe('show', () => {
  it.each([
    '12',
    '012',
    '建议12',
    '第12号',
    'npc-12',
    '2020-city-npc-012',
    '2020年建议12',
    'proposals/2020/2020-city-npc-012.yaml',
  ])('finds %s', async (word) => {
    const { out } = await run(['show', word, '--json'], day);
    expect(JSON.parse(out).data.id).toBe('2020-city-npc-012');
  });

  it.each(['平3', '平003', '提案平3', '政协平3号', '2020年提案平3'])('finds %s', async (word) => {
    const { out } = await run(['show', word, '--json'], end);
    expect(JSON.parse(out).data.id).toBe('2020-city-cppcc-平003');
  });

  it.each([
    ['3', 'no-such-item'],
    ['平4', 'no-such-item'],
    ['999', 'no-such-item'],
    ['提案12', 'no-such-item'],
    ['建议', 'ambiguous-item'],
    ['../../registry', 'no-such-item'],
  ])('does not find %s: %s', async (word, code) => {
    const { err, code: exit } = await run(['show', word, '--json'], day);
    expect([exit, JSON.parse(err).error.code]).toEqual([2, code]);
  });

  it('tells the day before the item came that there was none', async () => {
    const { code, err } = await run(words('show 12 --as-of 2020-01-01'), day);
    expect([code, err]).toEqual([2, expect.stringContaining('2020-01-01')]);
  });

  it('says how to go on, from where it was called', async () => {
    const { out } = await run(words(`show 43 --dir ${example}`), {
      ...day,
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    expect(out).toMatch(/proposals --dir examples\/linyi-2020 \w+ 2020-city-npc-043/);
  });
});

describe('overdue', () => {
  it('tells who holds what is late, and fails only when asked to', async () => {
    const { code, data } = await json('overdue');
    expect(code).toBe(0);
    expect(data.overdue.length).toBeGreaterThan(0);
    for (const due of data.overdue)
      expect(due).toMatchObject({ state: 'overdue', days: expect.any(Number) });
    expect((await run(words('overdue --fail'), day)).code).toBe(1);
    expect((await run(words('overdue --fail --as-of 2020-03-12'), day)).code).toBe(0);
  });

  it('adds what is coming with --within, and filters by who holds it', async () => {
    const { data } = await json('overdue --within 15');
    expect(data.coming.length).toBeGreaterThan(0);
    const { holder } = data.coming[0];
    const mine = await json(`overdue --within 15 --section ${holder.name}`);
    for (const due of [...mine.data.overdue, ...mine.data.coming])
      expect(due.holder.name).toBe(holder.name);
    const under = await json('overdue --within 15 --leader 王景行');
    const all = await json('overdue --within 15 --by leader');
    const his = (dues: readonly { readonly group?: string }[]) =>
      dues.filter(({ group }) => group === '王景行').length;
    expect(under.data.coming).toHaveLength(his(all.data.coming));
    const own = await json(`overdue --within 15 --for ${holder.handler}`);
    expect(own.data.coming.length).toBeGreaterThan(0);
    for (const due of own.data.coming) expect(due.holder.handler).toBe(holder.handler);
  });

  it.each([
    'overdue --section 无此科',
    'overdue --handler 无此人',
    'overdue --for 无此人',
    'overdue --leader 无此人',
    'due --section 无此科',
    'due --for 无此人',
    'list --section 无此科',
    'list --handler 无此人',
    'weekly --section 无此科',
    'calendar --for 无此人',
    'remind --for 无此人 --on 2020-06-01 --dry-run',
  ])('%s is refused: nothing of nobody would read as nothing due', async (line) => {
    const { code, out } = await run(words(line), day);
    expect([code, out]).toEqual([2, '']);
  });

  it('ends without an empty line', async () => {
    const { out } = await run(words('overdue --within 15'), day);
    expect(out).toMatch(/[^\n]\n$/);
    expect(out).not.toContain('\n\n\n');
  });
});

describe('every reading command', () => {
  it.each(['list', 'show 12', 'overdue', 'summary', 'validate'])(
    '%s: a versioned envelope',
    async (line) => {
      const answer = await json(line);
      expect(answer).toMatchObject({
        format: 'proposals/1',
        command: line.split(' ')[0],
        as_of: '2020-06-05',
        unit: '临沂市人力资源和社会保障局',
      });
    },
  );

  it.each(['list', 'show 12', 'overdue', 'summary', 'validate'])(
    '%s: takes a day in any of its forms',
    async (line) => {
      expect((await json(`${line} --as-of 2020年6月4日`)).as_of).toBe('2020-06-04');
      expect((await json(`${line} --as-of 昨天`)).as_of).toBe('2020-06-04');
      const { code, err } = await run(words(`${line} --as-of 2020-09-31`), day);
      expect([code, err]).toEqual([2, expect.stringContaining('--as-of')]);
    },
  );

  it('takes the year from the day', async () => {
    expect((await json('summary')).data.year).toBe(2020);
    expect((await json('summary --as-of 2021-01-01')).data.year).toBe(2021);
    expect((await json('summary --year 2020年 --as-of 2021-01-01')).data.year).toBe(2020);
  });

  it.each(['list', 'show 12', 'overdue', 'summary'])(
    '%s: names what it could not read, with exit 3',
    async (line) => {
      const there = await registry({ items: [at.handling] });
      there.write('proposals/2020/2020-city-npc-002.yaml', 'id: [\n');
      const { code, out, err } = await run(words(line), { cwd: there.path });
      if (line === 'show 12') return expect(code).toBe(0);
      expect(code).toBe(3);
      expect(out).not.toBe('');
      expect(err).toContain('proposals/2020/2020-city-npc-002.yaml');
      expect((await json(line, { cwd: there.path, today: '2020-06-05' })).broken[0].path).toBe(
        'proposals/2020/2020-city-npc-002.yaml',
      );
    },
  );
});

describe('validate', () => {
  it('finds the example in order but for the role that nobody stated', async () => {
    const { code, data } = await json('validate', { ...day, today: '2020-12-31' });
    expect(code).toBe(0);
    expect(
      data.findings.map((one: { code: string; path: string }) => [one.code, one.path]),
    ).toEqual([['role-unstated', 'proposals/2020/2020-city-cppcc-188.yaml']]);
  });

  it('exits with 1 where a file is wrong, with place and remedy', async () => {
    const there = await registry({ items: [at.handling] });
    const path = 'proposals/2020/2020-city-npc-012.yaml';
    there.write(path, there.read(path).replace('on: 2020-03-13', 'on: 2020-03-33'));
    const { code, out } = await run(['validate'], { cwd: there.path });
    expect(code).toBe(1);
    expect(out).toMatch(/第\d+行第\d+列 错误 .*2020-03-33.*\[not-a-date\]\n +改法：/);
  });
});
