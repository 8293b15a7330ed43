import { beforeAll, describe, expect, test } from 'vitest';
import { type KeyOrder, orderOf } from '../../../src/registry/edit/key-order.ts';
import { type MergedTexts, mergeTexts } from '../../../src/registry/merge/merge-texts.ts';
import { changedLines } from '../../support/lines.ts';

let order: KeyOrder;
beforeAll(async () => {
  order = await orderOf('proposal');
});

const base = `# yaml-language-server: $schema=../../schemas/proposal.schema.json
id: 2020-city-npc-012
kind: suggestion
level: city
number: "12"
title: 关于加强高校毕业生就业创业服务的建议  # 领衔代表来电强调
topics: [就业创业]
asks:
  - 扩大见习基地规模

# 联名八人
proposers:
  - name: 张三
    lead: true

intake:
  assigned_on: 2020-03-10
  role: lead

contacts:
  # 先打了座机
  - on: 2020-04-02
    stage: before
    way: phone
    by: [李四]
    view: 了解原意

closed:
  on: 2020-06-05
`;

const contact = (on: string, view: string) =>
  `  - on: ${on}\n    stage: before\n    way: visit\n    by: [李四]\n    view: ${view}\n`;
const anchor = '    view: 了解原意\n';
const also =
  (...contacts: readonly string[]) =>
  (text: string) =>
    text.replace(anchor, anchor + contacts.join(''));
const put = (old: string, now: string) => (text: string) => {
  expect(text).toContain(old);
  return text.replace(old, now);
};
type Change = (text: string) => string;
const all = (changes: readonly Change[]): string => changes.reduce((text, one) => one(text), base);

function merged(ours: readonly Change[], theirs: readonly Change[], from = base): MergedTexts {
  const found = mergeTexts({ base: from, ours: all(ours), theirs: all(theirs) }, order);
  if (found === undefined) throw new Error('not readable');
  return found;
}

/** Merged without a clash, both ways round to the same data; the text when the first side is ours. */
function clean(one: readonly Change[], other: readonly Change[]): string {
  const [here, there] = [merged(one, other), merged(other, one)];
  for (const { clashes, text } of [here, there]) {
    expect(clashes).toEqual([]);
    expect(text.ours).toBeDefined();
  }
  expect(there.isSaidBy(here.text.ours ?? '', 'ours')).toBe(true);
  return here.text.ours ?? '';
}

const lines = (text: string) => changedLines(base, text);

describe('what two clerks recorded is united', () => {
  test('events of one list, by their days, whoever pushed first', () => {
    const early = contact('2020-04-10', '甲');
    const late = contact('2020-04-20', '乙');
    const expected = also(early, late)(base);
    expect(clean([also(early)], [also(late)])).toBe(expected);
    expect(clean([also(late)], [also(early)])).toBe(expected);
  });

  test('the same event once, and two of one day and kind as two', () => {
    const one = contact('2020-04-10', '甲');
    expect(clean([also(one)], [also(one)])).toBe(also(one)(base));
    const other = contact('2020-04-10', '乙');
    const both = clean([also(one)], [also(other)]);
    expect(lines(both).length).toBe(10);
    expect(both).toContain('view: 甲');
    expect(both).toContain('view: 乙');
  });

  test('two events that are equal on one side are two', () => {
    const one = contact('2020-04-10', '甲');
    expect(clean([also(one, one)], [also(one)])).toBe(also(one, one)(base));
  });

  test('sections that one side has only, in their place and with a blank line', () => {
    const urges = '\nurges:\n  - on: 2020-04-28\n    way: slip\n    to: 就业促进科\n';
    const opinions = 'opinions:\n  - from: 社会保险科\n    requested_on: 2020-03-17\n\nclosed:\n';
    const text = clean([put(anchor, anchor + urges)], [put('closed:\n', opinions)]);
    expect(text).toBe(
      put(anchor, `${anchor}\n${opinions.replace('\nclosed:\n', '')}${urges}`)(base),
    );
  });

  test('different facts of one event, names of a set, and an answer to what the other left alone', () => {
    const text = clean(
      [put('way: phone', 'way: visit'), put('[就业创业]', '[就业创业, 人才]')],
      [
        put('view: 了解原意', 'view: 了解原意\n    place: 市政府'),
        put('[就业创业]', '[社会保险, 就业创业]'),
      ],
    );
    expect(lines(text)).toEqual([
      '-topics: [就业创业]',
      expect.stringMatching(/^\+topics: \[(?=.*人才)(?=.*社会保险)(?=.*就业创业).*\]$/),
      '-    way: phone',
      '+    way: visit',
      '+    place: 市政府',
    ]);
  });

  test('a reply that both began goes on as one', () => {
    const draft = (on: string, by: string) =>
      `replies:\n  - round: 1\n    drafts:\n      - on: ${on}\n        by: ${by}\n\nclosed:\n`;
    const text = clean(
      [put('closed:\n', draft('2020-05-06', '李四'))],
      [put('closed:\n', draft('2020-05-08', '赵五'))],
    );
    expect(text.match(/round: 1/g)).toHaveLength(1);
    expect(text.match(/by: (李四|赵五)$/gm)).toEqual(['by: 李四', 'by: 赵五']);
  });

  test('comments of both sides, also above what neither changed', () => {
    const text = clean(
      [put('level: city\n', 'level: city\n# 我方的话\n'), also(contact('2020-04-10', '甲'))],
      [
        put('# 先打了座机', '# 先打了座机，无人接'),
        also(`  # 第二次\n${contact('2020-04-11', '乙')}`),
      ],
    );
    for (const comment of ['# 我方的话', '# 先打了座机，无人接', '  # 第二次\n  - on: 2020-04-11'])
      expect(text).toContain(comment);
    expect(lines(text)).toHaveLength(1 + 2 + 5 + 6);
  });

  test('a value that was taken out stays out, and what was renamed stays renamed', () => {
    const text = clean(
      [put('# 联名八人\n', ''), put('\nclosed:\n  on: 2020-06-05\n', '')],
      [put('id: 2020-city-npc-012', 'id: 2020-city-npc-013')],
    );
    expect(lines(text)).toEqual([
      '-id: 2020-city-npc-012',
      '+id: 2020-city-npc-013',
      '-# 联名八人',
      '-closed:',
      '-  on: 2020-06-05',
      '-',
    ]);
  });

  test('corrections go on pointing at the entry they are about', () => {
    const correction = (field: string) =>
      `\ncorrections:\n  - on: 2020-06-10\n    field: ${field}\n    before: 乙误\n    after: 乙\n    reason: 笔误\n`;
    const end = (text: string) => (before: string) => before + text;
    const text = clean(
      [also(contact('2020-04-10', '甲'))],
      [also(contact('2020-04-20', '乙')), end(correction('contacts.1.view'))],
    );
    expect(text).toContain('field: contacts.2.view');
  });
});

describe('corrections', () => {
  const two = also(contact('2020-04-10', '甲'))(base);
  const correction = (field: string, after: string) =>
    `\ncorrections:\n  - on: 2020-06-10\n    field: ${field}\n    ${after === '' ? 'before: 旧' : `before: 旧\n    after: ${after}`}\n    reason: 笔误\n`;
  const firstGone = (text: string) => text.replace(/ {2}# 先打了座机\n[\s\S]*?了解原意\n/, '');

  test('are counted in the list that is left once a clash is decided', () => {
    const ours = firstGone(two) + correction('contacts.0', '');
    const theirs = two.replace('view: 了解原意', 'view: 新') + correction('contacts.1.view', '甲');
    const versions = { base: two, ours, theirs };
    expect(mergeTexts(versions, order)?.clashes.map(({ path }) => path)).toEqual([['contacts', 0]]);
    const text = mergeTexts(versions, order, ['ours'])?.text.ours ?? '';
    expect(text.match(/field: .*/g)?.sort()).toEqual([
      'field: contacts.0',
      'field: contacts.0.view',
    ]);
    expect(mergeTexts(versions, order, ['theirs'])?.text.ours).toContain('field: contacts.1.view');
  });

  test('of an entry that is gone point at none, and one that was struck out is where it stood', () => {
    const ours = firstGone(two) + correction('contacts.0', '');
    const theirs = two.replace('view: 了解原意', 'view: 新') + correction('contacts.0.view', '新');
    const decided = (side: 'ours' | 'theirs') =>
      mergeTexts({ base: two, ours, theirs }, order, [side])
        ?.text.ours?.match(/field: .*/g)
        ?.sort();
    expect(decided('ours')).toEqual(['field: contacts.0', 'field: contacts.struck.view']);
    expect(decided('theirs')).toEqual(['field: contacts.0', 'field: contacts.0.view']);
  });

  test('that both moved along with their entry do not clash', () => {
    const three = also(contact('2020-04-10', '甲'), contact('2020-04-20', '乙'))(base);
    const from = three + correction('contacts.2.view', '乙');
    const second = contact('2020-04-10', '甲');
    const ours = firstGone(from).replace('contacts.2', 'contacts.1');
    const theirs = from.replace(second, '').replace('contacts.2', 'contacts.1');
    const found = mergeTexts({ base: from, ours, theirs }, order);
    expect(found?.clashes).toEqual([]);
    expect(found?.text.ours).toContain('field: contacts.0.view');
  });
});

test('one form of one person is one, and what it says differently is a clash', () => {
  const form = (result: string, by: string) =>
    `replies:\n  - round: 1\n    feedback:\n      - from: 张三\n        on: 2020-07-06\n        result: ${result}\n        collected_by: ${by}\n\nclosed:\n`;
  const from = base.replace('closed:\n', 'replies:\n  - round: 1\n\nclosed:\n');
  const of = (text: string) => base.replace('closed:\n', text);
  const found = mergeTexts(
    { base: from, ours: of(form('satisfied', '甲')), theirs: of(form('dissatisfied', '乙')) },
    order,
  );
  expect(found?.clashes.map(({ path }) => path.at(-1))).toEqual(['result', 'collected_by']);
});

describe('files from elsewhere', () => {
  const edits = [[also(contact('2020-04-10', '甲'))], [also(contact('2020-04-20', '乙'))]] as const;
  const expected = also(contact('2020-04-10', '甲'), contact('2020-04-20', '乙'))(base);
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const bom = (text: string) => `\uFEFF${text}`;
  const open = (text: string) => text.trimEnd();

  test.each([
    ['line ends of Windows', crlf, crlf],
    ['line ends of Windows on one side', crlf, (text: string) => text],
    ['a byte order mark', bom, bom],
    ['no line end at the end', open, open],
  ])('keep %s', (_, form, other) => {
    const found = mergeTexts(
      { base: other(base), ours: form(all(edits[0])), theirs: other(all(edits[1])) },
      order,
    );
    expect(found?.clashes).toEqual([]);
    expect(found?.text.ours).toBe(form(expected));
  });

  test('lists in brackets and entries in braces are edited in place', () => {
    const braces = base.replace(
      / {2}- on: 2020-04-02[\s\S]*?了解原意/,
      '  - {on: 2020-04-02, stage: before, way: phone, by: [李四]}',
    );
    const add = (entry: string) => braces.replace('by: [李四]}\n', `by: [李四]}\n  - ${entry}\n`);
    const found = mergeTexts(
      {
        base: braces,
        ours: add('{on: 2020-04-10, stage: before, way: visit, by: [李四]}').replace(
          '[就业创业]',
          '[就业创业, 甲]',
        ),
        theirs: add('{on: 2020-04-20, stage: before, way: visit, by: [李四]}').replace(
          '[就业创业]',
          '[就业创业, 乙]',
        ),
      },
      order,
    );
    expect(found?.clashes).toEqual([]);
    expect(changedLines(braces, found?.text.ours ?? '')).toEqual([
      '-topics: [就业创业]',
      expect.stringMatching(/^\+topics: \[就业创业, (甲, 乙|乙, 甲)\]$/),
      '+  - {on: 2020-04-10, stage: before, way: visit, by: [李四]}',
      '+  - {on: 2020-04-20, stage: before, way: visit, by: [李四]}',
    ]);
  });

  test('an indentation of their own is taken over', () => {
    const flat = (text: string) =>
      text.replace(
        /^contacts:\n(( {2}.*\n)+)/m,
        (_, body: string) => `contacts:\n${body.replace(/^ {2}/gm, '')}`,
      );
    const found = mergeTexts({ base, ours: flat(all(edits[0])), theirs: all(edits[1]) }, order);
    expect(found?.clashes).toEqual([]);
    expect(found?.text.ours).toBe(flat(expected));
  });

  test.each([
    ['a sentence over several lines', 'view: |\n      第一行\n\n      第二行\n'],
    ['a text in quotes with a number sign', 'view: "见 #3 楼"\n'],
  ])('%s', (_, view) => {
    const own = contact('2020-04-20', '乙').replace('view: 乙\n', view);
    expect(clean([also(contact('2020-04-10', '甲'))], [also(own)])).toBe(
      also(contact('2020-04-10', '甲'), own)(base),
    );
  });

  test('what cannot be read is left to its lines', () => {
    expect(mergeTexts({ base, ours: `${base}  :bad\n - x`, theirs: base }, order)).toBeUndefined();
  });
});

describe('what both changed differently is shown', () => {
  test.each<[string, Change, Change, readonly (string | number)[]]>([
    [
      'one value',
      put('on: 2020-06-05', 'on: 2020-06-06'),
      put('on: 2020-06-05', 'on: 2020-06-07'),
      ['closed', 'on'],
    ],
    [
      'a value taken out and changed',
      put('    lead: true\n', ''),
      put('lead: true', 'lead: false'),
      ['proposers', 0, 'lead'],
    ],
    [
      'a text and a section',
      put('closed:\n  on: 2020-06-05', 'closed: 是'),
      put('on: 2020-06-05', 'on: 2020-06-07'),
      ['closed'],
    ],
    [
      'an event taken out and put right',
      put(base.slice(base.indexOf('contacts:'), base.indexOf('closed:')), ''),
      put('way: phone', 'way: visit'),
      ['contacts', 0],
    ],
    [
      'the points of an item, whose places answers count',
      put('  - 扩大见习基地规模\n', '  - 扩大见习基地规模\n  - 甲\n'),
      put('  - 扩大见习基地规模\n', '  - 扩大见习基地规模\n  - 乙\n'),
      ['asks'],
    ],
  ])('%s', (_, ours, theirs, path) => {
    const both = merged([ours, also()], [theirs]);
    expect(both.clashes.map((clash) => clash.path)).toEqual([path]);
    expect(both.text.ours).not.toBe(both.text.theirs);
    expect(both.isSaidBy(both.text.ours ?? '', 'ours')).toBe(true);
    expect(both.isSaidBy(both.text.theirs ?? '', 'theirs')).toBe(true);
  });

  test('an event that one side took out and the other went on with', () => {
    const two = [also(contact('2020-04-10', '甲'))];
    const from = all(two);
    const theirs = from.replace('view: 甲', 'view: 甲\n    place: 市政府');
    const found = mergeTexts({ base: from, ours: base, theirs }, order);
    expect(found?.clashes.map(({ path }) => path)).toEqual([['contacts', 1]]);
  });

  test('the rest is merged all the same', () => {
    const found = merged(
      [put('on: 2020-06-05', 'on: 2020-06-06'), also(contact('2020-04-10', '甲'))],
      [put('on: 2020-06-05', 'on: 2020-06-07'), also(contact('2020-04-20', '乙'))],
    );
    const united = also(contact('2020-04-10', '甲'), contact('2020-04-20', '乙'))(base);
    expect(found.text).toEqual({
      ours: united.replace('2020-06-05', '2020-06-06'),
      theirs: united.replace('2020-06-05', '2020-06-07'),
    });
  });
});
