import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../proposal/at.ts';
import { type Folder, folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const path = 'proposals/2020/2020-city-npc-012.yaml';
const today = '2020-12-31';

const call = (cwd: string, line: string) => run(words(line), { cwd, today });

interface Told {
  readonly on: string;
  readonly id: string;
  readonly kind: string;
  readonly recorded?: { readonly state: string; readonly by?: string; readonly on?: string };
}

async function told(cwd: string, line = ''): Promise<readonly Told[]> {
  const { code, out, err } = await call(cwd, `timeline ${line} --json`);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out).data.events;
}

const brief = (events: readonly Told[]) =>
  events.map(({ on, kind, recorded }) =>
    [on.slice(5), kind, recorded?.by ?? recorded?.state].filter(Boolean).join(' '),
  );

/** Commits on a day, in the name of somebody. */
function commit(there: Folder, author: string, day: string): void {
  process.env.GIT_AUTHOR_DATE = `${day}T09:00:00+08:00`;
  commitAll(there.path, '登记', author);
  delete process.env.GIT_AUTHOR_DATE;
}

const contact = 'contact 建议12 --stage 办前 --way 电话 --by 李向南 --on';

describe('timeline', () => {
  it('tells the events of all items by date, and of one alone', async () => {
    const other = { ...at.proposed, id: '2020-city-npc-013', number: '13' };
    const there = await registry({ items: [at.assigned, other] });
    const ids = (events: readonly Told[]) =>
      events.map(({ on, id }) => `${on.slice(5)} ${id.slice(-2)}`);
    expect(ids(await told(there.path, '--since 2020-03-13 --until 2020-03-16'))).toEqual([
      '03-13 12',
      '03-13 13',
      '03-16 12',
      '03-16 12',
    ]);
    expect(brief(await told(there.path, '建议13'))).toEqual([
      '03-10 assigned',
      '03-12 received',
      '03-13 proposed',
    ]);
    expect(ids(await told(there.path, '--section 就业促进科 --since 2020-03-17'))).toEqual([
      '03-17 12',
    ]);
    expect(ids(await told(there.path, '--by 刘知远'))).toEqual(['03-16 12']);
  });

  it('knows nothing of later days than --as-of', async () => {
    const there = await registry({ items: [at.closed] });
    const events = await told(there.path, '建议12 --as-of 2020-04-02 --until 2020-12-01');
    expect(events.at(-1)?.on).toBe('2020-04-02');
  });

  it.each([
    ['--since 2020-05-02 --until 2020-05-01', 'empty-period'],
    ['--section 就业促进', 'unknown-section'],
  ])('%s is refused', async (line, refusal) => {
    const there = await registry({ items: [at.closed] });
    const { code, err } = await call(there.path, `timeline ${line} --json`);
    expect([code, JSON.parse(err).error.code]).toEqual([2, refusal]);
  });

  it('says so where nothing happened', async () => {
    const there = await registry({ items: [at.assigned] });
    const { out } = await call(there.path, 'timeline --since 2020-08-01 --until 2020-08-31');
    expect(out).toBe('2020-08-01 至 2020-08-31，没有经过。\n');
  });
});

describe('who recorded it', () => {
  it('is the author of the commit that brought it, and nobody yet where it is not committed', async () => {
    const there = await registry({ items: [at.assigned] });
    git(there.path, 'init', '--quiet');
    expect(brief(await told(there.path, '建议12 --since 2020-03-17'))).toEqual([
      '03-17 handed_over not_committed',
    ]);
    commit(there, '周文秀', '2020-03-18');
    await call(there.path, `${contact} 2020-03-20`);
    commit(there, '孙启明', '2020-03-21');
    await call(there.path, `${contact} 2020-03-25`);
    const events = await told(there.path, '建议12 --since 2020-03-17');
    expect(brief(events)).toEqual([
      '03-17 handed_over 周文秀',
      '03-20 contact 孙启明',
      '03-25 contact not_committed',
    ]);
    expect(events[1]?.recorded?.on).toBe('2020-03-21');
    const { out } = await call(there.path, 'timeline 建议12 --since 2020-03-17');
    expect(out).toMatch(/^2020-03-20 .* 孙启明 2020-03-21$/m);
    expect(out).toMatch(/^2020-03-25 .* 未提交$/m);
    expect(brief(await told(there.path, '建议12 --by 孙启明'))).toEqual(['03-20 contact 孙启明']);
  });

  it('stays who it was when the value is put right, the file renamed or another entry put before it', async () => {
    const there = await registry({ items: [at.handling] });
    git(there.path, 'init', '--quiet');
    commit(there, '周文秀', '2020-04-03');
    await call(
      there.path,
      'correct 建议12 --field contacts.1.on --to 2020-04-01 --reason 抄错 --on 2020-04-05',
    );
    await call(
      there.path,
      'correct 建议12 --field contacts.1.view --to 了解原意 --reason 漏记 --on 2020-04-05',
    );
    commit(there, '孙启明', '2020-04-05');
    await call(there.path, 'renumber 建议12 --number 88');
    commit(there, '何雨田', '2020-04-06');
    const events = await told(there.path, '建议88 --since 2020-04-01 --until 2020-12-30');
    expect(brief(events)).toEqual([
      '04-01 contact 周文秀',
      '04-05 corrected 孙启明',
      '04-05 corrected 孙启明',
    ]);
  });

  it('parts what came later from what was there: an opinion asked for and received, a letter and its return', async () => {
    const opinions = [{ from: '市财政局', requested_on: '2020-03-20' }];
    const there = await registry({ items: [{ ...at.handling, opinions }] });
    git(there.path, 'init', '--quiet');
    commit(there, '周文秀', '2020-03-20');
    await call(there.path, 'opinion 建议12 --from 市财政局 --received --on 2020-04-10');
    commit(there, '孙启明', '2020-04-10');
    const events = (await told(there.path, '建议12')).filter(({ kind }) =>
      kind.startsWith('opinion'),
    );
    expect(brief(events)).toEqual([
      '03-20 opinion_requested 周文秀',
      '04-10 opinion_received 孙启明',
    ]);
  });

  it('is told of a registry in a folder of a clone, and not claimed of what lies in none', async () => {
    const made = await registry({ items: [at.assigned] });
    expect((await told(made.path, '建议12')).every(({ recorded }) => recorded === undefined)).toBe(
      true,
    );
    const { out } = await call(made.path, 'timeline 建议12');
    expect(out).not.toContain('谁登记');
    const clone = folder({ 'README.md': '登记簿' });
    mkdirSync(join(clone.path, '登记簿'));
    cpSync(made.path, join(clone.path, '登记簿'), { recursive: true });
    git(clone.path, 'init', '--quiet');
    commit(clone, '周文秀', '2020-03-18');
    const events = await told(join(clone.path, '登记簿'), '建议12');
    expect(events.every(({ recorded }) => recorded?.by === '周文秀')).toBe(true);
  });

  it('is not claimed of what lies beyond the history of a shallow clone', async () => {
    const there = await registry({ items: [at.assigned] });
    git(there.path, 'init', '--quiet');
    commit(there, '周文秀', '2020-03-18');
    await call(there.path, `${contact} 2020-03-20`);
    commit(there, '孙启明', '2020-03-21');
    await call(there.path, `${contact} 2020-03-25`);
    commit(there, '何雨田', '2020-03-26');
    const clone = folder();
    git(clone.path, 'clone', '--quiet', '--depth', '2', `file://${there.path}`, 'shallow');
    const { code, out, err } = await call(
      join(clone.path, 'shallow'),
      'timeline 建议12 --since 2020-03-17',
    );
    expect(code).toBe(0);
    expect(err).toContain('最近的历史');
    expect(out).toMatch(/^2020-03-17 .* —$/m);
    expect(out).toMatch(/^2020-03-25 .* 何雨田 2020-03-26$/m);
    expect(out).not.toContain('周文秀 2020');
  });

  it('gives way where git would not, and says why', async () => {
    const there = await registry({ items: [at.assigned] });
    git(there.path, 'init', '--quiet');
    there.write('.git/HEAD', 'damaged');
    const { code, out, err } = await call(there.path, 'timeline 建议12');
    expect(code).toBe(0);
    expect(out).toContain('2020-03-17');
    expect(`${out}${err}`).not.toContain('周文秀');
  });

  it('is told of files whose lines end as Windows ends them', async () => {
    const there = await registry({ items: [at.assigned] });
    there.write(path, there.read(path).replaceAll('\n', '\r\n'));
    git(there.path, 'init', '--quiet');
    commit(there, '周文秀', '2020-03-18');
    const events = await told(there.path, '建议12');
    expect(events.every(({ recorded }) => recorded?.by === '周文秀')).toBe(true);
  });
});
