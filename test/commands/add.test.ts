import { describe, expect, it } from 'vitest';
import { at, office } from '../proposal/at.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const least = 'add --kind 建议 --level 市 --title 标题 --proposer 张三 --assigned-on 2020-03-10';

/** What an `add` writes, by path. */
async function added(line: string, { people = [] as { name: string }[] } = {}) {
  const there = await registry({ people });
  const before = there.all();
  const ran = await run(words(line), { cwd: there.path });
  const files = Object.entries(there.all()).filter(([path]) => !(path in before));
  return { ...ran, files: Object.fromEntries(files) };
}

async function refusal(line: string, contents: Parameters<typeof registry>[0] = {}) {
  const there = await registry(contents);
  const before = there.all();
  const { code, out, err } = await run(words(`${line} --json`), { cwd: there.path });
  expect(there.all()).toEqual(before);
  expect(out).toBe('');
  return [code, JSON.parse(err).error.code];
}

describe('add', () => {
  it('writes what the assignment paper says, in the canonical order', async () => {
    const line = `${least} --number 第12号 --meeting 十九届五次 --received-on 2020-03-12 --role 主办 --co-units 市财政局、市教育局 --assigner 市政府督查室 --due-on 2020-06-10 --topic 就业创业 --origin 会议期间 --key-leader 王景行 --asks '一、扩大' --asks '二、延长，落实' --note 备注`;
    const { code, files } = await added(line);
    expect(code).toBe(0);
    expect(files).toEqual({
      'proposals/2020/2020-city-npc-012.yaml': [
        '# yaml-language-server: $schema=../../schemas/proposal.schema.json',
        'id: 2020-city-npc-012',
        'kind: suggestion',
        'level: city',
        'meeting: 十九届五次',
        'number: 第12号',
        'title: 标题',
        'origin: session',
        'topics: [就业创业]',
        'key: true',
        'key_leader: 王景行',
        'asks:',
        '  - 一、扩大',
        '  - 二、延长，落实',
        'note: 备注',
        '',
        'proposers:',
        '  - name: 张三',
        '    lead: true',
        '',
        'intake:',
        '  assigner: 市政府督查室',
        '  assigned_on: 2020-03-10',
        '  received_on: 2020-03-12',
        '  due_on: 2020-06-10',
        '  role: lead',
        '  co_units: [市财政局, 市教育局]',
        '  registered_by: 局办公室',
        '',
      ].join('\n'),
    });
  });

  it.each([
    ['12', '2020-city-npc-012'],
    ['０１２', '2020-city-npc-012'],
    ['闭2', '2020-city-npc-闭002'],
  ])('number %s makes %s', async (number, id) => {
    const { files } = await added(`${least} --number ${number}`);
    expect(Object.keys(files)).toEqual([`proposals/2020/${id}.yaml`]);
  });

  it.each([
    ['--level 县', '2020-county-npc-007'],
    ['--level 区', '2020-county-npc-007'],
    ['--level 县（区）', '2020-county-npc-007'],
    ['--level provincial', '2020-provincial-npc-007'],
    ['--kind 提案', '2020-city-cppcc-007'],
    ['--year 2021', '2021-city-npc-007'],
    ['--year 2021年', '2021-city-npc-007'],
  ])('%s makes %s', async (flags, id) => {
    const { files } = await added(`${least} --number 7 ${flags}`);
    expect(Object.keys(files)).toEqual([`proposals/${id.slice(0, 4)}/${id}.yaml`]);
  });

  it('gives an item without a number an id from its content, the same on every computer', async () => {
    const [one, other] = [await added(least), await added(least)];
    expect(Object.keys(one.files)).toEqual([
      expect.stringMatching(/^proposals\/2020\/2020-city-npc-p-[\da-f]+\.yaml$/),
    ]);
    expect(other.files).toEqual(one.files);
    expect(one.out).toMatch(/编号下来后运行：proposals renumber 2020-city-npc-p-/);
  });

  it('says that the role is not stated', async () => {
    expect((await added(least)).out).toContain('没有注明本单位的角色');
    expect((await added(`${least} --role 主办`)).out).not.toContain('没有注明本单位的角色');
  });

  it('takes co-signers, who make it a joint item', async () => {
    const { files } = await added(`${least} --proposer 李四，王五`);
    expect(Object.values(files)[0]).toContain(
      'proposer_type: joint\n\nproposers:\n  - name: 张三\n    lead: true\n  - name: 李四\n  - name: 王五\n',
    );
  });

  it('writes a name in one manner, however it was typed, and knows the file of that person', async () => {
    const people = [{ name: '买买提·吐尔逊' }, { name: '张三' }];
    const line = least.replace('--proposer 张三', "--proposer '买买提•吐尔逊、张　三'");
    const { code, files } = await added(line, { people });
    expect(code).toBe(0);
    const [record = '', ...others] = Object.values(files);
    expect(record).toContain('- name: 买买提·吐尔逊\n');
    expect(record).toContain('- name: 张三\n');
    expect(others).toEqual([]);
  });

  it.each(['张三 13812345678', '张三(138 1234 5678)', '张三371302198001011234'])(
    'takes no number for a part of a name: %s',
    async (typed) => {
      expect(await refusal(least.replace('--proposer 张三', `--proposer '${typed}'`))).toEqual([
        2,
        'bad-value',
      ]);
    },
  );

  it('says how to register the same number of another session of the year', async () => {
    const line = `${least} --number 12 --meeting`;
    const there = await registry();
    expect((await run(words(`${line} 市十九届人大六次会议`), { cwd: there.path })).code).toBe(0);
    const second = `${line} 市二十届人大一次会议`.replace('2020-03-10', '2020-12-20');
    const { code, err } = await run(words(second), { cwd: there.path });
    expect([code, err]).toEqual([4, expect.stringContaining('--year 2021')]);
    expect((await run(words(`${second} --year 2021`), { cwd: there.path })).code).toBe(0);
    const named = second.replace('--number 12', '--number 二十届一次-12');
    expect((await run(words(named), { cwd: there.path })).code).toBe(0);
    expect(Object.keys(there.all()).filter((path) => path.startsWith('proposals/'))).toEqual([
      'proposals/2020/2020-city-npc-012.yaml',
      'proposals/2020/2020-city-npc-二十届一次-012.yaml',
      'proposals/2021/2021-city-npc-012.yaml',
    ]);
  });

  it('takes a collective', async () => {
    const { files } = await added(
      'add --kind 提案 --level 市 --number 8 --title 标题 --proposer 民建市委会 --proposer-type 党派 --phone 0539-0000001 --assigned-on 2020-03-10',
    );
    expect(files['people/民建市委会.yaml']).toContain('capacity: collective\n');
    expect(files['proposals/2020/2020-city-cppcc-008.yaml']).toContain('proposer_type: party\n');
  });

  it('keeps contact data in people/, zeros and all', async () => {
    const { files, out } = await added(
      `${least} --number 7 --phone 0539 --postcode 045000 --address 某路1号 --employer 某公司 --delegation 兰山`,
    );
    expect(files['people/张三.yaml']).toBe(
      [
        '# yaml-language-server: $schema=../schemas/person.schema.json',
        'name: 张三',
        'capacity: deputy',
        'delegation: 兰山',
        'employer: 某公司',
        'phone: "0539"',
        'address: 某路1号',
        'postcode: "045000"',
        'updated_on: 2020-12-31',
        '',
      ].join('\n'),
    );
    expect(out).toContain('people/张三.yaml');
  });

  it('names the file of a person only with signs that every system allows', async () => {
    const { files } = await added(
      `${least} --number 7 --proposer '甲/乙:丙' --phone 1 --proposer 丁`,
    );
    expect(Object.keys(files)).toContain('people/张三.yaml');
    const other = await added(
      "add --kind 建议 --level 市 --number 7 --title 标题 --proposer '甲/乙' --phone 1 --assigned-on 2020-03-10",
    );
    expect(Object.keys(other.files)).toContain('people/甲 乙.yaml');
  });

  it('keeps a namesake apart with --person', async () => {
    const { files } = await added(`${least} --number 7 --person 张三-兰山 --phone 1`, {
      people: [{ name: '张三' }],
    });
    expect(files['people/张三-兰山.yaml']).toContain('name: 张三\n');
    expect(files['proposals/2020/2020-city-npc-007.yaml']).toContain('    person: 张三-兰山\n');
  });

  it.each([
    [`${least} --number 12`, 4, 'already-registered'],
    [`${least} --number 012`, 4, 'already-registered'],
    [`${least} --phone 1`, 4, 'person-exists'],
    [`${least} --person 李四`, 2, 'unknown-person'],
    [`${least} --number ///`, 2, 'bad-number'],
    [`${least} --year 20`, 2, 'bad-value'],
    [`${least} --role 会办`, 2, 'bad-value'],
    [`${least} --level 乡`, 2, 'bad-value'],
    [`${least} --received-on 2020-03-09`, 5, 'too-early'],
    [`${least} --due-on 2020-03-09`, 5, 'too-early'],
    [`${least} --received-on 2021-01-01`, 5, 'future-date'],
    [`${least} --assigned-on 2021-01-01`, 5, 'future-date'],
    [`${least} --assigned-on 3月10日`, 2, 'bad-value'],
    [`${least} --proposer 张三`, 2, 'bad-value'],
    [`${least} --role 独办 --co-units 市财政局`, 2, 'contradicting-units'],
    [`${least} --role 主办 --lead-unit 市教育局`, 2, 'contradicting-units'],
    ['add --kind 建议', 2, 'missing-values'],
    [least.replace('--title 标题', "--title '  '"), 2, 'missing-values'],
  ])('%s: refused', async (line, exit, code) => {
    expect(await refusal(line, { items: [at.registered], people: [{ name: '张三' }] })).toEqual([
      exit,
      code,
    ]);
  });

  it.each([
    ['a line break', '甲\n乙'],
    ['an escape sequence', '甲\u001b[31m乙'],
    ['a bell', '甲\u0007'],
    ['a delete', '甲\u007f'],
  ])('refuses %s in a title', async (_, title) => {
    const there = await registry();
    const args = [...words(least), '--title', title];
    const { code, err } = await run(args, { cwd: there.path });
    expect(code).toBe(2);
    expect(err).toContain('--title');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });

  it('takes a text over several lines where one makes sense', async () => {
    const there = await registry();
    const args = [...words(`${least} --number 7`), '--note', '第一行\r\n第二行'];
    expect((await run(args, { cwd: there.path })).code).toBe(0);
    expect(there.read('proposals/2020/2020-city-npc-007.yaml')).toContain('第一行');
  });

  it('registers items of other levels and bodies side by side', async () => {
    const there = await registry({ office });
    for (const flags of ['--level 市', '--level 省', '--level 市 --kind 提案']) {
      const { code } = await run(words(`${least} --number 7 ${flags}`), { cwd: there.path });
      expect(code).toBe(0);
    }
    const { err, code } = await run(['show', '7'], { cwd: there.path });
    expect(code).toBe(2);
    for (const id of ['2020-city-npc-007', '2020-provincial-npc-007', '2020-city-cppcc-007'])
      expect(err).toContain(id);
  });
});
