import { expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/index.ts';
import { filesUnder, read, rowsIn, section } from './documents.ts';

const document = read('docs/exit-codes.md');
const sources = filesUnder('src').map((path) => read(path));

test('every exit code of the program has its line', () => {
  const [, union] = read('src/refusal.ts').match(/type ExitCode = ([^;]+);/) ?? [];
  const rows = rowsIn(section(document, '## 退出码 Exit codes'));
  expect(rows.map(([code]) => code)).toEqual(union?.split(' | '));
});

test('every refusal code is listed, under the exit code it has, and none besides', async () => {
  const found = sources.flatMap((text) =>
    [...text.matchAll(/new Refusal\(\s*'([^']+)',\s*(\d+)/g)].map(([, code, exit]) => [code, exit]),
  );
  const { commands, tables } = await messagesIn('zh-CN');
  const named = [...Object.keys(commands.unknown), ...Object.keys(tables.unreadable)];
  const all = [...found, ...named.map((code) => [code, '2']), ['usage-…', '2']];
  const listed = rowsIn(section(document, '## 拒绝代号 Refusal codes'));
  expect(new Map(listed.map(([code, exit]) => [code, exit]))).toEqual(
    new Map(all.sort() as [string, string][]),
  );
  expect(listed.length).toBe(new Set(all.map(([code]) => code)).size);
});
