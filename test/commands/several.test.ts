import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import type { Status } from '../../src/proposal/status.ts';
import { at } from '../proposal/at.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const like = (status: Status, number: string, over: Partial<Proposal> = {}): Proposal => ({
  ...at[status],
  id: `2020-city-npc-${number.padStart(3, '0')}`,
  number,
  title: `关于第${number}件事的建议`,
  ...over,
});

const path = (number: string) => `proposals/2020/2020-city-npc-${number.padStart(3, '0')}.yaml`;

async function there(...items: readonly Proposal[]) {
  const folder = await registry({ items });
  return {
    ...folder,
    take: (line: string) => run(words(line), { cwd: folder.path }),
  };
}

describe('one contact for several items', () => {
  const contact = '--stage 办前 --way 座谈 --by 李向南 --on 2020-04-02';

  it('is recorded in each, and names the others: it was one meeting', async () => {
    const { take, read } = await there(
      like('assigned', '12'),
      like('assigned', '13'),
      like('assigned', '14'),
    );
    const { code, out } = await take(`contact 建议12 13 2020-city-npc-014 ${contact}`);
    expect(code).toBe(0);
    expect(out).toContain('已登记 3 件');
    expect(read(path('12'))).toContain('with_items: [2020-city-npc-013, 2020-city-npc-014]');
    expect(read(path('14'))).toContain('with_items: [2020-city-npc-012, 2020-city-npc-013]');
  });

  it('marks nothing where the item is alone, even named twice', async () => {
    const { take, read } = await there(like('assigned', '12'));
    const { out } = await take(`contact 建议12 12 ${contact}`);
    expect(out).toContain('已登记 2020-city-npc-012：2020-04-02 办前沟通');
    expect(read(path('12'))).not.toContain('with_items');
  });

  it('takes one answer of --json for each', async () => {
    const { take } = await there(like('assigned', '12'), like('assigned', '13'));
    const { out } = await take(`contact 12 13 ${contact} --json`);
    const { items, changes } = JSON.parse(out).data;
    expect(items).toMatchObject([
      { id: '2020-city-npc-012', status: 'handling' },
      { id: '2020-city-npc-013', status: 'handling' },
    ]);
    expect(changes).toHaveLength(2);
  });

  it.each([
    ['an item that is not there', '12 99', 2, 'no-such-item', '99'],
    ['an item that cannot take the step', '12 15', 5, 'wrong-state', '2020-city-npc-015'],
    ['a name that several have', '12 1', 2, 'ambiguous-item', '1'],
  ])('is refused whole for %s', async (_, ids, exit, code, named) => {
    const folder = await there(
      like('assigned', '12'),
      like('registered', '1001', { level: 'county', id: '2020-county-npc-001', number: '1' }),
      like('registered', '1', {}),
      like('withdrawn', '15'),
    );
    const before = folder.all();
    const ran = await folder.take(`contact ${ids} ${contact} --json`);
    expect([ran.code, JSON.parse(ran.err).error.code]).toEqual([exit, code]);
    expect(ran.err).toContain(named);
    expect(folder.all()).toEqual(before);
  });
});

describe('a whole batch', () => {
  it('is proposed, instructed and handed over with one line each, which the program offers itself', async () => {
    const { take, read } = await there(like('registered', '12'), like('registered', '13'));
    let line = 'propose 12 13 --section 就业促进科 --on 2020-03-13';
    const taken: string[] = [];
    for (const rest of ['--on 2020-03-16', '--on 2020-03-16', '--handler 李向南 --on 2020-03-17']) {
      const { code, out } = await take(line);
      expect(code).toBe(0);
      const offered = out.match(/proposals (\S+ 2020-city-npc-012 2020-city-npc-013.*)/)?.[1] ?? '';
      taken.push(offered.split(' ')[0] ?? '');
      line = `${offered} ${offered.includes('--leader') || offered.startsWith('assign') ? '' : '--leader 王景行'} ${rest}`;
    }
    expect((await take(line)).code).toBe(0);
    expect(taken).toEqual(['approve', 'approve', 'assign']);
    expect(read(path('13'))).toContain('handler: 李向南');
  });

  it('goes through mail, copies, closing and filing', async () => {
    const two = () => [like('signed', '12'), like('signed', '13')] as const;
    const { take, read } = await there(...two());
    for (const line of [
      'deliver 12 13 --way 邮寄 --on 2020-06-01',
      'copy 12 13 --to 市政府督查室 --on 2020-06-02',
      'close 12 13 --reason 代表未交表 --on 2020-07-01',
      'archive 12 13 --all-papers --file-no 2020-建-1 --on 2020-07-02',
    ]) {
      const { code, err } = await take(line);
      expect([line, code, err]).toEqual([line, 0, '']);
    }
    expect(read(path('13'))).toContain('file_no: 2020-建-1');
  });
});

describe('one urge for several items', () => {
  it('is one only for the section it goes to', async () => {
    const other = like('assigned', '14', {
      routing: {
        ...at.assigned.routing,
        assignments: [{ on: '2020-03-17', section: '社会保险科', role: 'lead', handler: '何雨田' }],
      },
    });
    const { take, read } = await there(like('assigned', '12'), like('assigned', '13'), other);
    expect((await take('urge 12 13 14 --way 电话 --on 2020-05-01')).code).toBe(0);
    expect(read(path('12'))).toContain('with_items: [2020-city-npc-013]');
    expect(read(path('14'))).not.toContain('with_items');
  });

  it('must say to whom where one of them has no section yet', async () => {
    const { take } = await there(like('assigned', '12'), like('registered', '13'));
    const { code, err } = await take('urge 12 13 --way 电话 --json');
    expect([code, JSON.parse(err).error.code]).toEqual([2, 'missing-values']);
  });
});

it('a new number is written wherever the item is named', async () => {
  const contact = { on: '2020-04-02', stage: 'before', way: 'visit', by: ['李向南'] } as const;
  const { take, read } = await there(
    like('handling', '12', {
      contacts: [{ ...contact, with_items: ['2020-city-npc-013'] }],
      joined: { on: '2020-04-01', with: ['2020-city-npc-013'] },
    }),
    like('handling', '13', {
      contacts: [{ ...contact, with_items: ['2020-city-npc-012'] }],
      joined: { on: '2020-04-01', with: ['2020-city-npc-012'] },
    }),
  );
  expect((await take('renumber 13 --number 31')).code).toBe(0);
  expect(read(path('12'))).toContain('with_items: [2020-city-npc-031]');
  expect(read(path('12'))).toContain('with: [2020-city-npc-031]');
  expect((await take('validate')).out).not.toContain('joined');
});

describe('a meeting about several items that is put right in one', () => {
  const contact = '--stage 办前 --way 座谈 --by 李向南 --on 2020-04-02';
  const right = '--to 2020-04-03 --reason 抄错';

  async function met() {
    const office = await there(
      like('assigned', '12'),
      like('assigned', '13'),
      like('assigned', '14'),
    );
    await office.take(`contact 建议12 --stage 办中 --way 电话 --by 李向南 --on 2020-03-30`);
    await office.take(`contact 建议12 建议13 建议14 ${contact}`);
    return office;
  }

  it('names the others, with the commands that put it right there', async () => {
    const { take } = await met();
    const first = await take(`correct 建议12 --field contacts.2.on ${right}`);
    expect(first.out).toContain('这一次与 2020-city-npc-013、2020-city-npc-014 一并，只算一次');
    const lines = first.out.match(/proposals (correct .*--field.*)$/gm) ?? [];
    expect(lines).toEqual(
      ['013', '014'].map(
        (n) => `proposals correct 2020-city-npc-${n} --field contacts.1.on ${right}`,
      ),
    );
    const second = await take((lines[0] ?? '').replace('proposals ', ''));
    expect([second.code, second.out]).toEqual([0, expect.stringContaining('2020-city-npc-014')]);
    const third = await take((lines[1] ?? '').replace('proposals ', ''));
    expect([third.code, third.out]).toEqual([0, expect.not.stringContaining('要一起改的')]);
    expect((await take('validate --as-of 2020-04-30')).out).not.toContain('with-items-apart');
  });

  it('does so where it is struck out, and for programs', async () => {
    const { take } = await met();
    const { out } = await take('correct 建议12 --field contacts.2 --remove --reason 记错 --json');
    expect(JSON.parse(out).data.also_told_in).toEqual(['2020-city-npc-013', '2020-city-npc-014']);
    expect(
      (await take('correct 建议12 --field contacts.1.on --to 2020-03-29 --reason 抄错')).out,
    ).not.toContain('要一起改的');
  });

  it('leaves alone which items it was about', async () => {
    const { take } = await met();
    const line =
      'correct 建议12 --field contacts.2.with_items --to 2020-city-npc-013 --reason 误加';
    expect((await take(line)).out).not.toContain('要一起改的');
  });
});
