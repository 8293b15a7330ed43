import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { type Folder, folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { commitAll, git, hostileGit, tryGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

const urge = 'urge 建议12 --way 电话 --to 就业科 --on 2020-04-12 --commit';
const path = 'proposals/2020/2020-city-npc-012.yaml';

let top: string;
let office: Folder;
let root: string;

/** A clone that keeps a registry in a folder beside other things. */
beforeEach(async () => {
  office = await registry({
    items: [
      item(),
      item({
        id: '2020-city-cppcc-平003',
        kind: 'proposal',
        number: '平3',
        title: '关于线上招聘的提案',
      }),
    ],
  });
  const all = folder({ '别的/说明 1.txt': '一\n' });
  top = all.path;
  root = join(top, '登记 簿');
  mkdirSync(root);
  const { cpSync } = await import('node:fs');
  cpSync(office.path, root, { recursive: true });
  git(top, 'init', '--quiet');
  commitAll(top, '开始');
});

const call = (line: string, cwd = root) => run(words(line), { cwd });
const code = async (line: string) => JSON.parse((await call(`${line} --json`)).err).error.code;
const committed = () =>
  tryGit(top, 'show', '--name-only', '-z', '--format=', '--no-renames', 'HEAD')
    .out.split('\0')
    .filter(Boolean);
const head = () => git(top, 'rev-parse', 'HEAD');

function hook(name: string, script: string): void {
  const file = join(top, '.git/hooks', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

describe('--commit', () => {
  test('commits what was written, with what happened as its message, and nothing besides', async () => {
    writeFileSync(join(top, '别的/说明 1.txt'), '二\n');
    writeFileSync(join(top, '别的/新.txt'), '新\n');
    git(top, 'add', '别的/说明 1.txt');
    writeFileSync(join(root, '说明.md'), 'name: 别人\n');
    const { code: exit, err } = await call(urge);
    expect([exit, err]).toEqual([0, expect.stringMatching(/已提交 [\da-f]{8}：/)]);
    expect(committed()).toEqual([`登记 簿/${path}`]);
    expect(git(top, 'log', '-1', '--format=%B')).toBe(
      '2020-city-npc-012：2020-04-12 催办就业科（电话）',
    );
    expect(
      tryGit(top, 'status', '--porcelain', '-z').out.split('\0').filter(Boolean).sort(),
    ).toEqual(['?? 别的/新.txt', '?? 登记 簿/说明.md', 'M  别的/说明 1.txt']);
  });

  test('commits new records and new names, also with a message in the language of the registry', async () => {
    const add =
      'add --kind 建议 --level 市 --number 99 --title 关于新路的建议 --proposer 张三 --assigned-on 2020-03-10 --commit --lang en';
    expect((await call(add)).err).toContain('Committed');
    expect(committed()).toEqual(['登记 簿/proposals/2020/2020-city-npc-099.yaml']);
    expect(git(top, 'log', '-1', '--format=%s')).toContain('登记');
    await call('renumber 平3 --number 300 --commit');
    expect(committed().sort()).toEqual([
      '登记 簿/proposals/2020/2020-city-cppcc-300.yaml',
      '登记 簿/proposals/2020/2020-city-cppcc-平003.yaml',
    ]);
    expect(tryGit(top, 'status', '--porcelain').out).toBe('');
  });

  test('says of a confidential item only what kind of step it was, and no address of anybody', async () => {
    const add =
      'add --kind 建议 --level 市 --number 77 --title 密题 --proposer 密人 --assigned-on 2020-03-10 --confidential --commit';
    await call(add);
    await call('correct 77 --field title --to 密题二 --reason 抄错 --commit');
    await call('urge 77 --way 电话 --to 密科 --note 密语 --commit');
    const all = git(top, 'log', '--format=%B');
    expect(all).not.toMatch(/密题|密人|密科|密语/);
    expect(all).toMatch(/2020-city-npc-077：\d{4}-\d\d-\d\d 催办/);
    for (const line of ['log', 'log --json', 'diff HEAD~2 HEAD', 'diff HEAD~3 HEAD --json'])
      expect((await call(line)).out).not.toMatch(/密题|密人|密科|密语/);
    const file = join(root, path);
    const reply =
      '\nreplies:\n  - round: 1\n    deliveries:\n      - to: 张三\n        way: post\n        on: 2020-05-19\n';
    writeFileSync(file, `${readFileSync(file, 'utf8')}${reply}        address: 某街2号\n`);
    commitAll(top, '送达');
    for (const line of ['log', 'log --json', 'diff HEAD~1 HEAD', 'diff HEAD~1 HEAD --json']) {
      const { out } = await call(line);
      expect(out).toContain('送张三（邮寄');
      expect(out).not.toContain('某街');
    }
  });

  test('tells programs the commit', async () => {
    const { out } = await call(`${urge} --json`);
    expect(JSON.parse(out).data.commit).toBe(head());
  });

  test('under --dry-run commits nothing and says what it would', async () => {
    const before = head();
    const { err } = await call(`${urge} --dry-run`);
    expect(err).toContain('催办就业科');
    expect([head(), tryGit(top, 'status', '--porcelain').out]).toEqual([before, '']);
  });

  test.each([
    ['staged', true],
    ['not staged', false],
  ])('refuses a file with other changes (%s), and writes nothing', async (_, isStaged) => {
    const file = join(root, path);
    writeFileSync(file, `${readFileSync(file, 'utf8')}# 手写\n`);
    if (isStaged) git(root, 'add', path);
    const before = readFileSync(file, 'utf8');
    expect(await code(urge)).toBe('uncommitted-changes');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('lets hooks see the one file, and stops where they do, with the file written', async () => {
    hook('pre-commit', 'git diff --cached --name-only -z > .git/seen; exit 1');
    const before = head();
    const { code: exit, err } = await call(urge);
    expect([exit, err]).toEqual([3, expect.stringContaining('已经写入，但是没有提交')]);
    expect(readFileSync(join(top, '.git/seen'), 'utf8')).toBe(`登记 簿/${path}\0`);
    expect(head()).toBe(before);
    expect(readFileSync(join(root, path), 'utf8')).toContain('就业科');
    expect(tryGit(top, 'status', '--porcelain', '-z').out).toBe(` M 登记 簿/${path}\0`);
    const add =
      'add --kind 建议 --level 市 --number 99 --title 关于新路的建议 --proposer 张三 --assigned-on 2020-03-10 --commit';
    expect(await code(add)).toBe('not-committed');
    expect(existsSync(join(root, 'proposals/2020/2020-city-npc-099.yaml'))).toBe(true);
    expect(tryGit(top, 'status', '--porcelain', '-z').out).toContain(
      '?? 登记 簿/proposals/2020/2020-city-npc-099.yaml\0',
    );
  });

  test('commits under the strictest rules for line ends, once the clone is set up', async () => {
    await call('git setup');
    commitAll(top, '设好');
    git(top, 'config', 'core.safecrlf', 'true');
    git(top, 'config', 'core.autocrlf', 'true');
    expect((await call(urge)).code).toBe(0);
    expect(committed()).toEqual([`登记 簿/${path}`]);
    expect(tryGit(top, 'status', '--porcelain').out).toBe('');
  });

  test('signs where the clerk signs', async () => {
    writeFileSync(join(top, '.git/signer'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(top, '.git/signer'), 0o755);
    git(top, 'config', 'commit.gpgsign', 'true');
    git(top, 'config', 'gpg.program', join(top, '.git/signer'));
    expect(await code(urge)).toBe('not-committed');
  });

  test('refuses in the middle of a merge, off a branch, without a name, and outside git', async () => {
    const before = readFileSync(join(root, path), 'utf8');
    git(top, 'checkout', '--quiet', '--detach');
    expect(await code(urge)).toBe('no-branch');
    git(top, 'checkout', '--quiet', '-b', 'other', 'main');
    writeFileSync(join(top, '别的/说明 1.txt'), '甲\n');
    commitAll(top, '甲');
    git(top, 'checkout', '--quiet', 'main');
    writeFileSync(join(top, '别的/说明 1.txt'), '乙\n');
    commitAll(top, '乙');
    tryGit(top, 'merge', 'other');
    expect(await code(urge)).toBe('git-unfinished');
    git(top, 'merge', '--abort');
    git(top, 'config', 'user.useConfigOnly', 'true');
    git(top, 'config', 'user.email', '');
    git(top, 'config', 'user.name', '');
    expect(await code(urge)).toBe('no-git-name');
    expect(readFileSync(join(root, path), 'utf8')).toBe(before);
    expect(JSON.parse((await call(`${urge} --json`, office.path)).err).error.code).toBe(
      'not-in-git',
    );
  });

  test('refuses a new record that git is told to ignore', async () => {
    writeFileSync(join(top, '.gitignore'), '*-099.yaml\n');
    const add =
      'add --kind 建议 --level 市 --number 99 --title 关于新路的建议 --proposer 张三 --assigned-on 2020-03-10 --commit';
    expect(await code(add)).toBe('ignored-by-git');
    expect(existsSync(join(root, 'proposals/2020/2020-city-npc-099.yaml'))).toBe(false);
  });
});
