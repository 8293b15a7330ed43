import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Refusal } from '../../src/refusal.ts';
import { prepareDocument } from '../../src/registry/put-document.ts';
import { folder } from '../support/folder.ts';

const paper = (to: string) => ({ to, content: '催办单', force: false, makeFolder: true });

function codeOf(act: () => void): string | undefined {
  try {
    act();
  } catch (error) {
    return (error as Refusal).code;
  }
  return undefined;
}

test('a paper has its name only once it is put', () => {
  const { path } = folder();
  const prepared = prepareDocument(path, paper('甲/乙/单.html'));
  expect(existsSync(join(path, '甲/乙/单.html'))).toBe(false);
  prepared.put();
  expect(readdirSync(join(path, '甲/乙'))).toEqual(['单.html']);
  expect(readFileSync(join(path, '甲/乙/单.html'), 'utf8')).toBe('催办单');
});

test('papers that are dropped leave no trace, not even the folders made for them', () => {
  const { path } = folder();
  const prepared = ['一', '二'].map((name) => prepareDocument(path, paper(`甲/乙/${name}.md`)));
  for (const one of prepared.toReversed()) one.drop();
  expect(readdirSync(path)).toEqual([]);
});

test('folders that were there before, or hold something else by now, stay', () => {
  const here = folder({ '甲/旧.md': '' });
  const prepared = prepareDocument(here.path, paper('甲/乙/丙/单.md'));
  writeFileSync(join(here.path, '甲/乙/别人的'), '');
  prepared.drop();
  expect(here.all()).toEqual({ '甲/旧.md': '', '甲/乙/别人的': '' });
});

test('a name taken meanwhile is left alone', () => {
  const { path } = folder();
  const prepared = prepareDocument(path, paper('单.md'));
  writeFileSync(join(path, '单.md'), '别人的');
  expect(codeOf(() => prepared.put())).toBe('file-exists');
  expect(readFileSync(join(path, '单.md'), 'utf8')).toBe('别人的');
  expect(readdirSync(path)).toEqual(['单.md']);
});

test.each(['单.md/甲.html', '单.md/甲/乙.html'])('%s lies under a file', (to) => {
  const { path } = folder({ '单.md': '' });
  expect(codeOf(() => prepareDocument(path, paper(to)))).toBe('cannot-write-document');
  expect(readdirSync(path)).toEqual(['单.md']);
});
