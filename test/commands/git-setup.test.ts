import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textOf } from '../../src/registry/journal/page.ts';
import { folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { commitAll, git, hostileGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const setup = (cwd: string, line = 'git setup') => run(words(line), { cwd });

test('a clone is set up once, and a second time changes nothing', async () => {
  const there = await registry();
  git(there.path, 'init', '--quiet');
  there.write('.gitattributes', '*.md text\r\n');
  expect((await setup(there.path)).code).toBe(0);
  expect(there.read('.gitattributes')).toMatch(
    /^\*\.md text\r\nregistry\.yaml text eol=lf\r\n[\s\S]*proposals\/\*\*\/\*\.yaml merge=proposals\r\n/,
  );
  expect(git(there.path, 'config', 'merge.proposals.driver')).toContain(
    'merge-file %O %A %B %L %P',
  );
  expect(git(there.path, 'config', '--local', 'core.quotepath')).toBe('false');
  const before = there.all();
  const { code, out } = await setup(there.path);
  expect([code, out.includes('.gitattributes')]).toEqual([0, false]);
  expect(there.all()).toEqual(before);
});

test('a preview shows the settings and makes none', async () => {
  const there = await registry();
  git(there.path, 'init', '--quiet');
  const before = there.all();
  const { out } = await setup(there.path, 'git setup --dry-run');
  expect(out).toContain('git config --local merge.proposals.driver');
  expect(there.all()).toEqual(before);
});

test('files that were committed with the line ends of Windows stay as they are, and unchanged', async () => {
  const there = await registry();
  there.write('.git-dummy', '');
  git(there.path, 'init', '--quiet');
  git(there.path, 'config', 'core.autocrlf', 'false');
  there.write('people/张三.yaml', 'name: 张三\r\n');
  commitAll(there.path, '登记簿');
  const { code, out } = await setup(there.path);
  expect([code, out.includes('1 个文件')]).toEqual([0, true]);
  expect(there.read('.gitattributes')).not.toContain('eol');
  expect(git(there.path, 'status', '--porcelain', '--', 'people')).toBe('');
});

test('outside git, and without a word what to do, it is refused', async () => {
  const there = await registry();
  const code = async (line: string) =>
    JSON.parse((await setup(there.path, `${line} --json`)).err).error.code;
  expect(await code('git setup')).toBe('not-in-git');
  expect(await code('git')).toBe('unknown-git-action');
  expect(await code('git push')).toBe('unknown-git-action');
  expect((await run(['git', 'setup'], { cwd: folder().path })).code).toBe(3);
});

test('is undone as a whole: what it wrote and what it set, and nothing that was there before', async () => {
  const there = await registry();
  git(there.path, 'init', '--quiet');
  git(there.path, 'config', '--local', 'core.quotepath', 'false');
  const before = there.all();
  await setup(there.path);
  const { out } = await setup(there.path, 'undo --yes');
  expect(out).toContain('取消 git 的设置 merge.proposals.driver');
  expect(out).not.toContain('core.quotepath');
  expect(there.all()).toEqual(before);
});

test('what stood there before is put back, and a driver that did is named', async () => {
  const there = await registry();
  git(there.path, 'init', '--quiet');
  git(there.path, 'config', '--local', 'core.quotepath', 'true');
  git(there.path, 'config', '--local', 'merge.renames', 'copies');
  git(there.path, 'config', '--local', 'merge.proposals.driver', 'elsewhere/proposals %O');
  await setup(there.path);
  const driver = git(there.path, 'config', '--local', 'merge.proposals.driver');
  expect(driver).toContain('merge-file %O');
  const shown = (await setup(there.path, 'undo --dry-run')).out;
  expect(shown).toContain('git config --local core.quotepath true');
  const { out } = await setup(there.path, 'undo --yes');
  for (const line of [
    'git 的设置 core.quotepath 恢复为 true',
    'git 的设置 merge.renames 恢复为 copies',
    'git 的设置 merge.proposals.driver 没有动，原来是：elsewhere/proposals %O',
    '取消 git 的设置 merge.proposals.name',
  ])
    expect(out).toContain(line);
  expect(git(there.path, 'config', '--local', 'core.quotepath')).toBe('true');
  expect(git(there.path, 'config', '--local', 'merge.renames')).toBe('copies');
  expect(git(there.path, 'config', '--local', 'merge.proposals.driver')).toBe(driver);
});

test('is undone in a clone where the files were there already, and takes no record back instead', async () => {
  const there = await registry();
  git(there.path, 'init', '--quiet');
  await setup(there.path);
  const line =
    'add --kind 建议 --level 市 --number 12 --title 甲 --proposer 张三 --assigned-on 2020-03-10';
  await setup(there.path, line);
  for (const key of ['driver', 'name'])
    git(there.path, 'config', '--unset', `merge.proposals.${key}`);
  const before = there.all();
  await setup(there.path);
  expect((await setup(there.path, 'undo --dry-run')).out).toContain('取消 git 的设置');
  expect((await setup(there.path, 'undo --yes')).out).toContain('git setup');
  expect(there.all()).toEqual(before);
});

test('a page never makes undo touch other settings', async () => {
  const there = await registry();
  git(there.path, 'init', '--quiet');
  await setup(there.path);
  git(there.path, 'config', '--local', 'core.hooksPath', '钩子');
  const page = '.proposals/000001.json';
  const { body } = JSON.parse(readFileSync(join(there.path, page), 'utf8'));
  const written = JSON.parse(body);
  written.settings.push({ key: 'core.hooksPath', value: '钩子' });
  const { format: _, ...rest } = written;
  there.write(page, textOf(rest));
  expect((await setup(there.path, 'undo --yes')).code).toBe(0);
  expect(git(there.path, 'config', '--local', 'core.hooksPath')).toBe('钩子');
});
