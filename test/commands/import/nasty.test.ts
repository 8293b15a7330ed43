import { expect, test } from 'vitest';
import { sheetData, workbook } from '../../documents/tables/workbook.ts';
import { filesIn, temporaryRegistry } from '../../registry/temporary.ts';
import { folder } from '../../support/folder.ts';
import { run } from '../../support/run.ts';
import type { Row } from './list.ts';
import { remarksOf, takeOver } from './taking-over.ts';

const registry = `version: 1
unit: 临沂市人力资源和社会保障局
short_name: 市人社局
`;

/** A list as it comes: titles over it, full-width figures, days in every form, names parted by anything, a sum under it. */
const list = `临沂市第二十届人民代表大会第四次会议代表建议交办清单,,,,,,,,,
（2024年3月）,,,,,,,,,
,,,,,,,,,
序号,建议编号,案由,领衔代表,附议代表,联系电话,通讯地址,承办单位,交办时间,办结时限
一、主办件,,,,,,,,,
１,第００１号,关于加强就业服务的建议,张三（兰山代表团）,李四、王五,１３９０５３９０００１,临沂市兰山区某路1号,市人社局（主办）、市财政局（会办）,2024.3.5,6月5日
２,第００２号,"关于技能培训
的建议",赵六（女）,"孙七
周八,吴九/郑十",0539-8312345,某某公司,主办：市民政局；会办：市人力资源社会保障局、市财政局,45356,2024年6月5日前
序号,建议编号,案由,领衔代表,附议代表,联系电话,通讯地址,承办单位,交办时间,办结时限
3,3,关于社会保障的建议,冯 一 ,陈二 褚三,,,临沂市人社局、市医保局,3月5日,三个月
4,4,关于劳动关系的建议,沈六,,,,市人社局,2024-13-05,
合　计,4件,,,,,,,,
填表人：某某,,,,,,填表日期：2024年3月6日,,,
`;

const line = ['import', '名单.csv', '--kind', '建议', '--level', '市'];

test('a list that nobody tidied is read, its one bad row named, and a second time nothing changes', async () => {
  const here = folder({ 'registry.yaml': registry, '名单.csv': list });
  const told = async (...more: readonly string[]) => {
    const { code, out } = await run([...line, ...more, '--json'], {
      cwd: here.path,
      today: '2024-04-01',
    });
    return { code, ...JSON.parse(out).data } as {
      readonly code: number;
      readonly counts: Readonly<Record<string, number>>;
      readonly rows: readonly { readonly row: number; readonly action: string }[];
    };
  };
  const seen = await told('--dry-run');
  expect(here.has('proposals/2024/2024-city-npc-001.yaml')).toBe(false);
  const done = await told();
  expect(done.code).toBe(1);
  expect(done.counts).toEqual(seen.counts);
  expect(done.counts).toMatchObject({ create: 3, error: 1 });
  expect(done.rows.find(({ action }) => action === 'error')?.row).toBe(10);

  const record = (number: string) => here.read(`proposals/2024/2024-city-npc-${number}.yaml`);
  expect(record('001')).toMatch(/name: 张三\n {4}lead: true\n {4}delegation: 兰山代表团/);
  expect(record('001')).toMatch(/due_on: 2024-06-05\n {2}role: lead\n {2}co_units: \[市财政局\]/);
  expect(record('002')).toContain('title: 关于技能培训的建议');
  expect(record('002')).toMatch(/name: 赵六[\s\S]*孙七[\s\S]*周八[\s\S]*吴九[\s\S]*郑十/);
  expect(record('002')).toMatch(
    /assigned_on: 2024-03-05\n {2}due_on: 2024-06-05\n {2}role: co\n {2}lead_unit: 市民政局/,
  );
  expect(record('003')).toMatch(
    /name: 冯一[\s\S]*陈二[\s\S]*褚三[\s\S]*assigned_on: 2024-03-05\n {2}role: split/,
  );

  const before = here.all();
  expect((await told()).counts).toMatchObject({ create: 0, update: 0, unchanged: 3, error: 1 });
  expect(here.all()).toEqual(before);
});

test('a day without its year is asked for where nothing says it', async () => {
  const bare = list
    .replace('（2024年3月）', '')
    .replace('2024.3.5', '3月5日')
    .replaceAll('2024年3月6日', '');
  const here = folder({ 'registry.yaml': registry, '名单.csv': bare });
  const { out } = await run([...line, '--dry-run'], { cwd: here.path, today: '2024-04-01' });
  expect(out).toContain('“交办时间”一栏的“3月5日”没有写年份，加 --year 年份');
  const { out: told } = await run([...line, '--dry-run', '--year', '2024', '--json'], {
    cwd: here.path,
    today: '2024-04-01',
  });
  expect(JSON.parse(told).data.counts).toMatchObject({ create: 3 });
});

test('a list that names another lead unit does not make it lead what we answer', async () => {
  const here = folder({
    'registry.yaml': registry,
    '名单.csv': '编号,标题,领衔代表,交办日期,主办单位\n14,关于丙的建议,张三,2024-03-05,市财政局\n',
    'proposals/2024/2024-city-npc-014.yaml':
      'id: 2024-city-npc-014\nkind: suggestion\nlevel: city\nnumber: "14"\ntitle: 关于丙的建议\n\nproposers:\n  - name: 张三\n\nintake:\n  assigned_on: 2024-03-05\n  role: lead\n',
  });
  const before = here.all();
  for (const more of [[], ['--overwrite']]) {
    const { code, out } = await run([...line, ...more], { cwd: here.path, today: '2024-04-01' });
    expect(code).toBe(1);
    expect(out).toContain('名单的主办单位却是“市财政局”');
    expect(here.all()).toEqual(before);
  }
});

const plainHeads = ['序号', '建议编号', '案由', '领衔代表', '交办日期'];
const made = () =>
  temporaryRegistry({ 'registry.yaml': 'version: 1\nunit: 临沂市人力资源和社会保障局\n' });
const listed = (number: string, lead = '张三'): Row => ['1', number, '关于甲', lead, '2020-03-10'];

test.each([
  '12、13',
  '12,13',
  '12和13',
  '12/13',
  '第12、13号',
  '12号、13号',
  '12 13',
  '12-13',
  '12至13号',
  '12（与13并案）',
])(
  'the number %j is several: each of them is an item of its own, and none is guessed',
  async (number) => {
    const done = await takeOver(made(), [plainHeads, listed(number)], { level: 'city' });
    expect(done).toMatchObject({ exit: 1, paths: [], counts: { create: 0, error: 1 } });
    expect(done.rows[0]?.remarks[0]?.code).toBe('several-numbers');
  },
);

test.each(['第 12 号', '闭3', '2020-12', '12-1', 'B-12'])(
  'the number %j is one',
  async (number) => {
    const done = await takeOver(made(), [plainHeads, listed(number)], { level: 'city' });
    expect(done.counts).toMatchObject({ create: 1, error: 0 });
  },
);

test('what stands beside a name is no person, and a telephone goes where telephones are kept', async () => {
  const root = made();
  const lead = '张三 （兰山代表团） 13812345678';
  const done = await takeOver(root, [plainHeads, listed('12', lead)], { level: 'city' });
  expect(done).toMatchObject({ exit: 0, people: [{ name: '张三', action: 'create' }] });
  const files = filesIn(root);
  const record = files['proposals/2020/2020-city-npc-012.yaml'] ?? '';
  expect(record).toContain('  - name: 张三\n    lead: true\n    delegation: 兰山代表团\n');
  expect(record).not.toMatch(/138|joint/);
  expect(files['people/张三.yaml']).toContain('13812345678');
});

test('a list from before the number came means the item that has it now', async () => {
  const root = made();
  const heads = [...plainHeads, '标识'];
  const provisional = '2020-city-npc-p-3fa2b1';
  const before = [...listed(''), provisional];
  await takeOver(root, [heads, before], { level: 'city' });
  expect((await run(['renumber', provisional, '--number', '12'], { cwd: root })).code).toBe(0);
  const again = await takeOver(root, [heads, before], { level: 'city' });
  expect(again).toMatchObject({ paths: [], counts: { create: 0, error: 0, unchanged: 1 } });
});

test('the same number of another session is no other title of the item', async () => {
  const root = made();
  const heads = [...plainHeads, '届次'];
  const january = [...listed('12'), '市十九届人大六次会议'];
  await takeOver(root, [heads, january], { level: 'city' });
  const december = ['1', '12', '关于乙', '李四', '2020-12-20', '市二十届人大一次会议'];
  const done = await takeOver(root, [heads, december], { level: 'city' });
  expect(remarksOf(done)).toEqual(['2: other-session']);
  const next = await takeOver(root, [heads, december], { level: 'city', year: 2021 });
  expect(next.counts).toMatchObject({ create: 1, error: 0 });
});

test('a formula that failed is neither a value nor an empty cell', async () => {
  const heads = [...plainHeads, '主办单位', '会办单位', '办理期限'];
  const rows = [
    heads,
    [...listed('12'), '市人社局', 'X', '2020-06-10'],
    [...listed('13'), '市人社局', '', 'X'],
  ];
  const data = sheetData(rows).replaceAll(
    /t="inlineStr"><is><t>X<\/t><\/is>/g,
    't="e"><f>VLOOKUP(A2,B:C,2,0)</f><v>#N/A</v>',
  );
  const done = await takeOver(made(), workbook({ 名单: data }), { level: 'city' });
  expect(done).toMatchObject({ paths: [], counts: { create: 0, error: 2 } });
  expect(remarksOf(done)).toEqual([
    expect.stringMatching(/^2: .*error-value/),
    expect.stringMatching(/^3: .*error-value/),
  ]);
  const csv = await takeOver(made(), [plainHeads, listed('12', '#N/A')], { level: 'city' });
  expect(csv.counts).toMatchObject({ create: 0, error: 1 });
});

test('rows that a filter hides are not taken over, and are said to be there', async () => {
  const rows = [plainHeads, listed('12'), listed('13'), listed('14')];
  const data = sheetData(rows).replace('<row r="3">', '<row r="3" hidden="1">');
  const done = await takeOver(made(), workbook({ 名单: data }), { level: 'city' });
  expect(done).toMatchObject({ hidden_rows: 1, counts: { create: 2 } });
  const all = await takeOver(made(), workbook({ 名单: data }), { level: 'city', withHidden: true });
  expect(all).toMatchObject({ hidden_rows: 0, counts: { create: 3 } });
});

test('a column without a heading, and a second one of the same meaning, are said to be left out', async () => {
  const heads = [...plainHeads, '案由', ''];
  const done = await takeOver(made(), [heads, [...listed('12'), '关于乙', '保密']], {
    level: 'city',
  });
  expect(done.said).toContain('没有表头，没有导入：第 G 栏');
  expect(done.said).toContain('与前面的一栏相同，只在前面的空着时采用：案由');
});
