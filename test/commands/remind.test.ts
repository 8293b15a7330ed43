import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordPath } from '../../src/proposal/identity.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { at, office } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import type { Folder } from '../support/folder.ts';
import { changedLines } from '../support/lines.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const ids = ['2020-city-npc-012', '2020-city-npc-013', '2020-city-cppcc-014'];
const [first = '', second = '', third = ''] = ids;
const withId = (record: Proposal, id: string): Proposal => ({
  ...record,
  id,
  number: id.slice(-2),
});

/** Two items of one section, due on 10 June; the second waits for an opinion that was due on 17 April. A third is of another section. */
const items = [
  withId(at.handling, first),
  withId(
    item({
      ...at.handling,
      title: '关于“甲|乙”<丙>的建议',
      opinions: [{ from: '市财政局', requested_on: '2020-03-17' }],
    }),
    second,
  ),
  withId(
    item({
      ...at.handling,
      kind: 'proposal',
      confidential: true,
      routing: {
        assignments: [{ on: '2020-03-17', section: '社会保险科', role: 'lead', handler: '何雨田' }],
      },
    }),
    third,
  ),
];

let there: Folder;
beforeEach(async () => {
  there = await registry({ items, office });
});

/** Types a command line on a day; the lines of every record that came and went. */
async function type(line: string, today = '2020-06-03') {
  const before = ids.map((id) => there.read(recordPath(id)));
  const ran = await run(words(line), { cwd: there.path, today });
  const lines = ids.map((id, index) =>
    changedLines(before[index] ?? '', there.read(recordPath(id))).filter((one) => one.length > 1),
  );
  return { ...ran, lines };
}

describe('remind', () => {
  it('writes a slip for each who is urged, with all that is theirs, and records it with every item', async () => {
    const { code, out, err, lines } = await type('remind');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
    expect(lines).toMatchSnapshot();
  });

  it('urges nobody twice for the same rung, and everybody for the next', async () => {
    await type('remind');
    for (const today of ['2020-06-03', '2020-06-04']) {
      const { code, out, lines } = await type('remind', today);
      expect(code).toBe(0);
      expect(out).toContain('没有要催办的');
      expect(lines.flat()).toEqual([]);
    }
    const { lines } = await type('remind', '2020-06-05');
    expect(lines.flat().filter((one) => one.includes('rung'))).toEqual([
      '+    rung: before-3',
      '+    rung: before-3',
      '+    rung: before-3',
    ]);
    expect(lines.flat().filter((one) => one.includes('number'))).toEqual([
      '+    number: 催办〔2020〕6号',
      '+    number: 催办〔2020〕6号',
      '+    number: 催办〔2020〕5号',
    ]);
  });

  it('is announced by next, until it is done', async () => {
    const note = '今天该发催办单 4 份，5 项：proposals remind --dry-run';
    expect((await type('next')).out).toContain(note);
    expect((await type('next --for 李向南')).out).not.toContain('催办单');
    expect((await type('next --as-of 2020-06-03', '2020-06-30')).out).not.toContain('催办单');
    await type('remind');
    expect((await type('next')).out).not.toContain('催办单');
  });

  it('says so on a day off, and writes nothing', async () => {
    const { code, out, lines } = await type('remind', '2020-06-27');
    expect([code, out]).toEqual([0, '2020-06-27 休息，不催办；下一个工作日是 2020-06-28。\n']);
    expect(lines.flat()).toEqual([]);
  });

  it('shows all under --dry-run, and writes nothing', async () => {
    const { code, out, lines } = await type('remind --dry-run');
    expect(code).toBe(0);
    expect(out).toContain('应发催办单 4 份，5 项');
    expect(out).toContain('就业促进科：');
    expect(lines.flat()).toEqual([]);
  });

  it.each([
    ['--section 社会保险科', [third]],
    ['--for 李向南', [first, second]],
    ['--for 市财政局', [second]],
    ['--for 刘知远', [second]],
    ['--duty 答复 --section 就业促进科', [first, second]],
    ['--duty 收协办意见', [second]],
    ['--duty 公开', []],
  ])('limits with %s', async (options, urged) => {
    const { code, lines } = await type(`remind ${options}`);
    expect(code).toBe(0);
    expect(ids.filter((_, index) => lines[index]?.length)).toEqual(urged);
  });

  it('records calls without slips', async () => {
    const { out, lines } = await type('remind --phone --by 孙启明 --section 社会保险科');
    expect(out).toContain('给社会保险科打电话');
    expect(lines[2]?.map((one) => one.replace(/^([+-])\s*(- )?/, '$1'))).toEqual([
      '+urges:',
      '+on: 2020-06-03',
      '+way: phone',
      '+to: 社会保险科',
      '+by: 孙启明',
      '+about: reply',
      '+due_on: 2020-06-10',
      '+rung: before-7',
    ]);
    expect((await type('remind --section 社会保险科')).out).toContain('没有要催办的');
  });

  it('urges about nothing that came after the day it is run for', async () => {
    const answered = { ...at.answered, id: first };
    there = await registry({ items: [answered, ...items.slice(1)], office });
    const { lines } = await type('remind --section 就业促进科 --on 2020-05-26', '2020-06-03');
    expect(lines[0]).toEqual([]);
    expect(lines[1]).toContain('+    rung: before-15');
  });

  it.each([
    ['remind --on 2020-06-04', 5, 'future-date'],
    ['remind --duty 睡觉', 2, 'bad-value'],
    ['remind --format docx', 2, 'bad-value'],
    ['remind --again 9', 2, 'unknown-slip'],
    ['remind --phone --out 单.html', 2, 'calls-have-no-slip'],
    ['remind --section 没有这个科', 2, 'unknown-section'],
    ['remind --out 没有/单.html', 74, 'cannot-write-document'],
    ['remind --out registry.yaml.html', 4, 'file-exists'],
    ['remind --out registry.yaml.html/单', 74, 'cannot-write-document'],
    ['remind --out 单', 74, 'cannot-write-document'],
  ])('refuses %s, and writes nothing', async (line, exit, error) => {
    there.write('registry.yaml.html', '');
    there.write('单', '');
    const { code, err, lines } = await type(`${line} --json`);
    expect([code, JSON.parse(err).error.code]).toEqual([exit, error]);
    expect(lines.flat()).toEqual([]);
  });

  it('refuses to number slips as long as a record cannot be read', async () => {
    there.write('proposals/2020/2020-city-npc-099.yaml', 'id: [');
    const { code, err, lines } = await type('remind --json');
    expect([code, JSON.parse(err).error.code]).toEqual([3, 'numbers-unknown']);
    expect(lines.flat()).toEqual([]);
    const call = await type('remind --phone --dry-run');
    expect(call.out).toContain('有 1 个文件读不出来');
  });

  it('puts the slips in one file, or each into a folder', async () => {
    const file = (name: string) => readFileSync(join(there.path, name), 'utf8');
    const { err } = await type('remind --out 单/甲 --section 社会保险科');
    expect(err).toBe(
      '已写入 单/甲/催办〔2020〕1号 社会保险科.html\n已写入 单/甲/催办〔2020〕1号 社会保险科.md\n',
    );
    expect(readdirSync(join(there.path, '单/甲'))).toHaveLength(2);
    await type('remind --out 其余.html');
    expect(file('其余.html').match(/class="sheet"/g)).toHaveLength(3);
    expect(file('其余.html')).toContain('《关于“甲|乙”&lt;丙&gt;的建议》');
    expect(file('单/甲/催办〔2020〕1号 社会保险科.md')).not.toContain(items[2]?.title);
    await type('remind --again 2 --out 再印.md');
    expect(file('再印.md')).toContain('关于“甲\\|乙”\\<丙\\>的建议');
  });

  it('gives one slip on stdout in the form that was asked for', async () => {
    await type('remind');
    const { out } = await type('remind --again 催办〔2020〕2号 --format html');
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain('刘知远');
    expect((await type('remind --again 4 --format text')).out).toMatchSnapshot();
    expect((await type('remind --again 4 --format md')).out).toMatchSnapshot();
    expect((await type('remind --again 4 --lang en')).out).toMatchSnapshot();
  });

  it('numbers in the series of the office, past every number that was given', async () => {
    const own = { ...office, series: { ...office.series, urge: '人社督〔{year}〕{n}号' } };
    const [one, ...rest] = items;
    const urges = [
      { on: '2020-04-28', way: 'slip' as const, to: '就业促进科', number: '人社督〔2020〕7号' },
    ];
    there = await registry({ items: [{ ...(one as Proposal), urges }, ...rest], office: own });
    const { out } = await type('remind --section 社会保险科');
    expect(out).toContain('催办单 人社督〔2020〕8号');
  });
});

describe('a date that moves after somebody was told', () => {
  it('is reported, explained, and told anew', async () => {
    await type('remind --section 社会保险科');
    const later = { ...office, deadlines: [{ duty: 'reply' as const, term: '4 months' }] };
    there.write('registry.yaml', await canonicalFile('registry', later));
    const { out } = await type('validate --json', '2020-06-04');
    expect(out).toContain('promised-date-moved');
    const explained = await type(`due ${third} --explain`, '2020-06-04');
    expect(explained.out).toContain('2020-06-03 催办时告诉社会保险科的期限是 2020-06-10');
    expect((await type('remind --section 社会保险科', '2020-06-04')).lines.flat()).toEqual([]);
    const { lines } = await type('remind --section 社会保险科', '2020-06-24');
    expect(lines[2]).toContain('+    due_on: 2020-07-10');
    expect((await type('validate --json', '2020-06-24')).out).not.toContain('promised-date-moved');
  });
});

describe('answer', () => {
  const bare = (lines: readonly string[] = []) => lines.map((one) => one.replace(/^\+\s*/, ''));

  it('is recorded with every item of a slip', async () => {
    await type('remind');
    const { code, out, lines } = await type('answer 4 --text 本周送审', '2020-06-04');
    expect(code).toBe(0);
    expect(out).toContain('已登记答复，共 2 项');
    const written = ['answer:', 'on: 2020-06-04', 'by: 就业促进科', 'text: 本周送审'];
    expect(lines.map(bare)).toEqual([written, written, []]);
    expect((await type('remind --again 4 --format md')).out).toContain(
      '2020-06-04 就业促进科答复：本周送审',
    );
    expect((await type('validate', '2020-06-30')).code).toBe(0);
  });

  it('is recorded with one item, by whoever gave it, on a day of its own', async () => {
    await type('remind');
    const line = `answer 催办〔2020〕4号 --item ${second} --text 已起草 --by 郑小禾 --on 2020-06-04`;
    const { lines } = await type(line, '2020-06-05');
    const written = ['answer:', 'on: 2020-06-04', 'by: 郑小禾', 'text: 已起草'];
    expect(lines.map(bare)).toEqual([[], written, []]);
  });

  it('may name the item instead of the slip', async () => {
    await type('remind --phone');
    const { lines } = await type(`answer ${third} --text 明天送来`);
    expect(bare(lines[2])).toContain('text: 明天送来');
  });

  it.each([
    ['answer 8 --text 好', 2, 'no-such-item'],
    ['answer --text 好', 2, 'missing-values'],
    ['answer 3', 2, 'missing-values'],
    [`answer ${second} --text 好 --on 2020-06-02`, 5, 'too-early'],
    ['answer 3 --text 好 --on 2020-06-09', 5, 'future-date'],
    ['answer 1 --text 好', 5, 'already-answered'],
  ])('refuses %s', async (line, exit, error) => {
    await type('remind');
    await type('answer 1 --text 收到');
    const { code, err, lines } = await type(`${line} --json`);
    expect([code, JSON.parse(err).error.code]).toEqual([exit, error]);
    expect(lines.flat()).toEqual([]);
  });

  it('names the slips that wait where none was named', async () => {
    await type('remind');
    const { err } = await type('answer');
    expect(err).toContain(
      '- 催办〔2020〕3号（2020-06-03，社会保险科，1 项）\n- 催办〔2020〕4号（2020-06-03，就业促进科，2 项）',
    );
  });
});
