import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateRegistry } from '../../../bench/generate.ts';
import { type Folder, folder } from '../../support/folder.ts';
import { run, words } from '../../support/run.ts';

const example = fileURLToPath(new URL('../../../examples/linyi-2020', import.meta.url));

/** A county's bureau that got one proposal and no suggestion, and has words of its own. All names are invented. */
const county = {
  'registry.yaml': `version: 1
unit: 某县水利局
short_name: 县水利局
sections: [{name: 农村水利股}]
leaders: [{name: 万里程, role: director}]
classes:
  - {letter: 甲, meaning: 已经解决}
  - {letter: 乙, meaning: 列入计划解决, promise: true}
words:
  us: 县水利局
  proposal: {name: 县政协提案, roles: {sole: 单办}}
  rates: {face_contact: 见面率, answered: 答复率}
targets:
  - {rate: satisfied, goal: 100%}
statistics:
  decimals: 0
  period: {ends: 10-10, intersession_ends: 09-30}
  session_totals: [{year: "2024", kind: proposal, level: county, total: 120, source: 县政协提案委}]
`,
  'proposals/2024/2024-county-cppcc-007.yaml': `id: 2024-county-cppcc-007
kind: proposal
level: county
meeting: 县政协十届三次会议
number: "7"
title: 关于加强农村饮水安全工程管护的提案
origin: session
topics: [农村供水]
asks: [明确管护责任]
proposers: [{name: 周明远}]
intake: {assigner: 县政协提案委, assigned_on: 2024-03-01, received_on: 2024-03-04, role: sole}
routing:
  instructions: [{on: 2024-03-05, leader: 万里程, text: 请抓紧办理}]
  assignments: [{on: 2024-03-06, section: 农村水利股, role: lead, handler: 江小河}]
contacts:
  - {on: 2024-03-20, stage: before, way: visit, by: [江小河], with: [周明远]}
replies:
  - round: 1
    drafts: [{on: 2024-04-10, by: 江小河, class: 乙, publicity: full, answers: [年内落实管护员]}]
    signed: {on: 2024-04-15, by: 万里程}
    document_no: 某水提字〔2024〕1号
    class: 乙
    publicity: full
    deliveries: [{to: 周明远, way: hand, on: 2024-04-16}]
    published: {on: 2024-05-06, where: 县政府网站}
    feedback: [{from: 周明远, on: 2024-04-20, attitude: satisfied, result: basically_satisfied, way: paper, text: 盼早日落实，我的电话是13900000000。}]
followups:
  - {on: 2024-04-15, promise: 落实专职管护员12名, due_on: 2024-12-20, section: 农村水利股}
`,
};

/** Several levels, hundreds of items at every stage, second rounds, two years, its own rounding. */
const ministry = Object.fromEntries(
  generateRegistry({ seed: 11, items: 700, years: [2019, 2020] }).map(({ path, text }) => [
    path,
    path === 'registry.yaml'
      ? `${text}
words:
  us: 我部
  suggestion: {name: 全国人大代表建议, roles: {co: 协办}}
  proposal: {name: 全国政协提案, roles: {co: 会办}}
  roles: {lead: 牵头, sole: 独办}
statistics: {decimals: 2, add_to_100: true, trailing_zeros: drop}
targets:
  - {rate: face_contact, goal: 100%}
  - {rate: closed, goal: 100%}
`
      : text,
  ]),
);

/** Of the long table of all items three rows are enough to read. */
const withoutRows = (text: string) =>
  text.replace(/(<!-- fact:items[^\n]*\n(?:\|[^\n]*\n){5})(?:\|[^\n]*\n)+/, '$1…\n');

async function written(made: Folder, line: string, path: string): Promise<string> {
  const { code, err } = await run(words(`report ${line}`), { cwd: made.path });
  expect([code, err]).toEqual([0, expect.not.stringMatching(/ \[[a-z-]+\]$/m)]);
  return withoutRows(made.read(path));
}

// What an office would print. After a change that is meant: npm run golden, and read the difference line by line.
describe('the report of', () => {
  it.each([
    ['summary', '', 'reports/2020.md'],
    ['circular', '--kind 通报', 'reports/2020-circular.md'],
    ['overview', '--kind 总体情况', 'reports/2020-overview.md'],
    ['english', '--lang en', 'reports/2020-en.md'],
  ])('the example, %s', async (name, line, path) => {
    const made = folder();
    made.copy(example);
    const text = await written(made, `--year 2020 --as-of 2020-11-10 ${line}`, path);
    await expect(text).toMatchFileSnapshot(`example.${name}.md`);
  });

  it('a county with one proposal', async () => {
    const text = await written(folder(county), '--year 2024 --as-of 2024-11-01', 'reports/2024.md');
    await expect(text).toMatchFileSnapshot('county.md');
    expect(text).not.toContain('13900000000');
  });

  it('an office of hundreds of items', async () => {
    const text = await written(
      folder(ministry),
      '--year 2020 --as-of 2020-12-31',
      'reports/2020.md',
    );
    await expect(text).toMatchFileSnapshot('ministry.md');
  });
});
