import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { put, record } from '../checks/fixture.ts';
import { type Folder, folder } from '../support/folder.ts';
import { commitAll, git, hostileGit, tryGit } from '../support/repository.ts';
import { run } from '../support/run.ts';

hostileGit();

const program = fileURLToPath(new URL('../../bin/proposals.js', import.meta.url));
const wrong = record({ closed: { on: '2020-03-01', reason: '代表同意' } });
const sound = record({ closed: { on: '2020-04-01', reason: '代表同意' } });
const path = Object.keys(sound)[0] ?? '';

/** A clone with a registry in it, in a folder with a quotation mark and a blank. */
async function clone(below = "it's 登记簿"): Promise<Folder & { readonly registry: string }> {
  const here = folder();
  const registry = join(here.path, below);
  await put(registry, {});
  git(here.path, 'init', '--quiet', '-b', 'main');
  commitAll(here.path, '新建');
  return { ...here, registry };
}

const hooks = (registry: string, ...args: readonly string[]) =>
  run(['hooks', ...args], { cwd: registry, program: [process.execPath, program] });

function commit(here: Folder, ...args: readonly string[]) {
  return tryGit(here.path, 'commit', '--quiet', '-m', '登记', ...args);
}

describe('hooks install', () => {
  test('stops a commit with errors, by what is staged and not by what lies on the disk', async () => {
    const here = await clone();
    expect((await hooks(here.registry, 'install')).code).toBe(0);
    await put(here.registry, wrong);
    git(here.path, 'add', '.');
    await put(here.registry, sound);
    const stopped = commit(here);
    expect(stopped.code).not.toBe(0);
    expect(stopped.out + stopped.err).toContain('[dates-out-of-order]');
    git(here.path, 'add', '.');
    await put(here.registry, wrong);
    expect(commit(here)).toMatchObject({ code: 0 });
  });

  test('judges the files that are named to git commit, and those of commit -a', async () => {
    const here = await clone();
    await hooks(here.registry, 'install');
    await put(here.registry, sound);
    git(here.path, 'add', '.');
    expect(commit(here).code).toBe(0);
    await put(here.registry, wrong);
    const named = join("it's 登记簿", path);
    expect(commit(here, '--', named).code).not.toBe(0);
    expect(commit(here, '-a').code).not.toBe(0);
    writeFileSync(join(here.path, '说明.txt'), '另一个文件');
    git(here.path, 'add', '说明.txt');
    expect(commit(here, '--', '说明.txt').code).toBe(0);
  });

  test('looks at a merge without conflicts, too: only then two numbers meet', async () => {
    const here = await clone();
    const signed = (id: string, number: string) =>
      record({
        id,
        number,
        title: `第${number}件`,
        replies: [
          { round: 1, signed: { on: '2020-04-20', by: '王局长' }, document_no: '某字〔2020〕3号' },
        ],
      });
    git(here.path, 'switch', '--quiet', '-c', 'other');
    await put(here.registry, signed('2020-city-npc-013', '13'));
    commitAll(here.path, '另一件');
    git(here.path, 'switch', '--quiet', 'main');
    await put(here.registry, signed('2020-city-npc-014', '14'));
    commitAll(here.path, '一件');
    await hooks(here.registry, 'install');
    const merge = tryGit(here.path, 'merge', '--quiet', '--no-edit', 'other');
    expect(merge.code).not.toBe(0);
    expect(merge.out + merge.err).toContain('[number-used-twice]');
  });

  test('does not stop at what was wrong before', async () => {
    const here = await clone();
    await put(here.registry, wrong);
    commitAll(here.path, '旧账');
    await hooks(here.registry, 'install');
    writeFileSync(join(here.path, '说明.txt'), '另一个文件');
    git(here.path, 'add', '.');
    expect(commit(here).code).toBe(0);
  });

  test('a hook that is there still runs, once, after ours; installing again changes nothing', async () => {
    const here = await clone();
    const file = join(here.path, '.git/hooks/pre-commit');
    const theirs = '#!/bin/bash\n# 我们的\necho 原来的 >> ran.log\nexit 0\n';
    writeFileSync(file, theirs);
    chmodSync(file, 0o755);
    await hooks(here.registry, 'install');
    const once = here.read('.git/hooks/pre-commit');
    await hooks(here.registry, 'install');
    expect(here.read('.git/hooks/pre-commit')).toBe(once);
    await put(here.registry, sound);
    git(here.path, 'add', '.');
    expect(commit(here).code).toBe(0);
    expect(here.read('ran.log')).toBe('原来的\n');
    await hooks(here.registry, 'uninstall');
    expect(here.read('.git/hooks/pre-commit')).toBe(theirs);
  });

  test('core.hooksPath within the clone, and husky, are written where they look', async () => {
    const here = await clone();
    git(here.path, 'config', 'core.hooksPath', '.githooks');
    await hooks(here.registry, 'install');
    expect(here.read('.githooks/pre-commit')).toMatch(/^#!\/bin\/sh\n/);
    expect(here.read('.githooks/pre-commit')).not.toContain(program);
    git(here.path, 'config', 'core.hooksPath', '.husky/_');
    mkdirSync(join(here.path, '.husky'));
    writeFileSync(join(here.path, '.husky/pre-commit'), 'npm test\n');
    await hooks(here.registry, 'install');
    expect(here.read('.husky/pre-commit')).toMatch(/^# >>> proposals >>>[\s\S]*npm test\n$/);
  });

  test.each([
    ['a script of another language', '#!/usr/bin/env python3\nprint(1)\n'],
    ['a generated hook', '#!/bin/sh\n# File generated by pre-commit: https://pre-commit.com\n'],
  ])('%s is left alone, and what to add is said', async (_, text) => {
    const here = await clone();
    const file = join(here.path, '.git/hooks/pre-commit');
    writeFileSync(file, text);
    const ran = await hooks(here.registry, 'install');
    expect([ran.code, here.read('.git/hooks/pre-commit')]).toEqual([5, text]);
    expect(ran.err).toContain('validate --staged');
    // What is offered must find the program wherever it is pasted.
    expect(ran.err).toContain('command -v proposals');
  });

  test('hooks of other repositories, and a link, are left alone', async () => {
    const [here, other] = [await clone(), folder({ 'pre-commit': '#!/bin/sh\n' })];
    symlinkSync(join(other.path, 'pre-commit'), join(here.path, '.git/hooks/pre-commit'));
    expect((await hooks(here.registry, 'install')).code).toBe(5);
    git(here.path, 'config', 'core.hooksPath', other.path);
    expect((await hooks(here.registry, 'install')).code).toBe(5);
    expect(other.read('pre-commit')).toBe('#!/bin/sh\n');
  });

  test('a program that is gone is told and stops nobody', async () => {
    const here = await clone();
    const gone = join(here.path, '不在了/proposals.js');
    await run(['hooks', 'install'], { cwd: here.registry, program: [process.execPath, gone] });
    await put(here.registry, wrong);
    git(here.path, 'add', '.');
    const ran = commit(here);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('proposals hooks install');
  });

  test('--dry-run shows the hook and writes none; uninstalling what is not there does nothing', async () => {
    const here = await clone();
    const ran = await hooks(here.registry, 'install', '--dry-run');
    expect(ran.out).toContain('+# >>> proposals >>>');
    expect(here.has('.git/hooks/pre-commit')).toBe(false);
    expect((await hooks(here.registry, 'uninstall')).code).toBe(0);
    await hooks(here.registry, 'install');
    expect(statSync(join(here.path, '.git/hooks/pre-commit')).mode & 0o111).toBe(0o111);
    await hooks(here.registry, 'uninstall');
    expect(here.has('.git/hooks/pre-commit')).toBe(false);
    expect((await hooks(here.registry, 'instal')).err).toContain('install');
  });
});
