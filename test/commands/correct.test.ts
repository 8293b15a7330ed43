import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import { parse } from '../../src/registry/parse.ts';
import { at, office } from '../proposal/at.ts';
import type { Folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';
import { openScreen } from '../support/screen.ts';

const path = 'proposals/2020/2020-city-npc-012.yaml';

const correct = (there: Folder, line: string, lang = 'zh-CN') =>
  run(words(`--lang ${lang} correct 建议12 ${line} --on 2020-07-01`), {
    cwd: there.path,
    today: '2020-12-31',
  });

function recordIn(there: Folder, where = path): Proposal {
  const read = parse(there.read(where), where, 'proposal');
  if (!('data' in read)) throw new Error(JSON.stringify(read.findings));
  return read.data;
}

const three = {
  ...at.closed,
  asks: ['扩大见习基地规模', '提高补贴'],
  contacts: [
    ...(at.closed.contacts ?? []),
    { on: '2020-05-09', stage: 'during', way: 'phone', by: ['李向南'], with: ['王五'] },
  ],
} satisfies Proposal;

describe('a correction', () => {
  it.each<[string, string, string, string | undefined, string]>([
    ['a text', '--field title --to 关于乙的建议', 'title', at.closed.title, '关于乙的建议'],
    [
      'a value found by its name',
      '--field 标题 --to 关于乙的建议',
      'title',
      at.closed.title,
      '关于乙的建议',
    ],
    [
      'an entry counted as people do',
      '--field contacts.1.on --to 2020年4月3日',
      'contacts.0.on',
      '2020-04-02',
      '2020-04-03',
    ],
    [
      'an entry pointed at as validate does',
      '--field /contacts/0/on --to 2020-04-03',
      'contacts.0.on',
      '2020-04-02',
      '2020-04-03',
    ],
    [
      'a choice in its Chinese word',
      '--field contacts.1.way --to 电话',
      'contacts.0.way',
      'visit',
      'phone',
    ],
    [
      'a choice in its English word',
      '--field contacts.1.way --to phone',
      'contacts.0.way',
      'visit',
      'phone',
    ],
    [
      'a list of names',
      '--field contacts.3.with --to 张三、李四',
      'contacts.2.with',
      '王五',
      '张三、李四',
    ],
    ['a yes or no', '--field contacts.2.agreed --to 否', 'contacts.1.agreed', 'true', 'false'],
    [
      'what was left out',
      '--field intake.co_units --to 市财政局，市教育局',
      'intake.co_units',
      undefined,
      '市财政局、市教育局',
    ],
    ['a flag that was left out', '--field key --to 是', 'key', undefined, 'true'],
    [
      'one point of several',
      '--field asks.2 --to 提高补贴标准',
      'asks.1',
      '提高补贴',
      '提高补贴标准',
    ],
    ['a point more', '--field asks.3 --to 第三条', 'asks.2', undefined, '第三条'],
    [
      'a document number',
      '--field replies.1.document_no --to 某人社建字〔2020〕9号',
      'replies.0.document_no',
      '某人社建字〔2020〕1号',
      '某人社建字〔2020〕9号',
    ],
  ])('puts %s right and keeps what stood there', async (_, options, field, before, after) => {
    const there = await registry({ items: [three] });
    const { code, err } = await correct(there, `${options} --reason 抄错 --by 孙启明`);
    expect([code, err]).toEqual([0, '']);
    const { corrections } = recordIn(there);
    expect(corrections).toEqual([
      {
        on: '2020-07-01',
        field,
        ...(before !== undefined && { before }),
        after,
        reason: '抄错',
        by: '孙启明',
      },
    ]);
  });

  it('changes the lines it must, and no other', async () => {
    const there = await registry({ items: [three] });
    const before = there.read(path);
    await correct(there, '--field contacts.3.with --to 张三 --reason 抄错');
    const [head, tail] = there.read(path).split('\ncorrections:\n');
    expect(`${head}`.replace('with: [张三]', 'with: [王五]')).toBe(before);
    expect(tail).toBe(
      '  - on: 2020-07-01\n    field: contacts.2.with\n    before: 王五\n    after: 张三\n    reason: 抄错\n',
    );
  });

  it('strikes out an entry recorded by mistake, and keeps it whole', async () => {
    const there = await registry({ items: [three] });
    expect((await correct(there, '--field contacts.3 --remove --reason 记错了件')).code).toBe(0);
    const { contacts, corrections } = recordIn(there);
    expect(contacts).toEqual(at.closed.contacts);
    expect(corrections?.[0]).toEqual({
      on: '2020-07-01',
      field: 'contacts.2',
      before: '{on: 2020-05-09, stage: during, way: phone, by: [李向南], with: [王五]}',
      reason: '记错了件',
    });
    const { out } = await run(words('show 建议12'), { cwd: there.path });
    expect(out).toContain('更正 contacts.3：{on: 2020-05-09');
  });

  it('moves what earlier corrections point at, and says what was told of an entry that is gone', async () => {
    const there = await registry({ items: [three] });
    await correct(there, '--field contacts.3.with --to 张三 --reason 抄错');
    await correct(there, '--field contacts.2.view --to 同意 --reason 漏记');
    await correct(there, '--field contacts.2 --remove --reason 记错');
    expect(recordIn(there).corrections?.map(({ field }) => field)).toEqual([
      'contacts.1.with',
      'contacts.struck.view',
      'contacts.1',
    ]);
    const { out } = await run(words('show 建议12'), { cwd: there.path });
    expect(out).toContain('更正 contacts.2.with：王五 → 张三');
    expect(out).toContain('更正 contacts.（已划去）.view');
  });

  it('strikes out the whole entry with the last thing it says, and tells so', async () => {
    const proposers = [{ name: '张三', lead: true }, { name: '李四' }];
    const there = await registry({ items: [{ ...three, proposers }] });
    await correct(there, '--field proposers.2.name --remove --reason 误录');
    expect(recordIn(there).proposers).toHaveLength(1);
    expect(recordIn(there).corrections?.[0]).toMatchObject({
      field: 'proposers.1',
      before: '{name: 李四}',
    });
  });

  it('strikes out a value that nobody gave', async () => {
    const there = await registry({ items: [{ ...three, note: '抄错的备注' }] });
    await correct(there, '--field note --remove --reason 抄错');
    expect(recordIn(there).note).toBeUndefined();
    expect(recordIn(there).corrections?.[0]?.before).toBe('抄错的备注');
  });

  it.each([
    ['takes back a step recorded by mistake', '--field closed --remove', 'feedback_in'],
    [
      'and what follows from the facts',
      '--field replies.1.feedback.1.result --to 不满意',
      'rehandling',
    ],
  ])('%s', async (_, options, status) => {
    const there = await registry({ items: [{ ...three, closed: { on: '2020-05-24' } }] });
    await correct(there, `${options} --reason 抄错`);
    const { out } = await run(words('show 建议12 --json'), { cwd: there.path });
    expect(JSON.parse(out).data.status).toBe(status);
  });
});

describe('a correction is refused', () => {
  it.each<[string, string, string]>([
    ['where the place is unknown', '--field contacts.9.on --to 2020-04-03', 'no-such-field 2'],
    ['where it counts from nought', '--field contacts.0.on --to 2020-04-03', 'no-such-field 2'],
    ['where several are called so', '--field 日期 --to 2020-04-03', 'no-such-field 2'],
    ['for a step that was not taken', '--field archived.on --to 2020-06-30', 'no-such-field 2'],
    ['for a whole entry', '--field contacts.1 --to 电话', 'not-one-value 2'],
    ['for a day that does not exist', '--field contacts.1.on --to 2020-02-30', 'bad-value 2'],
    ['for a word that is none of them', '--field contacts.1.way --to 面谈', 'bad-value 2'],
    ['for neither yes nor no', '--field contacts.2.agreed --to 也许', 'bad-value 2'],
    ['for a day to come', '--field contacts.1.on --to 2021-04-03', 'makes-wrong 5'],
    ['for days in the wrong order', '--field replies.1.signed.on --to 2020-05-20', 'makes-wrong 5'],
    ['for a letter that nobody signed', '--field replies.1.signed --remove', 'makes-wrong 5'],
    ['for what must be there', '--field contacts.1.by --remove', 'would-not-validate 5'],
    ['for the same value', '--field contacts.1.on --to 2020-04-02', 'same-value 5'],
    ['where nothing stands', '--field note --remove', 'nothing-there 5'],
    ['for the id', '--field id --to 2020-city-npc-013', 'not-correctable 5'],
    ['for the trace itself', '--field corrections.1.reason --to 别的', 'not-correctable 5'],
    ['for both at once', '--field note --to 甲 --remove', 'to-or-remove 2'],
    [
      'for a number that another has',
      '--field replies.1.document_no --to 某人社建字〔2020〕2号',
      'makes-wrong 5',
    ],
    ['for an id that another has', '--field number --to 13', 'already-registered 4'],
  ])('%s, and nothing is written', async (_, options, refusal) => {
    const other = {
      ...at.closed,
      id: '2020-city-npc-013',
      number: '13',
      title: '关于别的事的建议',
      replies: [{ ...at.closed.replies?.[0], document_no: '某人社建字〔2020〕2号' }],
    } as Proposal;
    const there = await registry({ items: [three, other] });
    const before = there.all();
    const { code, err } = await correct(there, `${options} --reason 抄错 --json`);
    expect(`${JSON.parse(err).error.code} ${code}`).toBe(refusal);
    expect(there.all()).toEqual(before);
  });

  it('with the places it could mean, and where to see them all', async () => {
    const there = await registry({ items: [three] });
    const { err } = await correct(there, '--field contacts.with --to 张三 --reason 抄错');
    expect(err).toContain('- contacts.3.with  对方人员：王五\n');
    expect(err).toContain('proposals correct 2020-city-npc-012 --list');
  });

  it('not for what was wrong before', async () => {
    const wrong = {
      ...three,
      contacts: [{ ...three.contacts[0], on: '2020-01-01' }, ...three.contacts.slice(1)],
    } as Proposal;
    const there = await registry({ items: [wrong] });
    expect((await correct(there, '--field contacts.3.with --to 张三 --reason 抄错')).code).toBe(0);
    expect((await correct(there, '--field contacts.2 --remove --reason 记错')).code).toBe(0);
  });

  it('for a draft that a later review names by its place', async () => {
    const reply = at.closed.replies?.[0];
    const [draft] = reply?.drafts ?? [];
    const back = {
      on: '2020-05-07',
      by: '局办公室',
      stage: 'office',
      passed: false,
      draft: 1,
      reason: '改',
    };
    const replies = [
      { ...reply, drafts: [draft, draft], reviews: [back, ...(reply?.reviews ?? [])] },
    ];
    const there = await registry({ items: [{ ...three, replies } as Proposal] });
    const { code, err } = await correct(there, '--field replies.1.drafts.1 --remove --reason 抄错');
    expect([code, err]).toEqual([5, expect.stringContaining('退回过')]);
  });
});

describe('kind, level and number', () => {
  it.each([
    ['--field level --to 省', '2020-provincial-npc-012'],
    ['--field kind --to 提案', '2020-city-cppcc-012'],
    ['--field number --to 第88号', '2020-city-npc-088'],
  ])('%s renames the file, and those who name it follow', async (options, id) => {
    const other: Proposal = {
      ...at.assigned,
      id: '2020-city-npc-013',
      title: '关于别的事的建议',
      number: '13',
      joined: { on: '2020-03-20', with: ['2020-city-npc-012'] },
    };
    const joined = { on: '2020-03-20', with: ['2020-city-npc-013'] };
    const there = await registry({ items: [{ ...at.assigned, joined }, other] });
    const { code, err } = await correct(there, `${options} --reason 登记错了`);
    expect([code, err]).toEqual([0, '']);
    expect(there.has(path)).toBe(false);
    const record = recordIn(there, `proposals/2020/${id}.yaml`);
    expect([record.id, record.corrections?.length]).toEqual([id, 1]);
    expect(recordIn(there, 'proposals/2020/2020-city-npc-013.yaml').joined?.with).toEqual([id]);
  });
});

describe('--list', () => {
  it.each(['zh-CN', 'en'])(
    'shows in %s every place with its value, and changes nothing',
    async (lang) => {
      const there = await registry({ items: [three] });
      const before = there.all();
      const { code, out, err } = await correct(there, '--list', lang);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^contacts\.3\.with +\S.* +王五$/m);
      expect(out).toMatch(/^intake\.role +\S.* +(主办|lead)$/m);
      expect(out).toMatch(/^intake\.co_units /m);
      expect(there.all()).toEqual(before);
    },
  );

  it('names every place for programs', async () => {
    const there = await registry({ items: [three] });
    const { out } = await correct(there, '--list --json');
    const { fields } = JSON.parse(out).data;
    expect(fields).toContainEqual({ field: 'contacts.3.with', type: 'names', value: ['王五'] });
    expect(fields).toContainEqual({ field: 'intake.due_on', type: 'date' });
  });
});

it('weighs what the office thinks is no error', async () => {
  const lenient = {
    ...office,
    checks: [{ code: 'dates-out-of-order', severity: 'off' as const, reason: '旧件' }],
  };
  const there = await registry({ items: [three], office: lenient });
  expect(
    (await correct(there, '--field replies.1.signed.on --to 2020-05-20 --reason 抄错')).code,
  ).toBe(0);
});

describe.skipIf(process.platform === 'win32')('a clerk at a terminal', () => {
  it('finds the place by any word of it, and sees what stands there', async () => {
    const there = await registry({ items: [three] });
    const screen = openScreen(
      process.execPath,
      [resolve('bin/proposals.js'), 'correct', '建议12'],
      {
        cwd: there.path,
        env: { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' },
      },
    );
    await screen.waitFor('? 更正哪里');
    screen.type('方式：上门');
    await screen.waitFor('> contacts.1.way  方式：上门走访');
    screen.press('enter');
    await screen.waitFor('? 新的值');
    screen.type('电话');
    screen.press('enter');
    await screen.waitFor('? 理由');
    screen.type('抄错');
    screen.press('enter');
    await screen.waitFor('? 日期');
    screen.type('2020-07-01');
    screen.press('enter');
    expect(await screen.exit).toBe(0);
    expect(recordIn(there).contacts?.[0]?.way).toBe('phone');
  });
});
