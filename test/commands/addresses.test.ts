import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/proposal/person.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { at, office } from '../proposal/at.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const good: Person = { name: '张三', address: '临沂市兰山区银雀山路135号', postcode: '276000' };
const bad: Person = { name: '张三', address: '临沂某某有限公司', phone: '0539-8312345' };

/** An item of one person, as far as the case needs it. */
const item = (number: string, over: Partial<Proposal> = {}): Proposal => ({
  ...at.registered,
  id: `2020-city-npc-${number.padStart(3, '0')}`,
  number,
  title: `关于第${number}件事的建议`,
  proposers: [{ name: '张三', lead: true }],
  ...over,
});

interface Listed {
  readonly name: string;
  readonly lacks: readonly string[];
  readonly items: readonly { readonly id: string; readonly ask: string }[];
}

async function listed(
  items: readonly Proposal[],
  people: readonly Person[],
  line = '',
): Promise<readonly Listed[]> {
  const there = await registry({ items, people });
  const { out, code } = await run(words(`addresses --json ${line}`), { cwd: there.path });
  expect(code).toBe(0);
  return JSON.parse(out).data.people;
}

const lacks = async (items: readonly Proposal[], people: readonly Person[], line = '') =>
  (await listed(items, people, line)).map(({ name, lacks }) => [name, ...lacks]);

const returned = (on: string) => ({ on, reason: '地址不详' });
const sentBack = item('1', {
  ...at.mail_returned,
  proposers: [{ name: '张三', lead: true }],
  replies: [
    {
      ...at.mail_returned.replies?.[0],
      round: 1,
      deliveries: [{ to: '张三', way: 'post', on: '2020-05-19', returned: returned('2020-05-27') }],
    },
  ],
});

describe('who is asked about', () => {
  it.each<[string, readonly Person[], readonly (readonly string[])[]]>([
    ['nobody whose address is whole', [good], []],
    ['an employer instead of an address', [bad], [['张三', 'address-only-name']]],
    ['no file at all', [], [['张三', 'no-contact-data']]],
    ['a file without an address', [{ name: '张三' }], [['张三', 'address-missing']]],
    ['a wrong post code', [{ ...good, postcode: '996000' }], [['张三', 'postcode-implausible']]],
    ['a wrong phone', [{ ...good, phone: '1390539' }], [['张三', 'phone-implausible']]],
  ])('%s', async (_, people, expected) => {
    expect(await lacks([item('1')], people)).toEqual(expected);
  });

  it('everybody of a joint item, and nobody twice', async () => {
    const joint = item('1', { proposers: [{ name: '张三', lead: true }, { name: '赵六' }] });
    expect(await lacks([joint, item('2')], [bad])).toEqual([
      ['张三', 'address-only-name'],
      ['赵六', 'no-contact-data'],
    ]);
  });

  it.each<[string, Partial<Proposal>]>([
    ['we only give an opinion on', { intake: { ...at.registered.intake, role: 'co' } }],
    ['the government answers', { intake: { ...at.registered.intake, reply_by: 'government' } }],
    ['was withdrawn', { withdrawn: { on: '2020-04-01', by: '张三', reason: '已解决' } }],
    ['is of a delegation', { proposer_type: 'delegation', proposers: [{ name: '兰山代表团' }] }],
  ])('not for an item that %s', async (_, over) => {
    expect(await lacks([item('1', over)], [bad])).toEqual([]);
  });

  it('not once the reply is there', async () => {
    expect(await lacks([at.answered, at.closed], [])).toEqual([]);
  });

  it('a file that cannot be read is not taken for an absent one', async () => {
    const there = await registry({ items: [item('1')] });
    there.write('people/张三.yaml', 'name: 张三\npostcode: 2760\n');
    const ran = await run(['addresses', '--json'], { cwd: there.path });
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.out).data.people).toMatchObject([
      { name: '张三', lacks: ['contact-data-unreadable'] },
    ]);
  });

  it('a group once, though only its first member was listed with it', async () => {
    const group = item('1', {
      proposer_type: 'subgroup',
      proposers: [{ name: '甲', lead: true, delegation: '第三小组' }, { name: '乙' }],
    });
    expect((await lacks([group], [])).map(([name]) => name)).toEqual(['第三小组']);
  });

  it('whoever has the name, where the file is of the other body or another delegation', async () => {
    const member: Person = { ...good, capacity: 'member' };
    expect(await lacks([item('1')], [member])).toEqual([['张三', 'perhaps-namesake']]);
    const elsewhere = item('1', {
      proposers: [{ name: '张三', lead: true, delegation: '教育界' }],
    });
    const settled = item('1', { proposers: [{ name: '张三', lead: true, person: '张三' }] });
    const there: Person = { ...good, delegation: '东区代表团' };
    expect(await lacks([elsewhere], [there])).toEqual([['张三', 'perhaps-namesake']]);
    expect(await lacks([settled], [member])).toEqual([]);
  });

  it('the most urgent reply first', async () => {
    const soon = item('2', {
      proposers: [{ name: '李四', lead: true }],
      intake: { ...at.registered.intake, due_on: '2020-04-30' },
    });
    expect((await lacks([item('1'), soon], [])).map(([name]) => name)).toEqual(['李四', '张三']);
  });
});

describe('after a letter came back', () => {
  const found = (over: Partial<Person>): readonly Person[] => [{ ...good, ...over }];
  it('the address there is no longer good enough', async () => {
    expect(await lacks([sentBack], found({ updated_on: '2020-03-01' }))).toEqual([
      ['张三', 'mail-returned'],
    ]);
  });
  it('a new one settles it', async () => {
    expect(await lacks([sentBack], found({ updated_on: '2020-05-28' }))).toEqual([]);
  });
  it('and does not settle the days before it was found', async () => {
    const people = found({ updated_on: '2020-06-05' });
    expect(await lacks([sentBack], people, '--as-of 2020-06-01')).toEqual([
      ['张三', 'mail-returned'],
    ]);
  });
});

describe('the letter', () => {
  const letters = async (line: string, items: readonly Proposal[], people: readonly Person[]) => {
    const there = await registry({
      items,
      people,
      office: { ...office, assigners: ['市人大常委会人事代表工作委员会', '市政府督查室'] },
    });
    const ran = await run(words(`addresses ${line} --as-of 2020-04-01`), { cwd: there.path });
    return { ...ran, there };
  };
  const proposal = {
    ...item('3', { kind: 'proposal', title: '关于第三件事的提案' }),
    id: '2020-city-cppcc-003',
    proposers: [{ name: '王五', lead: true }],
  };

  it('goes to each office that knows the people, and names no phone and no address', async () => {
    const { out } = await letters('--letter', [item('1'), proposal], [bad]);
    const parts = out.split(/^-+$/m);
    const to = (body: string) => parts.find((part) => part.includes(`${body}：`)) ?? '';
    const [toCongress, toCppcc] = [to('市人大常委会人事代表工作委员会'), to('市政协提案委员会')];
    expect(toCongress).toContain('1.张三代表，第1号建议《关于第1件事的建议》');
    expect(toCongress).not.toContain('王五');
    expect(toCppcc).toContain('王五委员');
    expect(out).not.toMatch(/某某有限公司|8312345/);
  });

  it('only counts a confidential item', async () => {
    const { out } = await letters('--letter', [item('1', { confidential: true })], []);
    expect(out).toContain('1.张三代表，保密件1件：');
    expect(out).not.toMatch(/关于第1件事|第1号/);
  });

  it('says why a letter came back', async () => {
    const there = await registry({ items: [sentBack], people: [] });
    const { out } = await run(['addresses', '--letter', '--as-of', '2020-06-01'], {
      cwd: there.path,
    });
    expect(out).toContain('答复于2020年5月27日被退回，退回原因：地址不详');
  });

  it('is written to a file, and not over another one', async () => {
    const { there, out, code } = await letters('--out 查询函.txt', [item('1')], [bad]);
    expect([code, out.trim()]).toEqual([0, '查询函 1 份，写入 查询函.txt。']);
    expect(there.read('查询函.txt')).toContain('关于商请提供人大代表通讯地址的函');
    const again = await run(['addresses', '--out', '查询函.txt'], { cwd: there.path });
    expect(again.code).not.toBe(0);
  });
});

describe('person', () => {
  const recorded = async (line: string, people: readonly Person[], items = [item('1')]) => {
    const there = await registry({ items, people });
    const ran = await run(words(`person ${line} --on 2020-06-01`), { cwd: there.path });
    return { ...ran, file: there.has('people/张三.yaml') ? there.read('people/张三.yaml') : '' };
  };

  it('puts a new address into the file that is there, and leaves the rest', async () => {
    const { file } = await recorded('张三 --address 临沂市兰山区银雀山路135号', [bad]);
    expect(file).toContain('address: 临沂市兰山区银雀山路135号');
    expect(file).toContain('phone: 0539-8312345');
    expect(file).toContain('updated_on: 2020-06-01');
  });

  it('makes the file where there is none, with what the item says of the person', async () => {
    const { file, out } = await recorded('张三 --address 某公司', []);
    expect(file).toContain('capacity: deputy');
    expect(out).toContain('地址只有单位名称');
  });

  it('names the nearest proposer where nobody has that name', async () => {
    const { out } = await recorded('张山 --phone 13905390001', []);
    expect(out).toContain('是不是“张三”？');
  });

  it('refuses when nothing is given, a day to come, and a namesake', async () => {
    expect((await recorded('张三', [bad])).err).toContain('没有说要登记什么');
    const there = await registry({ items: [item('1')] });
    const future = await run(['person', '张三', '--phone', '1', '--on', '2031-01-01'], {
      cwd: there.path,
    });
    expect(future.code).toBe(5);
    there.write('people/甲.yaml', 'name: 张三\ndelegation: 兰山代表团\n');
    there.write('people/乙.yaml', 'name: 张三\n');
    const both = await run(['person', '张三', '--phone', '1'], { cwd: there.path });
    expect(both.code).toBe(2);
    expect(both.err).toContain('甲  兰山代表团');
    const one = await run(['person', '甲', '--phone', '13905390001'], { cwd: there.path });
    expect(one.code).toBe(0);
  });
});

describe('a letter that is sent again to another address', () => {
  it('puts that address into people/', async () => {
    const there = await registry({ items: [sentBack], people: [{ ...bad, note: '勿动' }] });
    const { out } = await run(
      words(
        `deliver ${sentBack.id} --way post --address 临沂市兰山区银雀山路135号 --on 2020-06-01`,
      ),
      { cwd: there.path },
    );
    expect(out).toContain('新地址记入 people/张三.yaml');
    const file = there.read('people/张三.yaml');
    expect(file).toContain('address: 临沂市兰山区银雀山路135号');
    expect(file).toContain('updated_on: 2020-06-01');
    expect(file).toContain('note: 勿动');
    expect(await lacks([sentBack], [good], '--as-of 2020-05-20')).toEqual([]);
  });

  it('says so where the address is doubtful', async () => {
    const there = await registry({ items: [sentBack], people: [bad] });
    const { out } = await run(words(`deliver ${sentBack.id} --way post --on 2020-06-01`), {
      cwd: there.path,
    });
    expect(out).toContain('张三的地址只有单位名称');
  });
});

describe('registering an item of somebody whose name is on file', () => {
  const line =
    'add --kind 提案 --level 市 --number 5 --title 关于甲的提案 --proposer 张三 --role 主办 --assigned-on 2020-03-10';

  it('says so where the file is of somebody else, it seems', async () => {
    const there = await registry({ items: [], people: [{ ...good, capacity: 'deputy' }] });
    const { out } = await run(words(line), { cwd: there.path });
    expect(out).toContain('像是同名的另一个人');
  });

  it('and nothing where it fits', async () => {
    const there = await registry({ items: [], people: [{ ...good, capacity: 'member' }] });
    const { out } = await run(words(line), { cwd: there.path });
    expect(out).not.toContain('同名');
  });
});
