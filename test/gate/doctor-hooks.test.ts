import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { type Folder, folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const bin = fileURLToPath(new URL('../../bin/proposals.js', import.meta.url));

let there: Folder;
/** The program's file, in a folder with a quotation mark and blanks. */
let program: string;
beforeEach(async () => {
  there = await registry({ items: [item()] });
  git(there.path, 'init', '--quiet');
  await run(words('git setup'), { cwd: there.path });
  await run(['editor'], { cwd: there.path });
  commitAll(there.path, '登记簿');
  program = join(folder().path, "it's 程序.js");
  symlinkSync(bin, program);
});

const install = (cwd = there.path) =>
  run(['hooks', 'install'], { cwd, program: [process.execPath, program] });
const hook = (name = 'pre-commit') => join(there.path, '.git/hooks', name);
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

/** What is said of hooks, with the exit code and whether the line is counted. */
async function said(language = 'zh-CN') {
  const { code, out } = await run(['doctor', '--json', '--lang', language], { cwd: there.path });
  const { checks, notes, wrong } = JSON.parse(out).data;
  const all = checks as { code: string; verdict: string; message: string; remedy?: string }[];
  const found = all.filter((check) => check.code.startsWith('hook'));
  expect(found).toHaveLength(1);
  const [{ code: symptom, verdict, message, remedy = '' } = {} as never] = found;
  expect(message + remedy).not.toMatch(/undefined|\[object/);
  return { said: [code, verdict, symptom], message, remedy, counted: notes + wrong };
}

test('a clone without a hook gets a hint, which counts for nothing', async () => {
  expect(await said()).toMatchObject({ said: [0, 'hint', 'hook-missing'], counted: 0 });
  const { out } = await run(['doctor'], { cwd: there.path });
  expect(out).toContain('这个克隆一切都好。');
});

test('a hook of others alone is no check', async () => {
  writeFileSync(hook(), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  expect((await said()).said).toEqual([0, 'hint', 'hook-missing']);
});

test('what hooks install wrote is well, also beside the hooks of others and in either language', async () => {
  writeFileSync(hook(), '#!/bin/sh\necho 另一个\n', { mode: 0o755 });
  await run(['hooks', 'install', '--lang', 'en'], {
    cwd: there.path,
    program: [process.execPath, program],
  });
  expect((await said()).said).toEqual([0, 'ok', 'hook']);
  expect((await said('en')).message).toContain('checked');
});

test.each<[string, () => void, readonly unknown[]]>([
  [
    'one of another version',
    () => edit(hook(), 'validate --staged', 'validate --staged --lang zh-CN'),
    [0, 'note', 'hook-old'],
  ],
  ['half of it', () => rmSync(hook('pre-merge-commit')), [0, 'note', 'hook-old']],
  ['one that may not be run', () => chmodSync(hook(), 0o644), [1, 'wrong', 'hook-not-executable']],
  ['a program that is gone', () => rmSync(program), [1, 'wrong', 'hook-program-gone']],
  [
    'one for another registry',
    () => edit(hook(), ' validate', " --dir '别处/' validate"),
    [0, 'note', 'hook-other-registry'],
  ],
  [
    'hooks that git looks for in another folder of the clone',
    () => void git(there.path, 'config', 'core.hooksPath', '钩子'),
    [0, 'note', 'hook-bypassed'],
  ],
  [
    'hooks outside of the clone',
    () => void git(there.path, 'config', 'core.hooksPath', folder().path),
    [0, 'hint', 'hook-elsewhere'],
  ],
  [
    'a link in its place',
    () => {
      rmSync(hook());
      symlinkSync(program, hook());
    },
    [0, 'note', 'hook-unreadable'],
  ],
])('finds %s', async (_, by, expected) => {
  await install();
  by();
  const { said: found, remedy } = await said();
  expect(found).toEqual(expected);
  expect(remedy).toMatch(/\S/);
  expect((await said('en')).said).toEqual(expected);
});

test.each([['hook-not-executable'], ['hook-old'], ['hook-bypassed']])(
  'hooks install mends %s',
  async (code) => {
    await install();
    if (code === 'hook-old') rmSync(hook('pre-merge-commit'));
    else if (code === 'hook-bypassed') git(there.path, 'config', 'core.hooksPath', '.git/钩子');
    else chmodSync(hook(), 0o644);
    expect((await said()).said[2]).toBe(code);
    await install();
    expect((await said()).said).toEqual([0, 'ok', 'hook']);
  },
);

test('a hook that husky keeps finds the program by its name, and need be no program itself', async () => {
  git(there.path, 'config', 'core.hooksPath', '.husky/_');
  mkdirSync(join(there.path, '.husky/_'), { recursive: true });
  await install();
  for (const name of ['pre-commit', 'pre-merge-commit'])
    chmodSync(join(there.path, '.husky', name), 0o644);
  expect((await said()).said).toEqual([1, 'wrong', 'hook-program-gone']);
  const names = folder();
  symlinkSync(bin, join(names.path, 'proposals'));
  const { PATH } = process.env;
  process.env.PATH = `${names.path}:${PATH}`;
  try {
    expect((await said()).said).toEqual([0, 'ok', 'hook']);
  } finally {
    process.env.PATH = PATH;
  }
});
