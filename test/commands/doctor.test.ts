import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { item } from '../proposal/item.ts';
import { type Folder, folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { commitAll, git, hostileGit, tryGit } from '../support/repository.ts';
import { run, words } from '../support/run.ts';

hostileGit();

let there: Folder;
beforeEach(async () => {
  there = await registry({ items: [item()] });
  git(there.path, 'init', '--quiet');
  await run(words('git setup'), { cwd: there.path });
  await run(['editor'], { cwd: there.path });
  commitAll(there.path, '登记簿');
});

interface Check {
  readonly code: string;
  readonly verdict: string;
  readonly message: string;
  readonly remedy?: string;
}

async function examined(cwd = there.path) {
  const { code, out } = await run(['doctor', '--json'], { cwd });
  const { checks } = JSON.parse(out).data as { checks: readonly Check[] };
  return {
    code,
    checks,
    found: checks.filter(({ verdict }) => verdict === 'note' || verdict === 'wrong'),
  };
}

const codes = async (cwd?: string) => {
  const { code, found } = await examined(cwd);
  for (const { remedy, message } of found) {
    expect(remedy).toMatch(/\S/);
    expect(message + remedy).not.toContain('undefined');
  }
  return [code, ...found.map((check) => check.code)];
};

test('a clone that is set up is well, in both languages', async () => {
  expect(await codes()).toEqual([0]);
  const { out } = await run(['doctor', '--lang', 'en'], { cwd: there.path });
  expect(out).toContain('All is well');
});

test('a fresh clone lacks what is set up in each', async () => {
  const other = folder();
  git(other.path, 'clone', '--quiet', there.path, 'c');
  expect(await codes(join(other.path, 'c'))).toEqual([1, 'driver-missing', 'quotepath-on']);
});

test.each<[string, () => void, readonly unknown[]]>([
  [
    'a registry whose files are not sent to the driver',
    () => there.write('.gitattributes', ''),
    [1, 'attributes-missing', 'line-ends-open'],
  ],
  [
    'a folder of records with attributes of its own',
    () => {
      there.write('proposals/2019/2019-city-npc-001.yaml', 'id: 2019-city-npc-001\n');
      there.write('proposals/2019/.gitattributes', '*.yaml merge=union\n');
    },
    [1, 'attributes-overruled'],
  ],
  [
    'the same, where attributes were written by hand',
    () => {
      there.write('.gitattributes', '*.yaml text eol=lf merge=proposals\n');
      there.write('proposals/2019/2019-city-npc-001.yaml', 'id: 2019-city-npc-001\n');
      there.write('proposals/2019/.gitattributes', '*.yaml -merge\n');
    },
    [1, 'attributes-overruled'],
  ],
  [
    'a later line that says otherwise',
    () => there.write('.gitattributes', `${there.read('.gitattributes')}*.yaml merge=union\n`),
    [1, 'attributes-overruled'],
  ],
  [
    'a program that moved',
    () =>
      void git(
        there.path,
        'config',
        'merge.proposals.driver',
        "'/nowhere/it'\\''s/node' 'x' --lang en merge-file %O",
      ),
    [1, 'driver-elsewhere'],
  ],
  [
    'nobody to commit as',
    () => void git(there.path, 'config', 'user.email', ''),
    [1, 'identity-missing'],
  ],
  [
    'no branch',
    () => void git(there.path, 'checkout', '--quiet', '--detach'),
    [1, 'branch-missing'],
  ],
  [
    'a lock of a program that is gone',
    () =>
      there.write(
        '.proposals.lock',
        JSON.stringify({
          pid: 999_999_999,
          host: hostname(),
          started: '2020-01-01',
          command: 'sign',
          token: 'a'.repeat(16),
        }),
      ),
    [0, 'lock-stale'],
  ],
  ['a lock nobody can read', () => there.write('.proposals.lock', '{'), [1, 'lock-unknown']],
  [
    'a file that was half written',
    () => there.write('proposals/2020/.proposals-0123456789ab.tmp', ''),
    [0, 'temporary-files'],
  ],
  [
    'copies beside what they are copies of',
    () => {
      for (const name of ['registry-DESKTOP-AB1', 'people/张三 (1)', 'people/张三 - 副本'])
        there.write(`${name}.yaml`, 'x: 1\n');
      there.write('people/张三.yaml', 'name: 张三\n');
    },
    [1, 'copies-of-sync'],
  ],
  [
    'a copy that a synchronising program made',
    () => there.write('proposals/2020/2020-city-npc-012 (王五的冲突副本 2020-04-01).yaml', ''),
    [1, 'copies-of-sync'],
  ],
  ['old schemas', () => there.write('schemas/person.schema.json', '{}'), [0, 'schemas-differ']],
])('finds %s', async (_, harm, expected) => {
  harm();
  expect(await codes()).toEqual(expected);
});

test('finds a lock that git left, once it is old', async () => {
  const lock = join(there.path, '.git/index.lock');
  writeFileSync(lock, '');
  const found = await run(['doctor', '--json'], { cwd: there.path });
  expect(found.out).not.toContain('lock-of-git');
  const old = new Date(Date.now() - 3_600_000);
  utimesSync(lock, old, old);
  expect(await codes()).toEqual([1, 'lock-of-git']);
});

test.each([
  ['OneDrive - 某某局'],
  ['我的坚果云'],
  ['BaiduSyncdisk'],
  ['Dropbox'],
  ['Mobile Documents'],
])('finds the registry in a folder that is synchronised: %s', async (name) => {
  const all = folder();
  const root = join(all.path, name, '登记簿');
  mkdirSync(join(all.path, name));
  git(all.path, 'clone', '--quiet', there.path, root);
  await run(words('git setup'), { cwd: root });
  expect(await codes(root)).toEqual([1, 'place-synced']);
});

test('speaks although registry.yaml itself is in conflict', async () => {
  git(there.path, 'checkout', '--quiet', '-b', 'other');
  there.write('registry.yaml', there.read('registry.yaml').replace(/^unit: .*/m, 'unit: 甲局'));
  commitAll(there.path, '甲');
  git(there.path, 'checkout', '--quiet', 'main');
  there.write('registry.yaml', there.read('registry.yaml').replace(/^unit: .*/m, 'unit: 乙局'));
  commitAll(there.path, '乙');
  expect(tryGit(there.path, 'merge', 'other').code).toBe(1);
  expect(await codes()).toEqual([1, 'unfinished-work', 'unfinished-files']);
});

test('tells of files that were committed with the line ends of Windows', async () => {
  git(there.path, 'config', 'core.autocrlf', 'false');
  there.write('.gitattributes', '');
  there.write('people/张三.yaml', 'name: 张三\r\n');
  commitAll(there.path, 'Windows');
  git(there.path, 'config', 'core.autocrlf', 'true');
  expect(await codes()).toEqual([1, 'attributes-missing', 'line-ends-kept']);
});

test('outside git it says so, and is content', async () => {
  const bare = await registry();
  const { code, found } = await examined(bare.path);
  expect([code, found.map((check) => check.code)]).toEqual([0, ['not-in-git', 'schemas-missing']]);
});
