import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/index.ts';
import type { Refusal } from '../../../src/refusal.ts';
import { applyEdits } from '../../../src/registry/edit/apply-edits.ts';
import type { Edit } from '../../../src/registry/edit/edit.ts';
import { orderOf } from '../../../src/registry/edit/key-order.ts';

const order = await orderOf('proposal');

const set = (path: Edit['path'], value: Extract<Edit, { kind: 'set' }>['value']): Edit => ({
  kind: 'set',
  path,
  value,
});
const append = (path: Edit['path'], value: Extract<Edit, { kind: 'append' }>['value']): Edit => ({
  kind: 'append',
  path,
  value,
});
const remove = (path: Edit['path']): Edit => ({ kind: 'remove', path });
const urge = { on: '2020-04-28', way: 'slip', to: '就业科' };

const cases: readonly [name: string, before: string, edits: Edit | Edit[], after: string][] = [
  ['a scalar', 'id: a\ntitle: 旧 # 名\n', set(['title'], '新'), 'id: a\ntitle: 新 # 名\n'],
  ['a scalar keeps its quotes', "number: '12'\n", set(['number'], '13'), "number: '13'\n"],
  [
    'a title with $1',
    'title: 旧\n',
    set(['title'], "关于$1和$&与$'的建议"),
    "title: 关于$1和$&与$'的建议\n",
  ],
  ['a number stays a text', 'number: 12\n', set(['number'], '13'), 'number: "13"\n'],
  ['the same value', 'number: 012  # x\n', set(['number'], '012'), 'number: 012  # x\n'],
  [
    'a boolean',
    'key: false            # 重点件\n',
    set(['key'], true),
    'key: true            # 重点件\n',
  ],
  [
    'an empty value with a comment',
    'note:   # 备注\nid: a\n',
    set(['note'], '有'),
    'note: 有   # 备注\nid: a\n',
  ],
  [
    'a tilde',
    'contacts: ~  # 暂无\n',
    append(['contacts'], { on: '2020-01-02', way: 'phone' }),
    'contacts:  # 暂无\n  - on: 2020-01-02\n    way: phone\n',
  ],
  [
    'an empty section',
    'contacts:\nurges: []\n',
    append(['contacts'], { on: '2020-01-02' }),
    'contacts:\n  - on: 2020-01-02\nurges: []\n',
  ],
  [
    'an empty flow list',
    'contacts:\nurges: []\n',
    append(['urges'], urge),
    'contacts:\nurges:\n  - on: 2020-04-28\n    way: slip\n    to: 就业科\n',
  ],
  [
    'an empty flow map',
    'intake: {}\n',
    set(['intake', 'assigned_on'], '2020-03-10'),
    'intake:\n  assigned_on: 2020-03-10\n',
  ],
  [
    'a new list',
    'id: a\n',
    append(['routing', 'assignments'], { section: '甲', on: '2020-03-17' }),
    'id: a\n\nrouting:\n  assignments:\n    - on: 2020-03-17\n      section: 甲\n',
  ],
  [
    'a list of flow maps',
    'urges:                      # 催办\n  - {on: 2020-04-28, way: slip, to: 甲}\n\nclosed: {on: 2020-06-05}\n',
    append(['urges'], { ...urge, to: '甲, 乙' }),
    'urges:                      # 催办\n  - {on: 2020-04-28, way: slip, to: 甲}\n  - {on: 2020-04-28, way: slip, to: "甲, 乙"}\n\nclosed: {on: 2020-06-05}\n',
  ],
  [
    'a list of spaced flow maps',
    'urges:\n  -  { on: 2020-04-28 }',
    append(['urges'], { on: '2020-05-01' }),
    'urges:\n  -  { on: 2020-04-28 }\n  -  { on: 2020-05-01 }',
  ],
  [
    'a list of block maps that is not indented',
    'contacts:\n- on: 1\n  way: x\n# 见\nurges:\n- on: 2\n',
    append(['contacts'], { on: '2020-01-02', by: ['李四'] }),
    'contacts:\n- on: 1\n  way: x\n- on: 2020-01-02\n  by: [李四]\n# 见\nurges:\n- on: 2\n',
  ],
  [
    'items set apart by blank lines',
    'urges:\n  - on: 1\n\n  - on: 2\n\nclosed:\n  on: 3\n',
    append(['urges'], { on: '2020-01-02' }),
    'urges:\n  - on: 1\n\n  - on: 2\n\n  - on: 2020-01-02\n\nclosed:\n  on: 3\n',
  ],
  [
    'a comment after the last item',
    'urges:\n  - on: 1\n  # 已口头答应\nclosed:\n  on: 3\n',
    append(['urges'], { on: '2020-01-02' }),
    'urges:\n  - on: 1\n  # 已口头答应\n  - on: 2020-01-02\nclosed:\n  on: 3\n',
  ],
  [
    'a flow list',
    'topics: [就业, 创业] # 主题\n',
    append(['topics'], '社保'),
    'topics: [就业, 创业, 社保] # 主题\n',
  ],
  [
    'a flow list over lines',
    'topics: [\n  就业,\n  创业   # 新\n]\n',
    append(['topics'], '社保'),
    'topics: [\n  就业,\n  创业,   # 新\n  社保\n]\n',
  ],
  [
    'a flow list over lines with a last comma',
    'topics: [\n  就业,\n]\n',
    append(['topics'], '社保'),
    'topics: [\n  就业,\n  社保,\n]\n',
  ],
  [
    'a flow map',
    'closed: {on: 2020-06-05, reason: 好}\n',
    set(['closed', 'by'], '李四'),
    'closed: {on: 2020-06-05, by: 李四, reason: 好}\n',
  ],
  [
    'the first key of a flow map',
    'closed: {by: 李四}\n',
    set(['closed', 'on'], '2020-06-05'),
    'closed: {on: 2020-06-05, by: 李四}\n',
  ],
  [
    'a key by canonical order',
    '# yaml-language-server: $schema=x\nid: a\ntitle: b\n\nproposers:\n  - name: 张三\n',
    set(['number'], '12'),
    '# yaml-language-server: $schema=x\nid: a\nnumber: "12"\ntitle: b\n\nproposers:\n  - name: 张三\n',
  ],
  [
    'a first key',
    '# yaml-language-server: $schema=x\n# 标题\ntitle: b\n',
    set(['id'], 'a'),
    '# yaml-language-server: $schema=x\nid: a\n# 标题\ntitle: b\n',
  ],
  [
    'a first key behind a dash',
    'urges:\n  - way: slip # 单\n',
    set(['urges', 0, 'on'], '2020-01-02'),
    'urges:\n  - on: 2020-01-02\n    way: slip # 单\n',
  ],
  [
    'a section between sections',
    'contacts:\n  - on: 1\n\n# 催办\nurges:\n  - on: 2\n',
    append(['opinions'], { from: '甲', requested_on: '2020-01-02' }),
    'contacts:\n  - on: 1\n\nopinions:\n  - from: 甲\n    requested_on: 2020-01-02\n\n# 催办\nurges:\n  - on: 2\n',
  ],
  [
    'a section where none are set apart',
    'contacts:\n  - on: 1\nurges:\n  - on: 2\n',
    append(['opinions'], { from: '甲' }),
    'contacts:\n  - on: 1\n\nopinions:\n  - from: 甲\n\nurges:\n  - on: 2\n',
  ],
  [
    'a last section without a newline',
    'contacts:\r\n  - on: 1',
    set(['closed', 'on'], '2020-01-02'),
    'contacts:\r\n  - on: 1\r\n\r\nclosed:\r\n  on: 2020-01-02',
  ],
  [
    'a deep index',
    'id: a\n',
    set(['replies', 0, 'signed', 'on'], '2020-01-02'),
    'id: a\n\nreplies:\n  - signed:\n      on: 2020-01-02\n',
  ],
  [
    'a map keeps the lines that stay true',
    'intake:\n  assigned_on: 2020-03-10 # 函\n  role: lead # 主\n',
    set(['intake'], { assigned_on: '2020-03-10', role: 'co', lead_unit: '甲' }),
    'intake:\n  assigned_on: 2020-03-10 # 函\n  role: co # 主\n  lead_unit: 甲\n',
  ],
  [
    'a text of several lines',
    'note: 旧 # 备注\nid: a\n',
    set(['note'], '一\n二'),
    'note: |- # 备注\n  一\n  二\nid: a\n',
  ],
  [
    'a literal block',
    'note: | # 备注\n    一\n    二\n\nid: a\n',
    set(['note'], '三'),
    'note: 三  # 备注\n\nid: a\n',
  ],
  [
    'a literal block by another',
    'note: >-\n    一\n    二\n\nid: a\n',
    set(['note'], '三\n四\n'),
    'note: |\n  三\n  四\n\nid: a\n',
  ],
  [
    'a value on its own line',
    'title:\n  旧  # 名\nid: a\n',
    set(['title'], '新'),
    'title:\n  新  # 名\nid: a\n',
  ],
  [
    'a list by a text',
    'note: # 说明\n  - a\n  # b\n  - c\nid: a\n',
    set(['note'], '新'),
    'note: 新 # 说明\nid: a\n',
  ],
  [
    'an alias',
    'a: &x\n  - {on: 1, key: true}\ncontacts: *x # 同上\n',
    append(['contacts'], { on: '2020-01-02' }),
    'a: &x\n  - {on: 1, key: true}\ncontacts: # 同上\n  - on: 1\n    key: true\n  - on: 2020-01-02\n',
  ],
  [
    'behind an alias in a list',
    'a: &x {on: 1, by: 甲}\nurges:\n  - *x\n  - *x\n',
    set(['urges', 1, 'by'], '乙'),
    'a: &x {on: 1, by: 甲}\nurges:\n  - *x\n  - on: 1\n    by: 乙\n',
  ],
  [
    'a removed section',
    'a: 1\n\nurges:\n  - on: 1\n\nclosed:\n  on: 3\n',
    remove(['urges']),
    'a: 1\n\nclosed:\n  on: 3\n',
  ],
  [
    'a removed last section',
    'a: 1\n\nclosed:\n  on: 3\n  # 未办完\n',
    remove(['closed']),
    'a: 1\n',
  ],
  ['the last item of a list', 'a: 1\ntopics: [b]\n', remove(['topics', 0]), 'a: 1\n'],
  [
    'a removed item',
    'a:\n  - x\n  # 二\n  - x # y\n  - z\n',
    remove(['a', 1]),
    'a:\n  - x\n  # 二\n  - z\n',
  ],
  [
    'a removed first key behind a dash',
    'a:\n  - x: 1 # c\n    y: 2\n',
    remove(['a', 0, 'x']),
    'a:\n  - y: 2\n',
  ],
  [
    'a removed flow item',
    'a: [x, y, z]\nb: {p: 1, q: 2}\n',
    [remove(['a', 0]), remove(['a', 1]), remove(['b', 'q'])],
    'a: [y]\nb: {p: 1}\n',
  ],
  ['a removed flow line', 'a: [\n  x, # c\n  y\n]\n', remove(['a', 1]), 'a: [\n  x # c\n]\n'],
  ['nothing to remove', 'a: 1\n', [remove(['b', 0, 'c']), remove(['a', 'b'])], 'a: 1\n'],
  ['an empty file', '', set(['id'], 'a'), 'id: a\n'],
  ['a file of comments', '\uFEFF# 一\r\n', set(['id'], 'a'), '\uFEFF# 一\r\nid: a\r\n'],
  [
    'document marks',
    '--- # 文\na: 1\n...\n',
    set(['b'], '2020'),
    '--- # 文\na: 1\nb: "2020"\n...\n',
  ],
  [
    'a file that begins with a blank line',
    '\n# 催办\nurges:\n  - on: 1\n',
    set(['note'], 'a'),
    '\nnote: a\n\n# 催办\nurges:\n  - on: 1\n',
  ],
  [
    'a list, below a comment, by a text of several lines',
    'note:\n  # 说明\n\n  - a\nid: b\n',
    set(['note'], '一\n二'),
    'note: "一\\n二"\n  # 说明\n\nid: b\n',
  ],
  [
    'a literal that keeps its blank lines',
    'note: |+\n  一\n\n',
    [append(['contacts'], { on: '2020-01-02' }), remove(['contacts', 0])],
    'note: |+\n  一\n\n',
  ],
  [
    'a removed section between others that touch',
    'a: 1\n\nb:\n  c: 1\nd: 1\n',
    remove(['b']),
    'a: 1\n\nd: 1\n',
  ],
  [
    'a comment that stands apart behind a nested entry',
    'intake:\n  role: lead\n  # 主办\n# 沟通\ncontacts:\n  - on: 1\n',
    set(['intake', 'lead_unit'], '甲'),
    'intake:\n  role: lead\n  # 主办\n  lead_unit: 甲\n# 沟通\ncontacts:\n  - on: 1\n',
  ],
  [
    'a head that touches the first section',
    'title: a\nurges:\n  - on: 1\n',
    set(['note'], 'b'),
    'title: a\nnote: b\nurges:\n  - on: 1\n',
  ],
  [
    'a file of JSON stays without a last comma',
    '{\n  "a": "1",\n  "b": "2"\n}\n',
    remove(['b']),
    '{\n  "a": "1"\n}\n',
  ],
  [
    'an empty list that holds a comment',
    'topics: [ # 待定\n]\n',
    append(['topics'], 'a'),
    'topics: [a # 待定\n]\n',
  ],
  [
    'a flow file',
    '{"id": "a"}\n',
    [set(['title'], 'b'), set(['id'], 'c')],
    '{"id": "c", title: b}\n',
  ],
];

describe('an edit changes what it says and nothing else', () => {
  test.each(cases)('%s', (_, before, edits, after) => {
    expect(applyEdits(before, [edits].flat(), order)).toBe(after);
  });
});

describe('an edit that would change another place is refused', () => {
  test.each<[string, string, Edit]>([
    ['a list with an anchor in use', 'a: &x\n  - b\nc: *x\n', append(['a'], 'd')],
    ['an anchor that is in use', 'a: &x b\nc: *x\n', set(['a'], 'd')],
    ['removing an anchor in use', 'a: &x b\nc: *x\n', remove(['a'])],
    ['a text where a list should be', 'contacts: 无\n', append(['contacts'], urge)],
    ['a broken file', 'a: [1\n', set(['b'], 'c')],
    ['two documents', 'a: 1\n---\na: 2\n', set(['a'], 'c')],
    ['an alias in itself', 'a: &x [*x]\n', set(['b'], 'c')],
    ['a doubled key', 'a: 1\na: 2\n', set(['a'], 'c')],
  ])('%s', (_, before, edit) => {
    expect(() => applyEdits(before, [edit], order)).toThrow(
      expect.objectContaining({ code: 'cannot-edit-in-place', exit: 5 }),
    );
  });
});

test('the refusal names the place in both languages', async () => {
  const edit = append(['replies', 0, 'deliveries'], { to: '张三' });
  try {
    applyEdits('replies:\n  - deliveries: 无\n', [edit], order);
    expect.unreachable();
  } catch (error) {
    for (const language of ['zh-CN', 'en'] as const) {
      const { text, hint } = (error as Refusal).say(await messagesIn(language));
      expect(text).toContain('replies[0].deliveries');
      expect(hint).toContain('&');
    }
  }
});
