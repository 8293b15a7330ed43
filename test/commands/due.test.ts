import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { item } from '../proposal/item.ts';
import { folder } from '../support/folder.ts';
import { changedLines } from '../support/lines.ts';
import { run, words } from '../support/run.ts';

const example = fileURLToPath(new URL('../../examples/linyi-2020/', import.meta.url));

async function ask(line: string, cwd = example) {
  const ran = await run(words(line), { cwd, today: '2020-06-05' });
  expect(ran.err).toBe('');
  return ran.out;
}
const data = async (line: string, cwd = example) =>
  JSON.parse(await ask(`${line} --json`, cwd)).data;

const registry = 'version: 1\nunit: 某局\n';
const path = 'proposals/2020/2020-city-npc-012.yaml';

async function withItem(parts: object = {}, settings = registry) {
  const here = folder({ 'registry.yaml': settings });
  here.write(path, await canonicalFile('proposal', { ...item(), ...parts } as never));
  return here;
}

describe('due of one item', () => {
  test.each(['建议43', '提案117', '建议58'])(
    '%s explains itself in both languages',
    async (which) => {
      expect(await ask(`due ${which} --explain`)).toMatchSnapshot();
      expect(await ask(`due ${which} --explain --lang en`)).toMatchSnapshot();
    },
  );

  test('without --explain it is one table, with the steps on the way marked', async () => {
    const out = await ask('due 建议12');
    expect(out).toContain('科室拟稿*');
    expect(out).toContain('* 内部步骤');
    expect(out).not.toContain('\n- ');
  });

  test('tells programs every step, as data and as a sentence', async () => {
    const { id, clocks } = await data('due 建议43');
    expect(id).toBe('2020-city-npc-043');
    const second = clocks.find(({ duty }: { duty: string }) => duty === 'second_reply');
    expect(second).toMatchObject({
      round: 2,
      due: '2020-06-20',
      state: 'running',
      days: 15,
      certainty: 'published',
      holder: { kind: 'section', name: '劳动关系科', handler: '许长青' },
    });
    expect(second.explanation[0]).toMatchObject({
      code: 'basis',
      text: expect.stringContaining('2020-05-20 起 1 个月'),
    });
  });

  test('looks at the evening of a day, and refuses a day before the item', async () => {
    const { clocks } = await data('due 建议43 --as-of 2020-05-19');
    expect(clocks.map(({ duty }: { duty: string }) => duty)).not.toContain('second_reply');
    const early = await run(words('due 建议43 --as-of 2020-01-01'), { cwd: example });
    expect(early).toMatchObject({ code: 2 });
  });

  test('an extension is told in the state', async () => {
    const here = await withItem({
      requests: [
        {
          on: '2020-06-01',
          kind: 'extension',
          reason: '政策未定',
          until: '2020-08-10',
          decision: { on: '2020-06-03', result: 'agreed' },
        },
      ],
    });
    const out = await ask('due 12 --explain', here.path);
    expect(out).toContain('办理中（已延期）');
    expect(out).toContain('准予延期的答复写明期限 2020-08-10');
    expect(out).toMatch(/不采用：.*到 2020-06-10（文件写明的日期优先）/);
  });

  test('a reference item has none', async () => {
    const here = await withItem({ intake: { ...item().intake, role: 'reference' } });
    expect(await ask('due 12', here.path)).toContain('没有期限');
  });
});

describe('due of the coming days', () => {
  test('what is late stands first, then what comes, the most urgent first', async () => {
    const { within, due } = await data('due');
    expect(within).toBe(15);
    const days = due.map((one: { due: string }) => one.due);
    expect(days).toEqual(days.toSorted());
    expect(due[0]).toMatchObject({ state: 'overdue', due: '2020-05-20', days: 16, workdays: 12 });
  });

  test('steps on the way come, and are late for nobody', async () => {
    const { due } = await data('due --within 60 --as-of 2020-06-12');
    const duties = due.map(({ duty, state }: Record<string, string>) => `${duty} ${state}`);
    expect(duties).toContain('publication running');
    expect(duties).not.toContain('filing overdue');
  });

  test.each([
    ['holder', '就业促进科 郑小禾'],
    ['section', '就业促进科'],
    ['leader', '刘知远'],
  ])('--by %s gathers the duties of one under its name', async (by, name) => {
    const { due } = await data(`due --by ${by}`);
    const mine = due.filter(({ group }: { group: string }) => group === name);
    expect(mine).toContainEqual(
      expect.objectContaining({ id: '2020-city-npc-058', duty: 'reply' }),
    );
    expect(await ask(`due --by ${by}`)).toMatch(new RegExp(`^${name}，逾期 \\d+ 项`, 'm'));
  });

  test('an empty registry has nothing due', async () => {
    const here = folder({ 'registry.yaml': registry });
    expect(await ask('due --within 30', here.path)).toContain(
      '没有逾期的，今后 30 天内也没有到期的',
    );
  });
});

describe('due of the office', () => {
  test('names the reports of the year', async () => {
    const here = folder({
      'registry.yaml':
        `${registry}deadlines:\n  - {duty: report, name: 承办人名单, term: 5 days, from: handed_out}\n` +
        'batches:\n  - {name: 五次会议, handed_out_on: 2020-06-03}\n',
    });
    const { reports } = await data('due --office', here.path);
    expect(
      reports.map(({ name, batch, due, days }: Record<string, string>) => [name, batch, due, days]),
    ).toEqual([
      ['承办人名单', '五次会议', '2020-06-08', 3],
      [undefined, undefined, '2020-10-10', 127],
    ]);
    expect(reports[0].explanation[0].text).toBe(
      '交办会 2020-06-03 起 5 日（本单位规则），到 2020-06-08',
    );
    const out = await ask('due --office', here.path);
    expect(out).toContain('年度总结');
    expect(out).toContain('登记簿不记是否已经报送');
  });
});

describe('overdue', () => {
  test('counts the days late in calendar and in working days', async () => {
    const { overdue } = await data('overdue');
    expect(overdue.map(({ days, workdays }: Record<string, number>) => [days, workdays])).toEqual([
      [16, 12],
      [7, 5],
      [2, 2],
    ]);
  });

  test('--by leader gathers them, the most urgent first', async () => {
    expect(await ask('overdue --by leader')).toMatch(/逾期 3 项：\n\n刘知远，逾期 3 项\n/);
    const { overdue } = await data('overdue --by section');
    expect(overdue.map(({ group }: { group: string }) => group)).toEqual([
      '就业促进科',
      '人才开发科',
      '就业促进科',
    ]);
  });

  test('a step on the way counts where the office has a rule for it', async () => {
    const rule = `${registry}deadlines:\n  - {duty: first_contact, term: 15 workdays, from: assigned}\n`;
    const [plain, adopted] = [await withItem(), await withItem({}, rule)];
    const duties = async (cwd: string) =>
      (await data('overdue --as-of 2020-05-01', cwd)).overdue.map(
        ({ duty }: { duty: string }) => duty,
      );
    expect(await duties(plain.path)).toEqual([]);
    expect(await duties(adopted.path)).toEqual(['first_contact']);
  });
});

describe("the office's own calendar", () => {
  const closed = {
    'registry.yaml': registry,
    'calendar/2020.yaml':
      'year: 2020\noff:\n  - {from: 2020-06-08, to: 2020-06-09, name: 防汛停工}\n',
  };

  test('moves every count of working days', async () => {
    const here = folder(closed);
    expect(await ask('workday 2020-06-05 +1', here.path)).toContain('2020-06-10');
    expect(await ask('workdays 2020-06-05 2020-06-12', here.path)).toMatch(
      /有 3 个工作日[\s\S]*防汛停工放假/,
    );
    expect(await ask('workday 2020-06-08', here.path)).toContain('休息');
  });

  test('one that cannot be read is named, and the exit code says so', async () => {
    const here = folder({ ...closed, 'calendar/2021.yaml': 'year: 2021\noff: nothing\n' });
    const ran = await run(words('overdue'), { cwd: here.path });
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('calendar/2021.yaml');
  });
});

describe('workdays and workday', () => {
  test.each([
    ['workday 2025-09-30 +5', '之后第 5 个工作日是 2025-10-14'],
    ['workday 2020-05-11 -5', '之前第 5 个工作日是 2020-04-30'],
    ['workday 2020-05-11 －5', '2020-04-30'],
    ['workday 今天 3', '2020-06-10'],
    ['workday 2020-05-09', '是工作日'],
    ['workday 2020-05-01', '休息'],
    ['workday 2020-06-05 0', '就是 2020-06-05'],
    ['workdays 2020-04-24 2020-05-11', '有 10 个工作日'],
    ['workdays 2020-05-11 2020-04-24', '有 10 个工作日'],
    ['workdays 2027-09-30 2027-10-08', '尚未全部公布'],
    ['workday 2020-05-11 -5 --lang en', '5 working days before 2020-05-11 is 2020-04-30'],
  ])('%s', async (line, expected) => {
    expect(await ask(line)).toContain(expected);
  });

  test.each([
    ['workdays 2003-12-30 2004-01-05', 2, 'calendar-unknown'],
    ['workday 2050-01-01', 2, 'calendar-unknown'],
    ['workday 2020-05-11 five', 2, 'bad-count'],
    ['workday 2020-02-30 +5', 2, 'bad-value'],
    ['workdays 2020-05-11', 2, 'missing'],
  ])('%s is refused', async (line, code, named) => {
    const ran = await run(words(`${line} --json`), { cwd: example });
    expect(ran.code).toBe(code);
    expect(`${ran.out}${ran.err}`).toContain(named);
  });
});

test('an urge keeps the date that was told', async () => {
  const here = await withItem();
  const before = here.read(path);
  await ask('urge 12 --way 电话 --to 就业促进科 --about 答复', here.path);
  expect(changedLines(before, here.read(path))).toContain('+    due_on: 2020-06-10');
});
