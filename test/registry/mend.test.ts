import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mended } from '../../src/registry/mend/mended.ts';
import { parse } from '../../src/registry/parse.ts';
import { PATH, put, typed } from '../checks/fixture.ts';
import { folder } from '../support/folder.ts';
import { changedLines } from '../support/lines.ts';
import { run } from '../support/run.ts';

const sound = Object.values(typed('张三', '李四'))[0] as string;
const mend = (text: string) => mended(text, PATH, 'proposal');

async function change(from: string | RegExp, to: string): Promise<readonly string[]> {
  const text = sound.replace(from, () => to);
  return changedLines(text, (await mend(text)).text);
}

describe('what needs no judgement is mended, and nothing beside it', () => {
  test.each<[string, string | RegExp, string, readonly string[]]>([
    ['a number without quotation marks', '"12"', '012', ['-number: 012', '+number: "012"']],
    ['a full-width colon', 'level: city', 'level：city', ['-level：city', '+level: city']],
    ['one that opens a section', 'intake:', 'intake：', ['-intake：', '+intake:']],
    ['a colon without a blank', 'level: city', 'level:city', ['-level:city', '+level: city']],
    ['a wide blank', 'level: city', 'level:　city', ['-level:　city', '+level: city']],
    ['one behind a section', 'intake:', 'intake:　', ['-intake:　', '+intake:']],
    ['a tab', '  role: lead', '\trole: lead', ['-\trole: lead', '+  role: lead']],
    [
      'a day in another manner',
      '2020-03-10',
      '2020年3月10日',
      ['-  assigned_on: 2020年3月10日', '+  assigned_on: 2020-03-10'],
    ],
    [
      'a day that a program took for a moment',
      '2020-03-10',
      '2020-03-10T00:00:00.000Z',
      ['-  assigned_on: 2020-03-10T00:00:00.000Z', '+  assigned_on: 2020-03-10'],
    ],
    ['a truth of Python', 'lead: true', 'lead: True', ['-    lead: True', '+    lead: true']],
    ['a truth in Chinese', 'lead: true', 'lead: 是', ['-    lead: 是', '+    lead: true']],
    [
      'a number in full-width digits',
      'level: city\n',
      'level: city\nreplies:\n  - round: １\n',
      ['-  - round: １', '+  - round: 1'],
    ],
    ['a word of the office', 'role: lead', 'role: 主办', ['-  role: 主办', '+  role: lead']],
    [
      'a word in capitals',
      'origin: session',
      'origin: Session',
      ['-origin: Session', '+origin: session'],
    ],
  ])('%s', async (_, from, to, expected) => {
    expect(await change(from, to)).toEqual(expected);
  });

  test('several at once, comments and line ends kept', async () => {
    const text = sound
      .replace('level: city', 'level：city # 市级')
      .replace('"12"', '12')
      .replace('role: lead', 'role: 主办')
      .replaceAll('\n', '\r\n');
    const { text: after, done } = await mend(text);
    expect(done.map(({ code }) => code)).toEqual([
      'full-width-colon',
      'not-allowed',
      'retyped-value',
    ]);
    expect(after).toBe(sound.replace('level: city', 'level: city # 市级').replaceAll('\n', '\r\n'));
  });
});

test('keys and weights that a program of YAML 1.1 has turned into truths', async () => {
  const contacts = (key: string) =>
    `${sound}contacts:\n${['2020-03-11', '2020-03-12'].map((day) => `- by:\n  - 张三\n  ${key}: ${day}\n  stage: before\n  way: phone\n`).join('')}`;
  const rewritten = await mend(contacts('true'));
  expect(rewritten.text).toBe(contacts('on'));
  expect((await mend(contacts("'true'"))).text).toBe(contacts('on'));
  const checks = (word: string) =>
    `version: 1\nunit: 某局\nchecks:\n  - code: class-unstated\n    severity: ${word}\n    reason: 不分类\n`;
  const office = await mended(checks('false'), 'registry.yaml', 'registry');
  expect(office.text).toBe(checks('"off"'));
});

describe('what somebody must judge is left as it is', () => {
  test.each<[string, string | RegExp, string]>([
    ['a day that does not exist', '2020-03-10', '2020-09-31'],
    ['a line indented with wide blanks', '  role: lead', '　　role: lead'],
    ['midnight elsewhere', '2020-03-10', '2020-03-09T16:00:00.000Z'],
    ['a truth that is none', 'lead: true', 'lead: 对'],
    ['a misspelt key', 'level: city', 'levle: city'],
    ['a misspelt word', 'origin: session', 'origin: sesion'],
    ['a colon after a word that is no key', 'level: city', 'level: city\nremark：无'],
    ['a key that stands twice', 'level: city', 'level: city\nlevel: county'],
    ['an unresolved merge', 'level: city', '<<<<<<< a\nlevel: city\n=======\n>>>>>>> b'],
    ['a missing key', 'level: city\n', ''],
    ['two leads', '    lead: true', '    lead: true\n  - name: 李四\n    lead: true'],
    [
      'a tab that may mean two things',
      /intake:[\s\S]*/,
      'intake:\n  assigner: 督查室\n  assigned_on: 2020-03-10\n  co_units:\n    - 甲\n\t- 乙\n',
    ],
  ])('%s', async (_, from, to) => {
    const text = sound.replace(from, () => to);
    expect(text).not.toBe(sound);
    expect(await mend(text)).toEqual({ text, done: [] });
  });
});

test('whatever is typed: mending never throws, never makes it worse, and mends the same once more', async () => {
  const slip = fc.constantFrom(
    ['level: city', 'level：city'],
    ['level: city', 'level:city'],
    ['"12"', '0012'],
    ['2020-03-10', '2020.3.10'],
    ['role: lead', 'role: 协办'],
    ['  role', '\trole'],
    ['origin: session', 'origin: 会期'],
    ['title: ', 'title：'],
    ['    lead', '\t\tlead'],
    ['kind: suggestion', 'kind: 建议'],
  ) as fc.Arbitrary<[string, string]>;
  await fc.assert(
    fc.asyncProperty(
      fc.array(slip, { maxLength: 6 }),
      fc.string({ maxLength: 8 }),
      async (slips, junk) => {
        const text = slips.reduce((all, [from, to]) => all.replace(from, () => to), sound) + junk;
        const { text: after } = await mend(text);
        expect((await mend(after)).text).toBe(after);
        if ('data' in parse(text, PATH, 'proposal'))
          expect(parse(after, PATH, 'proposal')).toHaveProperty('data');
      },
    ),
    { numRuns: 60 },
  );
});

describe('validate --fix', () => {
  const slips = { ...typed('"12"', '12'), 'people/张三.yml': 'name: 张三\n' };

  test('shows the changes and writes nothing under --dry-run, or where nobody said yes', async () => {
    const here = folder();
    await put(here.path, slips);
    const before = here.all();
    const dry = await run(['validate', '--fix', '--dry-run'], { cwd: here.path });
    expect(dry.out).toMatch(/rename from people\/张三\.yml[\s\S]*-number: 12\n\+number: "12"/);
    const refused = await run(['validate', '--fix'], { cwd: here.path });
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--yes')]);
    expect(here.all()).toEqual(before);
  });

  test('writes with --yes, and says what is left', async () => {
    const here = folder();
    await put(here.path, slips);
    const ran = await run(['validate', '--fix', '--yes'], { cwd: here.path, today: '2020-04-30' });
    expect(ran.code).toBe(0);
    expect(here.has('people/张三.yml')).toBe(false);
    expect((await run(['validate'], { cwd: here.path, today: '2020-04-30' })).code).toBe(0);
    const again = await run(['validate', '--fix', '--yes'], {
      cwd: here.path,
      today: '2020-04-30',
    });
    expect(again.out).toContain('没有不用判断就能改的');
  });

  test('moves a record to the folder of its year, but not over another one, nor one that says it is another', async () => {
    const here = folder();
    await put(here.path, {
      'proposals/2020-city-npc-012.yaml': sound,
      'proposals/2020-city-npc-013.yaml': sound,
    });
    await run(['validate', '--fix', '--yes'], { cwd: here.path });
    expect(here.read(PATH)).toBe(sound);
    expect(here.has('proposals/2020-city-npc-013.yaml')).toBe(true);
    here.write('proposals/2020-city-npc-012.yaml', sound.replace('city\n', 'county\n'));
    await run(['validate', '--fix', '--yes'], { cwd: here.path });
    expect(here.read(PATH)).toBe(sound);
    expect(here.has('proposals/2020-city-npc-012.yaml')).toBe(true);
  });

  test('mends registry.yaml itself', async () => {
    const here = folder({ 'registry.yaml': 'version: 1\nunit：某局\n' });
    expect((await run(['validate', '--fix', '--yes'], { cwd: here.path })).code).toBe(0);
    expect(here.read('registry.yaml')).toBe('version: 1\nunit: 某局\n');
  });

  test('does not go with a selection; --dry-run alone is refused', async () => {
    const here = folder({ 'registry.yaml': 'version: 1\nunit: 某局\n' });
    expect((await run(['validate', '--fix', '--staged'], { cwd: here.path })).code).toBe(2);
    expect((await run(['validate', '--dry-run'], { cwd: here.path })).code).toBe(2);
  });
});
