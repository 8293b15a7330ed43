import { expect, test } from 'vitest';
import type { Kind } from '../../src/registry/kinds.ts';
import { oddCharacters } from '../../src/registry/odd-characters.ts';
import { parse } from '../../src/registry/parse.ts';

function told(text: string, kind: Kind = 'person'): readonly string[] {
  const read = parse(text, 'people/张三.yaml', kind);
  if (!('data' in read)) throw new Error('It is read all the same');
  return oddCharacters(read, 'people/张三.yaml').map(
    ({ code, place, args }) => `${place?.line}:${place?.column} ${code} ${args.found}`,
  );
}

test.each([
  ['\x07', 'control-character U+0007'],
  ['\x0b', 'control-character U+000B'],
  ['\x1b', 'control-character U+001B'],
  ['\x7f', 'control-character U+007F'],
  ['\x85', 'control-character U+0085'],
  ['\x90', 'control-character U+0090'],
  ['\u2028', 'control-character U+2028'],
  ['\ufffe', 'control-character U+FFFE'],
  ['\ufffd', 'damaged-text U+FFFD'],
  ['锟斤拷', 'damaged-text U+951F'],
  ['\u200b', 'invisible-character U+200B'],
  ['\u202e', 'invisible-character U+202E'],
  ['\ufeff', 'invisible-character U+FEFF'],
])('%j', (odd, said) => {
  expect(told(`name: 张三\nnote: 甲${odd}乙\n`)).toEqual([`2:8 ${said}`]);
});

test.each(['锟', '👨‍🏫', '\u00a0', '\t', '•', '𠮷', '葛󠄀', '\u200c'])('%j is in order', (sound) => {
  expect(told(`name: 张三\nnote: 甲${sound}乙\n`)).toEqual([]);
});

test('a mark at the beginning and ends of lines from Windows are in order', () => {
  expect(told('\ufeffname: 张三\r\nnote: 甲\r\n')).toEqual([]);
});

test('each line is named once', () => {
  expect(told('name: 张三\nnote: 甲\x07\x07乙\nemployer: "\x07"\n')).toEqual([
    '2:8 control-character U+0007',
    '3:12 control-character U+0007',
  ]);
});
