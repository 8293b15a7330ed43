import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, temporaryRegistry } from '../../registry/temporary.ts';
import { asXlsx, type Row } from './list.ts';
import { remarksOf, takeOver } from './taking-over.ts';

const office = `version: 1 # 登记簿
unit: 临沂市人力资源和社会保障局
short_name: 市人社局
office: 局办公室
`;
const registry = (files: Readonly<Record<string, string>> = {}) =>
  temporaryRegistry({ 'registry.yaml': office, ...files });

const heads = ['序号', '建议编号', '案由', '领衔代表', '交办日期'];
const row = (nth: number, number: string, title: string, name = '张三', on = '2020-03-10'): Row => [
  String(nth),
  number,
  title,
  name,
  on,
];
const city = { level: 'city' };
const text = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const first = 'proposals/2020/2020-city-npc-012.yaml';

test('a list becomes records, and a second time nothing', async () => {
  const root = registry();
  const list = [
    ['关于交办建议的通知'],
    heads,
    row(1, '12', '关于甲'),
    row(2, '第13号', '关于乙', '李　四'),
  ];
  const done = await takeOver(root, list, city);
  expect(done).toMatchObject({ exit: 0, counts: { create: 2, error: 0 } });
  expect(text(root, first)).toBe(`# yaml-language-server: $schema=../../schemas/proposal.schema.json
id: 2020-city-npc-012
kind: suggestion
level: city
number: "12"
title: 关于甲

proposers:
  - name: 张三
    lead: true

intake:
  assigned_on: 2020-03-10
  registered_by: 局办公室
`);
  const before = filesIn(root);
  expect(await takeOver(root, list, city)).toMatchObject({ paths: [], counts: { unchanged: 2 } });
  expect(filesIn(root)).toEqual(before);
});

test('a bad row stands in nobody’s way and is told with its number', async () => {
  const root = registry();
  const done = await takeOver(
    root,
    [
      ['2020年代表建议'],
      [],
      [...heads, '收到日期', '类别', '级别'],
      row(1, '12', '关于甲'),
      row(2, '13', ''),
      row(3, '14', '关于丙', ''),
      row(4, '15', '关于丁', '王五', '2020-02-30'),
      row(5, '16', '关于戊', '王五', '2021-03-10'),
      [...row(6, '17', '关于己'), '2020-03-01'],
      [...row(7, '18', '关于庚'), '', '经济类'],
      [...row(8, '19', '关于辛'), '', '', '乡级'],
      row(9, '20', '关于壬'),
      row(10, '020', '关于癸'),
      row(11, '21', '关于子'),
      ['一、闭会期间建议'],
      row(12, '', ''),
      ['13'],
      ['', '', '合计', '', '13件'],
    ],
    city,
  );
  expect(done.exit).toBe(1);
  expect(remarksOf(done)).toEqual([
    '5: no-title',
    '6: no-proposer',
    '7: bad-date',
    '8: future-date',
    '9: too-early',
    '10: unknown-word',
    '11: unknown-word',
    '12: duplicate',
    '13: duplicate',
    '15: not-a-row',
    '16: no-title',
    '18: not-a-row',
  ]);
  expect(done.paths).toEqual([first, 'proposals/2020/2020-city-npc-021.yaml']);
  expect(done.rows.find((one) => one.row === 12)?.remarks[0]?.message).toBe(
    '与第 13 行是同一个编号，请核对哪一行对',
  );
});

describe('a record that is there', () => {
  const known = `id: 2020-city-npc-012
kind: suggestion
level: city
number: "12"
title: 关于甲   # 局长过问
proposers:
- {name: 张三, lead: true}
intake:
  assigned_on: 2020-03-10
contacts:
- {on: 2020-04-01, stage: before, way: visit, by: [李四]}
`;
  const all = [...heads, '届次', '联名代表', '办理时限', '主办单位', '协办单位', '主题'];
  const full = [
    ...row(1, '12', '关于甲'),
    '市十九届人大五次会议',
    '李四、王五',
    '2020-06-10',
    '市人社局',
    '市教育局',
    '就业',
  ];

  test('gets what it lacks, and nothing else is touched', async () => {
    const root = registry({ [first]: known });
    const done = await takeOver(root, [all, full], city);
    expect(done.rows[0]).toMatchObject({ action: 'update', id: '2020-city-npc-012' });
    expect(done.rows[0]?.written.map(({ field }) => field)).toEqual([
      'meeting',
      'topics',
      'intake.due_on',
      'intake.role',
      'intake.co_units',
      'proposers',
    ]);
    expect(text(root, first)).toBe(`id: 2020-city-npc-012
kind: suggestion
level: city
meeting: 市十九届人大五次会议
number: "12"
title: 关于甲   # 局长过问
topics: [就业]
proposers:
- {name: 张三, lead: true}
- {name: 李四}
- {name: 王五}
intake:
  assigned_on: 2020-03-10
  due_on: 2020-06-10
  role: lead
  co_units: [市教育局]
contacts:
- {on: 2020-04-01, stage: before, way: visit, by: [李四]}
`);
    expect(await takeOver(root, [all, full], city)).toMatchObject({ paths: [] });
  });

  test('is not written over; both values are told', async () => {
    const root = registry({ [first]: known });
    const list = [heads, row(1, '12', '关于甲（修改）', '张三', '2020-03-11')];
    const done = await takeOver(root, list, city);
    expect(done).toMatchObject({ exit: 1, paths: [] });
    expect(done.rows[0]?.remarks.map(({ message }) => message)).toEqual([
      '标题不同：登记簿是“关于甲”，名单是“关于甲（修改）”；以名单为准的加 --overwrite',
      '交办日期不同：登记簿是“2020-03-10”，名单是“2020-03-11”；以名单为准的加 --overwrite',
    ]);
    expect(text(root, first)).toBe(known);
  });

  test('is written over when asked, and keeps the old value in a correction', async () => {
    const root = registry({ [first]: known });
    const list = [
      [...heads, '联名代表'],
      [...row(1, '12', '关于甲（修改）', '李四'), '张三'],
    ];
    const done = await takeOver(root, list, { ...city, overwrite: true });
    expect(done).toMatchObject({ exit: 0, counts: { update: 1 } });
    const now = text(root, first);
    expect(now).toContain('title: 关于甲（修改）   # 局长过问\n');
    expect(now).toMatch(
      /field: title\n {2}before: 关于甲\n {2}after: 关于甲（修改）\n {2}reason: 以名单为准：名单 第 2 行/,
    );
    expect(now).toMatch(/field: proposers\n {2}before: 张三\n {2}after: 李四、张三/);
    expect(now).toMatch(/proposers:\n- \{name: 李四, lead: true\}\n- \{name: 张三\}\n/);
    expect(await takeOver(root, list, city)).toMatchObject({ paths: [], exit: 0 });
  });

  test('with another title and proposer is another item', async () => {
    const root = registry({ [first]: known });
    const list = [heads, row(1, '12', '关于乙', '李四')];
    const done = await takeOver(root, list, { ...city, overwrite: true });
    expect(remarksOf(done)).toEqual(['2: number-used']);
    expect(text(root, first)).toBe(known);
  });

  test('that cannot be read is not taken for absent', async () => {
    const root = registry({ [first]: 'id: [' });
    const done = await takeOver(root, [heads, row(1, '12', '关于甲')], city);
    expect(remarksOf(done)).toEqual(['2: unreadable-record']);
    expect(text(root, first)).toBe('id: [');
  });

  test('agrees with a list from before the assigner changed our role, and from after', async () => {
    const changed = `${known}role_changes:\n- {on: 2020-03-20, role: co, lead_unit: 市教育局}\n`;
    const root = registry({
      [first]: changed.replace('assigned_on: 2020-03-10', 'assigned_on: 2020-03-10\n  role: sole'),
    });
    for (const units of [
      ['市人社局', ''],
      ['市教育局', '市人社局'],
    ]) {
      const list = [
        [...heads, '主办单位', '协办单位'],
        [...row(1, '12', '关于甲'), ...units],
      ];
      expect(await takeOver(root, list, city)).toMatchObject({ paths: [], exit: 0 });
    }
  });
});

describe('items without a number', () => {
  test('are known again by title and first proposer', async () => {
    const root = registry();
    const list = [heads, row(1, '', '关于甲'), row(2, '—', '关于甲', '李四')];
    expect(await takeOver(root, list, city)).toMatchObject({ counts: { create: 2 } });
    expect(await takeOver(root, list, city)).toMatchObject({ counts: { unchanged: 2 } });
    const numbered = await takeOver(root, [heads, row(1, '12', '关于甲')], city);
    expect(remarksOf(numbered)).toEqual(['2: other-number']);
  });

  test('that got their number meanwhile are not registered again', async () => {
    const root = registry();
    await takeOver(root, [heads, row(1, '12', '关于甲')], city);
    const again = await takeOver(root, [heads, row(1, '', '关于甲')], city);
    expect(again).toMatchObject({ counts: { unchanged: 1 } });
  });
});

describe('what the list does not say', () => {
  test('the clerk says', async () => {
    const root = registry();
    const list = [
      ['编号', '标题', '姓名'],
      ['105', '关于甲', '张三'],
    ];
    const options = {
      kind: 'proposal',
      level: 'county',
      assignedOn: '2019-12-20',
      year: 2020,
      meeting: '区政协十届四次会议',
      assigner: '区政协提案委',
      batch: '区两会交办会',
      role: 'sole',
    };
    expect(await takeOver(root, list, options)).toMatchObject({ exit: 0, counts: { create: 1 } });
    expect(text(root, 'proposals/2020/2020-county-cppcc-105.yaml')).toContain(`intake:
  assigner: 区政协提案委
  assigned_on: 2019-12-20
  batch: 区两会交办会
  role: sole
`);
    // Words for the whole list contradict nothing that stands in a record.
    const other = { ...options, assigner: '别处', role: 'lead', meeting: '别的会议' };
    expect(await takeOver(root, list, other)).toMatchObject({ paths: [], exit: 0 });
  });

  test('is asked for once and not for every row', async () => {
    const list = [
      ['编号', '标题', '姓名'],
      ['1', '关于甲', '张三'],
      ['2', '关于乙', '李四'],
    ];
    await expect(takeOver(registry(), list)).rejects.toMatchObject({
      code: 'list-leaves-out',
      exit: 2,
    });
  });
});

describe('columns nobody knows', () => {
  const list = [
    [...heads, '建议摘要', '流水'],
    [...row(1, '12', '关于甲'), '要点若干', 'x'],
  ];

  test('are named', async () => {
    const done = await takeOver(registry(), list, city);
    expect(done.columns.filter(({ field }) => field === null)).toEqual([
      { heading: '建议摘要', field: null },
      { heading: '流水', field: null },
    ]);
  });

  test('are mapped once and remembered, and registry.yaml keeps everything else', async () => {
    const root = registry();
    const map = ['建议 摘要=备注', '流水=忽略'];
    const done = await takeOver(root, list, { ...city, map });
    expect(done.remembered).toEqual(['建议 摘要', '流水']);
    expect(text(root, 'registry.yaml')).toBe(`${office}
import:
  columns:
    - heading: 建议 摘要
      field: note
    - heading: 流水
      field: ignore
`);
    expect(text(root, first)).toContain('note: 要点若干\n');
    expect(await takeOver(root, list, { ...city, map })).toMatchObject({
      paths: [],
      remembered: [],
    });
    const again = await takeOver(root, list, { ...city, map: ['流水=批次'] });
    expect(again).toMatchObject({ exit: 0, counts: { update: 1 } });
    expect(text(root, 'registry.yaml')).toContain('heading: 流水\n      field: batch\n');
  });

  test.each([
    ['流水', 'bad-mapping'],
    ['=备注', 'bad-mapping'],
    ['流水=天气', 'unknown-field'],
  ])('--map %s is refused', async (word, code) => {
    await expect(takeOver(registry(), list, { ...city, map: [word] })).rejects.toMatchObject({
      code,
    });
  });
});

describe('contact data', () => {
  const person = (more: string) => `name: 张三\ncapacity: deputy\n${more}`;
  const contacts = [...heads, '代表团', '工作单位', '职务', '联系电话', '通讯地址', '邮编'];
  const line = (nth: number, name = '张三', phone = '0539-1', delegation = '兰山代表团') => [
    ...row(nth, String(nth + 11), `关于${nth}`, name),
    delegation,
    '某公司',
    '经理',
    phone,
    '某路1号',
    '276000',
  ];

  test('goes to people/', async () => {
    const root = registry();
    const done = await takeOver(root, [contacts, line(1), line(2)], city);
    expect(done.people).toEqual([{ name: '张三', action: 'create', path: 'people/张三.yaml' }]);
    expect(text(root, 'people/张三.yaml')).toContain(`name: 张三
capacity: deputy
delegation: 兰山代表团
employer: 某公司经理
phone: 0539-1
address: 某路1号
postcode: "276000"
updated_on: 2020-12-31
`);
  });

  test('fills what is empty; what differs is told and stays', async () => {
    const before = person('phone: 0539-9 # 秘书\n');
    const root = registry({ 'people/张三.yaml': before });
    const done = await takeOver(root, [contacts, line(1)], city);
    expect(done.exit).toBe(0);
    expect(done.rows[0]?.remarks.map(({ message }) => message)).toEqual([
      '张三的电话不同：people/ 是“0539-9”，名单是“0539-1”，没有改',
    ]);
    expect(text(root, 'people/张三.yaml')).toContain('phone: 0539-9 # 秘书\n');
    expect(text(root, 'people/张三.yaml')).toContain('address: 某路1号\n');
  });

  test.each([
    [
      'of another delegation',
      { 'people/张三.yaml': person('delegation: 费县代表团\n') },
      'person-other',
    ],
    [
      'of the other house',
      { 'people/张三.yaml': 'name: 张三\ncapacity: member\n' },
      'person-other',
    ],
    [
      'there are two of',
      { 'people/a.yaml': person(''), 'people/b.yaml': person('') },
      'person-unsure',
    ],
    ['whose file is somebody else’s', { 'people/张三.yaml': 'name: 李四\n' }, 'person-unfit'],
  ] as const)('of a name %s stays out', async (_, files, code) => {
    const root = registry(files);
    const done = await takeOver(root, [contacts, line(1)], city);
    expect(done).toMatchObject({ exit: 0, people: [], counts: { create: 1 } });
    expect(remarksOf(done)).toEqual([`2: ${code}`]);
    for (const [path, content] of Object.entries(files)) expect(text(root, path)).toBe(content);
  });

  test('of two of one name in the list goes to the first', async () => {
    const root = registry();
    const list = [
      contacts,
      line(1),
      line(2, '张三', '0539-2', '费县代表团'),
      line(3, '张三', '0539-3'),
    ];
    expect(remarksOf(await takeOver(root, list, city))).toEqual([
      '2: phone-implausible',
      '3: person-other',
      '4: person-differs',
    ]);
  });

  test('of a row that failed stays out', async () => {
    const root = registry();
    const done = await takeOver(root, [contacts, line(1), line(1, '李四')], city);
    expect(done).toMatchObject({ people: [], paths: [], counts: { error: 2 } });
  });

  test('of a name no file can have stays out', async () => {
    const root = registry();
    const done = await takeOver(root, [contacts, line(1, 'A:B')], city);
    expect(done).toMatchObject({ counts: { create: 1 }, people: [] });
    expect(remarksOf(done)).toEqual(['2: person-unfit']);
  });
});

test('odd cells say what they say', async () => {
  const root = registry();
  const list = [
    [...heads, '办理时限', '承办类型', '主办单位', '会办单位', '重点件', '备注'],
    [
      ...row(1, '12', '关于\n甲', '张三等5人'),
      '3个月内',
      '',
      '市人社局、市民政局',
      '',
      '★',
      '见附件',
    ],
    [...row(2, '13', '关于乙'), '', '主办', '市教育局', '市人社局', '', ''],
    [...row(3, '14', '关于丙'), '', '参阅', '市教育局', '市财政局', '否', ''],
    [...row(4, '15', '关于丁'), '', '', '市教育局', '', '', ''],
  ];
  const done = await takeOver(root, list, city);
  expect(remarksOf(done)).toEqual([
    '2: due-is-term others-unnamed',
    '3: contradicting-units',
    '5: role-unstated',
  ]);
  expect(text(root, first)).toMatch(/title: 关于甲\n/);
  expect(text(root, first)).toMatch(
    /key: true\nnote: \|-?\n {2}见附件\n {2}办理时限：3个月内\n {2}分办单位：市民政局\n/,
  );
  expect(text(root, first)).toMatch(/role: split\n/);
  expect(await takeOver(root, list, city)).toMatchObject({ paths: [] });
});

test('two sheets, two lists', async () => {
  const root = registry();
  const bytes = await asXlsx([heads, row(1, '12', '关于甲')], '代表建议');
  expect(await takeOver(root, bytes, city)).toMatchObject({
    counts: { create: 1 },
    sheet: '代表建议',
  });
});

test('every remark has words in both languages', async () => {
  const { en, zhCN } = {
    en: (await import('../../../src/messages/en/importing.ts')).importing,
    zhCN: (await import('../../../src/messages/zh-CN/importing.ts')).importing,
  };
  const blank = new Proxy({}, { get: () => 'x' }) as Record<string, string>;
  for (const catalogue of [en, zhCN]) {
    for (const words of Object.values(catalogue.remarks)) {
      expect(words(blank)).not.toMatch(/undefined|object/);
    }
  }
});
