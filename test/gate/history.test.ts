import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import { type Files, put, record } from '../checks/fixture.ts';
import { type Folder, folder } from '../support/folder.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run } from '../support/run.ts';

hostileGit();

const talk = { on: '2020-03-20', stage: 'before', way: 'phone', by: ['李四'] } as const;
const item = (id: string, parts: Partial<Proposal> = {}): Files =>
  record({ id, number: id.split('-').at(-1) ?? '', title: `关于${id}的建议`, ...parts });
const told = item('2020-city-npc-001', { contacts: [talk] });
const silent = item('2020-city-npc-001');
const other = (n: number) => item(`2020-city-npc-${n}`);

/** A repository where a talk was merged to main, and somebody works on a branch. */
async function branched(): Promise<Folder> {
  const here = folder();
  await put(here.path, told);
  git(here.path, 'init', '--quiet', '-b', 'main');
  commitAll(here.path, '登记');
  git(here.path, 'switch', '--quiet', '-c', 'work');
  return here;
}

async function commit(here: Folder, files: Files): Promise<string> {
  await put(here.path, files);
  return commitAll(here.path, '改动');
}

async function history(cwd: string, base: string) {
  const ran = await run(['validate', '--json', '--history', base], { cwd, today: '2020-04-30' });
  const findings: { code: string }[] = ran.out === '' ? [] : JSON.parse(ran.out).data.findings;
  return { ...ran, codes: findings.map(({ code }) => code) };
}

describe('what --history is compared with', () => {
  test('the point where the branch left, also when main has moved on', async () => {
    const here = await branched();
    git(here.path, 'switch', '--quiet', 'main');
    await commit(
      here,
      item('2020-city-npc-001', { contacts: [talk, { ...talk, on: '2020-04-01' }] }),
    );
    git(here.path, 'switch', '--quiet', 'work');
    expect((await history(here.path, 'main')).codes).toEqual([]);
    await commit(here, silent);
    expect((await history(here.path, 'main')).codes).toEqual(['event-rewritten']);
  });

  test('a merge, of which either side counts', async () => {
    const here = await branched();
    await commit(here, other(2));
    git(here.path, 'switch', '--quiet', 'main');
    await commit(here, other(3));
    git(here.path, 'merge', '--quiet', '--no-edit', 'work');
    const merge = git(here.path, 'rev-parse', 'HEAD');
    expect((await history(here.path, merge)).codes).toEqual([]);
    await commit(here, silent);
    expect((await history(here.path, merge)).codes).toEqual(['event-rewritten']);
    expect((await history(here.path, `${merge}^2`)).codes).toEqual(['event-rewritten']);
  });

  test('what GitHub checks out: the request merged into its base', async () => {
    const here = await branched();
    await commit(here, silent);
    git(here.path, 'switch', '--quiet', 'main');
    const base = await commit(here, other(3));
    git(here.path, 'switch', '--quiet', '--detach', 'main');
    git(here.path, 'merge', '--quiet', '--no-edit', 'work');
    expect((await history(here.path, base)).codes).toEqual(['event-rewritten']);
  });

  test('a branch of elsewhere, a tag, a day', async () => {
    const here = await branched();
    git(here.path, 'tag', '上报');
    await commit(here, silent);
    const clone = folder();
    git(clone.path, 'clone', '--quiet', '--branch', 'work', here.path, '克隆');
    for (const base of ['origin/main', '上报', 'HEAD~1'])
      expect((await history(`${clone.path}/克隆`, base)).codes).toEqual(['event-rewritten']);
    const { code, err } = await history(`${clone.path}/克隆`, 'main');
    expect([code, err]).toEqual([2, expect.stringContaining('origin/main')]);
  });

  test('nothing, before the first push', async () => {
    const here = await branched();
    await put(here.path, silent);
    const ran = await history(here.path, '0'.repeat(40));
    expect(ran).toMatchObject({ code: 0, codes: [] });
    expect(ran.err).toContain('没有可比较的');
  });

  test.each(['', ' '])(
    'an empty revision (“%s”) is none: a variable that is not set',
    async (none) => {
      const here = await branched();
      await put(here.path, silent);
      for (const words of [
        ['validate', '--history', none],
        ['validate', `--changed-since=${none}`],
        ['diff', none],
        ['diff', 'main', none],
      ]) {
        const { code, err } = await run(words, { cwd: here.path });
        expect([words, code, err]).toEqual([words, 2, expect.stringContaining('变量没有值')]);
      }
    },
  );

  /** Main and a branch that each took in one commit of the other: there are two points at which they parted. */
  async function crossed(): Promise<Folder> {
    const here = await branched();
    const own = await commit(here, other(2));
    git(here.path, 'switch', '--quiet', 'main');
    const later = item('2020-city-npc-001', { contacts: [talk, { ...talk, on: '2020-04-01' }] });
    const merged = await commit(here, later);
    git(here.path, 'merge', '--quiet', '--no-edit', own);
    git(here.path, 'switch', '--quiet', 'work');
    git(here.path, 'merge', '--quiet', '--no-edit', merged);
    expect(git(here.path, 'merge-base', '--all', 'main', 'work').split('\n')).toHaveLength(2);
    return here;
  }

  test('each of the points where lines of work parted that had crossed', async () => {
    const here = await crossed();
    expect((await history(here.path, 'main')).codes).toEqual([]);
    await commit(here, told);
    expect((await history(here.path, 'main')).codes).toEqual(['event-rewritten']);
    await commit(here, item('2020-city-npc-2', { title: '另一件' }));
    expect((await history(here.path, 'main')).codes).toEqual([
      'event-rewritten',
      'registration-rewritten',
    ]);
  });

  test('what is not a doing of the branch is not shown, where lines of work had crossed', async () => {
    const here = await crossed();
    await commit(here, item('2020-city-npc-004', { meeting: '待填' }));
    const { out } = await run(['validate', '--json', '--changed-since', 'main'], {
      cwd: here.path,
      today: '2020-04-30',
    });
    const paths = JSON.parse(out).data.findings.map(({ path }: { path: string }) => path);
    expect(new Set(paths)).toEqual(new Set(['proposals/2020/2020-city-npc-004.yaml']));
  });

  test('a commit that was pushed over is said to be gone', async () => {
    const here = await branched();
    const { code, err } = await history(here.path, 'a'.repeat(40));
    expect([code, err]).toEqual([2, expect.stringContaining('强制推送')]);
  });

  test.each(['1', '2'])('a clone of depth %s says how to fetch the rest', async (depth) => {
    const here = await branched();
    const base = git(here.path, 'rev-parse', 'HEAD');
    for (const n of [2, 3, 4]) await commit(here, other(n));
    const clone = folder();
    git(
      clone.path,
      'clone',
      '--quiet',
      `--depth=${depth}`,
      '--branch=work',
      `file://${here.path}`,
      'c',
    );
    for (const one of [base, 'origin/main', 'main']) {
      const { code, out, err } = await history(`${clone.path}/c`, one);
      expect([code, out]).toEqual([3, '']);
      expect(err).toContain('fetch-depth: 0');
      expect(err).toContain('GIT_DEPTH');
    }
  });
});

test('two branches that were fetched without their common point are there, and it is said what lacks', async () => {
  const here = await branched();
  for (const n of [2, 3]) await commit(here, other(n));
  const clone = folder();
  const url = `file://${here.path}`;
  git(clone.path, 'clone', '--quiet', '--depth=1', '--branch=work', url, 'c');
  const cwd = `${clone.path}/c`;
  git(cwd, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
  const { code, err } = await history(cwd, 'origin/main');
  expect([code, err]).toEqual([3, expect.stringContaining('分出来')]);
  expect(err).not.toContain('没有“origin/main”');
  expect(err).toContain('fetch-depth: 0');
});

test('what a list put in the place of other values is told by its corrections', async () => {
  const heading = '编号,类别,级别,标题,领衔代表,联名,交办日期,协办单位,主办单位';
  const list = (...rows: readonly string[]) => `${[heading, ...rows].join('\n')}\n`;
  const here = folder({
    'registry.yaml': 'version: 1\nunit: 某局\n',
    '名单.csv': list('13,建议,市,关于乙的建议,李四,张三、王五,2020-03-10,市财政局、市教育局,某局'),
    '更正.csv': list(
      '13,建议,市,关于乙的建议（改）,周七,张三、王五,2020-03-11,市财政局、市水利局,某局',
    ),
  });
  await run(['import', '名单.csv'], { cwd: here.path });
  git(here.path, 'init', '--quiet', '-b', 'main');
  commitAll(here.path, '登记');
  const { code } = await run(['import', '更正.csv', '--overwrite'], { cwd: here.path });
  expect(code).toBe(0);
  expect(here.read('proposals/2020/2020-city-npc-013.yaml')).toContain('周七');
  expect((await history(here.path, 'main')).codes.filter((one) => /rewritten/.test(one))).toEqual(
    [],
  );
});

describe('records that moved', () => {
  const talked = (id: string, parts: Partial<Proposal> = {}) =>
    item(id, { title: '关于甲的建议', contacts: [talk], ...parts });

  test('one that was renumbered is compared with itself, and those that name it follow', async () => {
    const here = folder();
    const meeting = { ...talk, with_items: ['2020-city-npc-p-1a2b'] };
    await put(here.path, {
      ...talked('2020-city-npc-p-1a2b', { number: undefined as never }),
      ...item('2020-city-npc-002', { contacts: [meeting] }),
    });
    git(here.path, 'init', '--quiet', '-b', 'main');
    commitAll(here.path, '登记');
    const renumber = ['renumber', '2020-city-npc-p-1a2b', '--number', '12'];
    expect((await run(renumber, { cwd: here.path })).code).toBe(0);
    expect((await history(here.path, 'main')).codes).not.toContain('event-rewritten');
    expect((await history(here.path, 'main')).codes).not.toContain('record-deleted');
    const path = 'proposals/2020/2020-city-npc-012.yaml';
    here.write(path, here.read(path).replace(/contacts:[\s\S]*/, ''));
    expect((await history(here.path, 'main')).codes).toContain('event-rewritten');
  });

  test('two that change places are each compared with itself', async () => {
    const here = folder();
    await put(here.path, {
      ...talked('2020-city-npc-001'),
      ...item('2020-city-npc-002', { title: '关于乙的建议' }),
    });
    git(here.path, 'init', '--quiet', '-b', 'main');
    commitAll(here.path, '登记');
    const told = (before: string, after: string) => ({
      corrections: [{ on: '2020-04-01', field: 'number', before, after, reason: '编号错位' }],
    });
    await put(here.path, {
      ...talked('2020-city-npc-002', { number: '002', ...told('001', '002') }),
      ...item('2020-city-npc-001', { title: '关于乙的建议', ...told('002', '001') }),
    });
    expect((await history(here.path, 'main')).codes).toEqual([]);
  });
});
