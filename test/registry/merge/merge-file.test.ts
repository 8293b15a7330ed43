import { expect, test } from 'vitest';
import { mergeFile } from '../../../src/registry/merge/merge-file.ts';

const path = 'proposals/2020/2020-city-npc-012.yaml';
const marks = { size: 9, ours: '我们这边', theirs: '对方' };
const base = `id: 2020-city-npc-012
title: 关于新路的建议
# 原话
note: 旧

closed:
  on: 2020-06-05
`;

/** Merges three texts; `lines` is what git would make of their lines. */
const merged = (
  ours: string | Uint8Array,
  theirs: string,
  lines: { text: string; isClean: boolean },
  from = base,
) =>
  mergeFile({
    versions: {
      base: Buffer.from(from),
      ours: Buffer.from(ours as string),
      theirs: Buffer.from(theirs),
    },
    path,
    marks,
    byLines: async () => ({ ...lines, text: Buffer.from(lines.text) }),
  });

const noLines = { text: 'never asked', isClean: true };

test('marks stand around what differs and around nothing else, as long as git asks for', async () => {
  const found = await merged(
    base.replace('note: 旧', 'note: 甲').replace('06-05', '06-06'),
    base.replace('note: 旧', 'note: 乙'),
    noLines,
  );
  expect(found.verdict).toBe('clash');
  expect(found.content).toBe(`id: 2020-city-npc-012
title: 关于新路的建议
# 原话
<<<<<<<<< 我们这边
note: 甲
=========
note: 乙
>>>>>>>>> 对方

closed:
  on: 2020-06-06
`);
});

test('a comment that both changed is for a person, and neither is dropped', async () => {
  const ours = base.replace('# 原话', '# 甲的话');
  const theirs = base.replace('# 原话', '# 乙的话');
  const text = '<<<<<<< a\n# 甲的话\n=======\n# 乙的话\n>>>>>>> b\n';
  const found = await merged(ours, theirs, { text, isClean: false });
  expect([found.verdict, String(found.content)]).toEqual(['clash', text]);
});

test('lines that merge without a word are taken only if they say the merged data', async () => {
  const ours = base.replace('# 原话', '# 甲的话');
  const theirs = base.replace('# 原话', '# 乙的话').replace('06-05', '06-07');
  const right = theirs.replace('# 乙的话', '# 甲的话\n# 乙的话');
  expect(await merged(ours, theirs, { text: right, isClean: true })).toMatchObject({
    verdict: 'merged',
    content: right,
  });
  const wrong = await merged(ours, theirs, {
    text: right.replace('06-07', '06-05'),
    isClean: true,
  });
  expect(wrong.verdict).toBe('clash');
  for (const said of ['甲的话', '乙的话', '06-05', '06-07', '<<<<<<<<<'])
    expect(wrong.content).toContain(said);
});

test.each([
  ['broken YAML', `${base}contacts: [\n`],
  ['a conflict from before', `${base}<<<<<<< a\n=======\n>>>>>>> b\n`],
  ['no UTF-8', Buffer.from([0xff, 0x41, 0x0a])],
  ['UTF-16', Buffer.from('id: 1\n', 'utf16le')],
])('%s is merged by lines, and a person is asked to look', async (_, ours) => {
  const found = await merged(ours, base.replace('旧', '新'), {
    text: '由 git 合并',
    isClean: true,
  });
  expect([found.verdict, String(found.content)]).toEqual(['lines', '由 git 合并']);
});

test('what both made is a conflict unless it says the same', async () => {
  const other = base.replace('note: 旧', 'note: "旧"');
  expect((await merged(base, other, noLines, '')).verdict).toBe('merged');
  const found = await merged(base, `${base}urges:\n  - on: 2020-04-01\n`, noLines, '');
  expect(found.verdict).toBe('twice');
  expect(found.content).toContain('>>>>>>>>> 对方');
});

test('two items that both sides registered under one number are not mixed', async () => {
  const one = `${base}proposers:\n  - name: 赵钱\n    lead: true\n`;
  const other = `${base.replace('新路', '旧桥')}proposers:\n  - name: 孙李\n    lead: true\n`;
  const found = String((await merged(one, other, noLines, '')).content);
  const sides = ['ours', 'theirs'].map((side) => chosen(found, side === 'ours'));
  expect(sides).toEqual([one, other]);
});

/** What is left where a person keeps one side at every mark. */
function chosen(text: string, ours: boolean): string {
  let side: 'both' | 'ours' | 'theirs' = 'both';
  return text
    .split(/(?<=\n)/)
    .filter((line) => {
      if (/^<{9} /.test(line)) side = 'ours';
      else if (/^={9}$/m.test(line)) side = 'theirs';
      else if (/^>{9} /.test(line)) side = 'both';
      else return side === 'both' || (side === 'ours') === ours;
      return false;
    })
    .join('');
}
