import { describe, expect, it } from 'vitest';
import { changedLines } from '../support/lines.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const path = 'proposals/2020/2020-city-npc-012.yaml';

const plain = `# yaml-language-server: $schema=../../schemas/proposal.schema.json
id: 2020-city-npc-012
kind: suggestion
level: city
number: "012"
title: 关于加强高校毕业生就业创业服务的建议
topics: [就业创业]
asks:
  - 扩大见习基地规模
note: 交办件第0045号，$1 $& 照抄

proposers:
  - name: 张三
    lead: true

intake:
  assigned_on: 2020-03-10
  received_on: 2020-03-12
  role: lead

contacts:
  - on: 2020-03-13
    stage: during
    way: phone
    by: [李向南]
`;

const lines = (from: string, to: string) => plain.replaceAll(from, to);

/** The same record as people and their editors write it. */
const written: Readonly<Record<string, string>> = {
  'as we write it': plain,
  'lines end in CR LF': lines('\n', '\r\n'),
  'a byte order mark': `\uFEFF${plain}`,
  'both of them': `\uFEFF${lines('\n', '\r\n')}`,
  'no end of the last line': plain.trimEnd(),
  'blank lines at the end': `${plain}\n\n`,
  'remarks beside the values': lines('role: lead', 'role: lead         # 主办，已核实').replace(
    'level: city',
    'level: city         # 市级',
  ),
  'remarks between the sections': lines('\nintake:', '\n# —— 交办 ——\nintake:').replace(
    'contacts:',
    '# 沟通\ncontacts:',
  ),
  'a remark at the end': `${plain}# 以上核对无误\n`,
  'other quotes': lines('"012"', "'012'").replace('city\n', '"city"\n'),
  'four blanks a level': lines('\n    lead', '\n        lead')
    .replaceAll('\n  - ', '\n    -   ')
    .replace('\n    stage', '\n        stage')
    .replace('\n    way', '\n        way')
    .replace('\n    by', '\n        by')
    .replaceAll('\n  assigned', '\n    assigned')
    .replaceAll('\n  received', '\n    received')
    .replaceAll('\n  role', '\n    role'),
  'lists that are not indented': lines('\n  - ', '\n- ')
    .replace('\n    lead', '\n  lead')
    .replace('\n    stage', '\n  stage')
    .replace('\n    way', '\n  way')
    .replace('\n    by', '\n  by'),
  'sections in one line': lines(
    'intake:\n  assigned_on: 2020-03-10\n  received_on: 2020-03-12\n  role: lead',
    'intake: {assigned_on: 2020-03-10, received_on: 2020-03-12, role: lead}',
  ).replace('  - name: 张三\n    lead: true', '  - {name: 张三, lead: true}'),
  'keys in another order': lines(
    'kind: suggestion\nlevel: city',
    'level: city\nkind: suggestion',
  ).replace(
    'title: 关于加强高校毕业生就业创业服务的建议\ntopics: [就业创业]',
    'topics: [就业创业]\ntitle: 关于加强高校毕业生就业创业服务的建议',
  ),
  'a text over several lines': lines(
    'note: 交办件第0045号，$1 $& 照抄',
    'note: |\n  第一行\n    缩进的第二行\n\n  第三行',
  ),
  'a folded text': lines('note: 交办件第0045号，$1 $& 照抄', 'note: >-\n  第一行\n  第二行'),
  'a long line': lines('照抄', '很长'.repeat(300)),
  'rare characters': lines('张三', '𠮷𡈽·﨑👍'),
  'blanks at the ends of lines': lines('kind: suggestion', 'kind: suggestion   ').replace(
    'city\n',
    'city \t\n',
  ),
  'a key nobody knows': lines('level: city', 'level: city\nlevle: 市 # 手写'),
  'marks of a document': `---\n${plain}`,
};

/** One item through the procedure, by the commands alone. */
const procedure = [
  'propose 12 --section 就业促进科 --co-sections 社会保险科 --on 2020-03-13',
  'approve 12 --leader 王景行 --text 同意 --on 2020-03-16',
  'approve 12 --leader 刘知远 --on 2020-03-16',
  'assign 12 --section 就业促进科 --handler 李向南 --on 2020-03-17',
  'assign 12 --section 社会保险科 --handler 何雨田 --on 2020-03-17',
  'contact 12 --stage 办前 --way 电话 --by 李向南 --view $1与$&：“原意” --on 2020-04-02',
  'urge 12 --way 电话 --to 社会保险科 --on 2020-04-10',
  'opinion 12 --received --on 2020-04-15',
  'draft 12 --class A --publicity 全文公开 --answer 已扩大 --on 2020-05-06',
  'contact 12 --stage 征求初步意见 --way 电话 --by 李向南 --agreed --on 2020-05-08',
  'review 12 --all-criteria --on 2020-05-11',
  'review 12 --on 2020-05-12',
  'sign 12 --on 2020-05-13',
  'deliver 12 --way 邮寄 --on 2020-05-14',
  'deliver 12 --returned 地址不详 --on 2020-05-20',
  'deliver 12 --way 当面送交 --on 2020-05-21',
  'feedback 12 --result 满意 --on 2020-05-25',
  'renumber 12 --number 12',
];

/** Lines that a command takes away: a list or map in one line grows there, and a last line without its end gets one. */
const mayGo = /number:|[[{].*[\]}]|by: \[/;

describe.each(Object.entries(written))('a record with %s', (_, original) => {
  it('goes through the procedure, and each command changes only its own lines', async () => {
    const there = await registry();
    there.write(path, original);
    for (const line of procedure) {
      const before = there.read(path);
      const { code, err } = await run(words(line), { cwd: there.path });
      expect([line, code, err]).toEqual([line, 0, '']);
      const after = there.read(path);
      const gone = changedLines(before, after).filter((one) => one.startsWith('-'));
      expect([line, gone.filter((one) => !mayGo.test(one))]).toEqual([line, []]);
      expect(gone.length).toBeLessThanOrEqual(1);
      expect([line, after.startsWith('\uFEFF')]).toEqual([line, original.startsWith('\uFEFF')]);
      expect([line, /[^\r]\n/.test(after)]).toEqual([line, !original.includes('\r\n')]);
    }
    const checked = await run(words('validate --json'), { cwd: there.path });
    const { findings } = JSON.parse(checked.out).data;
    const wrong = findings.filter((one: { severity: string }) => one.severity === 'error');
    expect(wrong.map((one: { code: string }) => one.code)).toEqual(
      original.includes('levle') ? ['unknown-key'] : [],
    );
  });
});

describe('what cannot be edited safely', () => {
  it.each([
    ['a key written twice', lines('level: city', 'level: city\nlevel: city')],
    ['a merge that is not resolved', `<<<<<<< a\n${plain}=======\n${plain}>>>>>>> b\n`],
    ['two documents', `${plain}---\n${plain}`],
    ['a tab', lines('  assigned_on', '\tassigned_on')],
  ])('%s: refused, and not a byte is changed', async (_, text) => {
    const there = await registry();
    there.write(path, text);
    const ran = await run(words('propose 12 --section 就业促进科'), { cwd: there.path });
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(there.read(path)).toBe(text);
  });
});
