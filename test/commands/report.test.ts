import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folder } from '../support/folder.ts';
import { run, words } from '../support/run.ts';

const example = fileURLToPath(new URL('../../examples/linyi-2020', import.meta.url));

function linyi() {
  const made = folder();
  made.copy(example);
  const report = (line = '') =>
    run(words(`report --year 2020 --as-of 2020-11-10 ${line}`), { cwd: made.path });
  return { ...made, report };
}

describe('the report of the example', () => {
  test('has the numbers that the bureau printed, its two problems, and the item that was left over by name', async () => {
    const office = linyi();
    const { code, err } = await office.report();
    expect([code, err]).toEqual([0, expect.stringMatching(/^还有 8 处等人来写.*\n$/)]);
    const text = office.read('reports/2020.md');
    expect(text).toContain(
      '人大代表建议8件（主办5件、协办3件）、政协提案16件（分办15件、未标明角色1件）',
    );
    expect(text).toContain(
      '交办文件未标明角色的1件：《关于盘活县域闲置厂房建设返乡创业园、支持农民工返乡创业的提案》（第188号）。',
    );
    expect(text).toContain('是邮寄地址不完整。寄出的答复被退回3封');
    expect(text).toContain('是个别协办单位提供协办意见不够及时、内容不够全面。');
  });

  test('holds no telephone and no address of anybody', async () => {
    const office = linyi();
    await office.report();
    const text = office.read('reports/2020.md');
    const people = Object.entries(office.all()).filter(([name]) => name.startsWith('people/'));
    const secrets = people.flatMap(([, yaml]) =>
      [...yaml.matchAll(/^(?:phone|email|address|postcode): "?(.+?)"?$/gm)].map(
        ([, value]) => value,
      ),
    );
    expect(secrets.length).toBeGreaterThan(50);
    expect(secrets.filter((secret) => text.includes(secret ?? ''))).toEqual([]);
  });

  test('tells what changed since, keeps what was written, and writes nothing under --dry-run', async () => {
    const office = linyi();
    await office.report();
    const first = office.read('reports/2020.md');
    const said = first.replace('〔下一步的打算〕', '再上一个新台阶。');
    office.write('reports/2020.md', said);
    const path = 'proposals/2020/2020-city-cppcc-188.yaml';
    office.write(path, office.read(path).replace('received_on:', 'role: split\n  received_on:'));
    const dry = await office.report('--dry-run');
    expect(dry.out).toContain('-2020年，我局共承办');
    expect(office.read('reports/2020.md')).toBe(said);
    const { out } = await office.report();
    expect(out).toContain('与上次相比，变了 1 个数字：\n- 政协提案 分办：15 → 16');
    const text = office.read('reports/2020.md');
    expect(text).toContain('政协提案16件（均为分办件）');
    expect(text).toContain('再上一个新台阶。');
    expect((await office.report()).out).toContain('reports/2020.md 没有变化');
  });

  test('counts a confidential item and tells nothing of it', async () => {
    const office = linyi();
    const path = 'proposals/2020/2020-city-npc-012.yaml';
    office.write(
      path,
      office.read(path).replace('origin: session', 'origin: session\nconfidential: true'),
    );
    await office.report();
    const text = office.read('reports/2020.md');
    expect(text).not.toMatch(/扩大就业见习基地规模|张立言|希望补贴标准再提高一些|无街道门牌/);
    expect(text).toContain('人大代表建议8件');
    expect(text).toContain('另有不公开件1件，只计数，不列出。');
  });
});

describe('it writes nothing', () => {
  test('where a mark is damaged', async () => {
    const office = linyi();
    await office.report();
    const broken = office.read('reports/2020.md').replace('<!-- /slot:lead -->\n', '');
    office.write('reports/2020.md', broken);
    const { code, err } = await office.report();
    expect([code, err]).toEqual([3, expect.stringContaining('slot:lead 没有结束标记')]);
    expect(office.read('reports/2020.md')).toBe(broken);
  });

  test('over the report of another year that was copied there', async () => {
    const office = linyi();
    await office.report();
    office.write('reports/2021.md', office.read('reports/2020.md'));
    const { code, err } = await run(words('report --year 2021'), { cwd: office.path });
    expect([code, err]).toEqual([5, expect.stringContaining('year=2020')]);
  });

  test('where a merge is unresolved', async () => {
    const office = linyi();
    await office.report();
    office.write('reports/2020.md', `<<<<<<< a\n${office.read('reports/2020.md')}`);
    expect((await office.report()).code).toBe(3);
  });

  test('where an item of the year cannot be read', async () => {
    const office = linyi();
    office.write('proposals/2020/2020-city-npc-012.yaml', 'id: [');
    const { code } = await office.report();
    expect(code).toBe(3);
    expect(office.has('reports/2020.md')).toBe(false);
  });
});

test('words and targets of the office stand in it, a target always as one', async () => {
  const office = linyi();
  office.write(
    'registry.yaml',
    `${office.read('registry.yaml')}
words:
  us: 市人社局
  suggestion: {name: 人大建议}
  proposal: {roles: {split: 承办}}
  roles: {lead: 牵头, co: 会办}
  rates: {face_contact: 见面率}
targets:
  - {rate: face_contact, goal: 100%}
  - {rate: closed, goal: 100%}
`,
  );
  await office.report();
  const text = office.read('reports/2020.md');
  expect(text).toContain(
    '2020年，市人社局共承办人大建议和政协提案24件，其中人大建议8件（牵头5件、会办3件）、政协提案16件（承办15件、未标明角色1件）',
  );
  expect(text).toContain(
    '2021年的目标：见面率和办结率均达到100%（以上是目标，不是2020年的结果；2020年的结果为见面率71.4%（15/21）、办结率100%（21/21））。',
  );
});

describe('what is checked before it is used', () => {
  test('what people wrote, with the place; --strict makes it fail', async () => {
    const office = linyi();
    await office.report();
    const text = office.read('reports/2020.md').replaceAll(/〔[^〕]*〕/g, '按要求办理。');
    office.write('reports/2020.md', text.replace('按要求办理。', '2019年，我局面商率达到100%。'));
    const { code, err } = await office.report();
    const line = text.split('\n').indexOf('按要求办理。') + 1;
    expect([code, err]).toEqual([
      0,
      `reports/2020.md 第 ${line} 行：年份可能是去年的：“2019年，我局面商率达到100%。”，这是 2020 年的 [old-year]\n` +
        `reports/2020.md 第 ${line} 行：与登记簿不符（71.4%）：“面商率达到100%” [rate]\n`,
    ]);
    expect((await office.report('--strict')).code).toBe(1);
    office.write('reports/2020.md', text);
    expect(await office.report('--strict')).toMatchObject({ code: 0, err: '' });
  });

  test("last year's printed figures, where the registry has changed them since", async () => {
    const office = linyi();
    await office.report();
    const path = 'proposals/2020/2020-city-npc-058.yaml';
    office.write(path, office.read(path).replaceAll('way: symposium', 'way: phone'));
    const { err } = await run(words('report --year 2021 --as-of 2021-11-10'), { cwd: office.path });
    expect(err).toContain(
      '去年的总结写的是 面商 15/21，登记簿现在是 14/21：改过的要说明 [revised]',
    );
  });
});

test('shares that are made to add up to 100 do not contradict the rate beside them', async () => {
  const office = linyi();
  const settings = office.read('registry.yaml').replace(/^statistics:\n(?: .*\n)+/m, '');
  // Eleven of each and one more: shares that no rounding makes 100.
  const ratings = ['satisfied', 'basically_satisfied', 'understanding'];
  let at = 0;
  for (const [path, text] of Object.entries(office.all())) {
    if (!path.startsWith('proposals/')) continue;
    office.write(
      path,
      text.replaceAll(/result: \w*satisfied/g, () => `result: ${ratings[at++ % 3]}`),
    );
  }
  for (const decimals of [0, 1, 2]) {
    office.write(
      'registry.yaml',
      `${settings}\nstatistics: {decimals: ${decimals}, add_to_100: true}\n`,
    );
    const { code, out } = await office.report('--print');
    const share = /满意(\d+)份，占(\d+)份的([\d.]+)%/.exec(out) ?? [];
    const rate = /满意率（不含基本满意）为([\d.]+)%（(\d+)\/(\d+)）/.exec(out) ?? [];
    expect([code, share[1], share[2], share[3]]).toEqual([0, rate[2], rate[3], rate[1]]);
  }
});

describe('a period of its own', () => {
  const half = '--from 2020-01-01 --to 2020-06-30';

  test.each([
    [
      half,
      'reports/2020-01-01-to-2020-06-30.md',
      '局2020年1月至6月人大代表建议',
      '2020年1月至6月，我局共承办人大代表建议和政协提案22件',
    ],
    [
      '--from 2020-03-15',
      'reports/from-2020-03-15.md',
      '局2020年3月15日以来人大代表建议',
      '2020年3月15日以来，我局共承办人大代表建议和政协提案11件',
    ],
    [
      '--to 2020-06-05',
      'reports/to-2020-06-05.md',
      '局2020年6月5日以前人大代表建议',
      '本期按2020年6月5日以前交办的计。',
    ],
    [
      '--meeting 十九届',
      'reports/市十九届人大五次会议.md',
      '局市十九届人大五次会议人大代表建议办理工作总结',
      '市十九届人大五次会议及其后闭会期间，我局共承办人大代表建议8件',
    ],
    [
      `${half} --lang en`,
      'reports/2020-01-01-to-2020-06-30-en.md',
      'CPPCC from January to June 2020',
      'From January to June 2020 we received 22 items',
    ],
  ])(
    '%s stands in the name, the title and the first sentence',
    async (line, path, title, sentence) => {
      const office = linyi();
      // The year and a period are two answers to one question.
      expect(await office.report(line)).toMatchObject({ code: 2 });
      const report = () => run(words(`report --as-of 2020-11-10 ${line}`), { cwd: office.path });
      expect(await report()).toMatchObject({ code: 0 });
      const text = office.read(path);
      expect(text.match(/^# .*/m)?.[0]).toContain(title);
      expect(text).toContain(sentence);
      expect((await report()).code).toBe(0);
      expect(office.read(path)).toBe(text);
    },
  );

  const written = (office: ReturnType<typeof linyi>, line: string) =>
    run(words(`report ${line}`), { cwd: office.path });

  test('what people write is checked against the same period', async () => {
    const office = linyi();
    const line = `${half} --as-of 2020-11-10`;
    const path = 'reports/2020-01-01-to-2020-06-30.md';
    await written(office, line);
    const text = office.read(path).replaceAll(/〔[^〕]*〕/g, '按要求办理。');
    office.write(path, text.replace('按要求办理。', '我局共承办建议提案22件。'));
    expect(await written(office, `${line} --strict`)).toMatchObject({ code: 0, err: '' });
    office.write(path, text.replace('按要求办理。', '我局共承办建议提案24件。'));
    expect((await written(office, line)).err).toContain('与登记簿不符（22 件）');
  });

  test('it is compared with the same months of the year before, as their report printed them', async () => {
    const office = linyi();
    await written(office, `${half} --as-of 2020-11-10`);
    const path = 'proposals/2020/2020-city-npc-058.yaml';
    office.write(path, office.read(path).replaceAll('way: symposium', 'way: phone'));
    const next = '--from 2021-01-01 --to 2021-06-30 --as-of 2021-11-10';
    expect((await written(office, next)).err).toContain('面商 15/20，登记簿现在是 14/20');
  });

  test('a report of another period that was copied there is not written over', async () => {
    const office = linyi();
    await written(office, `${half} --as-of 2020-11-10`);
    office.write('reports/from-2020-01-01.md', office.read('reports/2020-01-01-to-2020-06-30.md'));
    const { code, err } = await written(office, '--from 2020-01-01 --as-of 2020-11-10');
    expect([code, err]).toEqual([5, expect.stringContaining('period=2020-01-01..2020-06-30')]);
  });

  test('one without an end goes on in the next year', async () => {
    const office = linyi();
    await written(office, '--from 2020-03-15 --as-of 2020-11-10');
    expect(await written(office, '--from 2020-03-15 --as-of 2021-02-10')).toMatchObject({
      code: 0,
    });
  });
});

describe('formats', () => {
  test('HTML stands beside the Markdown and is written over, but not a file of somebody else', async () => {
    const office = linyi();
    expect((await office.report('--format html')).code).toBe(0);
    expect(office.read('reports/2020.html')).toMatch(/^<!doctype html>[\s\S]*<svg class="chart"/);
    expect((await office.report('--format html')).code).toBe(0);
    const page = office.read('reports/2020.html');
    office.write('reports/2020.html', page.replaceAll('\n', '\r\n'));
    expect((await office.report('--format html')).code).toBe(0);
    office.write('reports/2020.html', page.replace('</h1>', '（送审稿）</h1>'));
    expect((await office.report('--format html')).code).toBe(4);
    office.write('reports/2020.html', '<p>我的</p>');
    expect((await office.report('--format html')).code).toBe(4);
    expect(office.read('reports/2020.html')).toBe('<p>我的</p>');
    expect((await office.report('--format html --force')).code).toBe(0);
  });

  test('--out puts it elsewhere, --print writes nothing', async () => {
    const office = linyi();
    expect((await office.report('--out 总结.html')).code).toBe(0);
    expect(office.has('总结.html') && office.has('reports/2020.md')).toBe(true);
    const fresh = linyi();
    const { out } = await fresh.report('--print');
    expect(out).toMatch(/^<!-- report:1 /);
    expect(fresh.has('reports/2020.md')).toBe(false);
    expect((await fresh.report('--format pdf')).code).toBe(2);
  });
});

test('a report in another language has none of the words of this one', async () => {
  const office = linyi();
  office.write('registry.yaml', `${office.read('registry.yaml')}\nwords: {us: 市人社局}\n`);
  await office.report('--lang en');
  expect(office.read('reports/2020-en.md')).toContain('In 2020 we received 24 items');
});

describe('other kinds', () => {
  test.each([
    ['--kind 情况报告', 'reports/2020-situation.md', '特此报告。'],
    ['--kind 通报', 'reports/2020-circular.md', '现将有关情况通报如下：'],
    ['--kind 总体情况', 'reports/2020-overview.md', '以上数字截至2020年11月10日。'],
    [
      '--body 提案',
      'reports/2020-proposal.md',
      '2020年，我局共承办政协提案16件，其中分办15件、未标明角色1件',
    ],
    ['--lang en', 'reports/2020-en.md', 'In 2020 we received 24 items'],
  ])('%s is written to %s', async (line, path, part) => {
    const office = linyi();
    expect(await office.report(line)).toMatchObject({ code: 0 });
    expect(office.read(path)).toContain(part);
  });
});

test('a Word document in which people may have written is not written over', async () => {
  const office = linyi();
  expect((await office.report('--format docx')).code).toBe(0);
  expect(office.has('reports/2020.docx')).toBe(true);
  expect((await office.report('--format docx')).code).toBe(4);
  expect((await office.report('--format docx --force')).code).toBe(0);
  expect((await office.report('--format docx --print')).code).toBe(2);
});

test('a year that holds nothing, however odd, is a report of nothing', async () => {
  const office = linyi();
  const { code, out } = await run(words('report --as-of 0001-01-01 --print'), { cwd: office.path });
  expect([code, out]).toEqual([0, expect.stringContaining('我局没有承办人大代表建议和政协提案。')]);
});
