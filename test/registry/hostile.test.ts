import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { type Files, PATH, put, record, typed } from '../checks/fixture.ts';
import { type Folder, folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

async function registry(files: Files): Promise<Folder> {
  const here = folder();
  await put(here.path, files);
  return here;
}

async function codes(here: Folder): Promise<readonly string[]> {
  const ran = await run(['validate', '--json'], { cwd: here.path, today: '2020-04-30' });
  const { findings } = JSON.parse(ran.out).data as { findings: readonly Finding[] };
  return [...new Set(findings.map(({ code }) => code))].sort();
}

test.each<[string, string, readonly string[]]>([
  ['brackets without end', `note: ${'['.repeat(100_000)}\n`, ['nested-too-deep']],
  ['maps in maps', `a: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n`, ['nested-too-deep']],
  ['lists in lists', `${'- '.repeat(10_000)}x\n`, ['nested-too-deep']],
  ['one line of a megabyte', `note: ${'1'.repeat(1_100_000)}\n`, ['too-large']],
  ['more lines than any record', 'a: 1\n'.repeat(10_001), ['too-large']],
  ['a key a thousand times', 'a: 1\n'.repeat(3000), ['duplicate-key', 'too-many-errors']],
  ['a thousand merge marks', '<<<<<<< x\n'.repeat(3000), ['merge-conflict', 'too-many-errors']],
  [
    'a bell and an escape',
    `${Object.values(typed('就业创业', '就业\u0007\u001b[2J创业'))[0]}`,
    ['control-character'],
  ],
])('%s', async (_, text, expected) => {
  expect(await codes(await registry({ [PATH]: text }))).toEqual(expected);
});

test('a file larger than the memory is named and not read', async () => {
  const here = await registry({ [PATH]: 'note: ' });
  // It takes no room on the disk; no string could hold it.
  truncateSync(join(here.path, PATH), 5 * 1024 ** 3);
  expect(await codes(here)).toEqual(['too-large']);
});

test('rows of digits and dates do not keep a check busy', async () => {
  const note = `${'1'.repeat(200_000)} ${'号楼'.repeat(50_000)} ${'0'.repeat(200_000)}-`;
  expect(await codes(await registry(record({ note })))).toEqual([]);
});

test('a serial of nine digits does not fill the memory', async () => {
  const signed = { on: '2020-04-20', by: '王局长' };
  const replies = [{ round: 1, signed, document_no: '某字〔2020〕999999999号' }];
  const files = {
    'registry.yaml': 'version: 1\nunit: 某局\nseries: {reply_suggestion: "某字〔{year}〕{n}号"}\n',
    ...record({ replies }),
  };
  expect(await codes(await registry(files))).toEqual(['number-gap']);
});

test.each(['../../../etc/passwd', '..', 'a/../b', 'C:\\x', '2020-city-npc-012\u0000'])(
  'an id like %j leads nowhere',
  async (id) => {
    const here = await registry(typed('id: 2020-city-npc-012', `id: ${JSON.stringify(id)}`));
    const before = here.all();
    expect(await codes(here)).toEqual([
      expect.stringMatching(/^(?:bad-format|id-mismatch|nul-byte)$/),
    ]);
    const shown = await run(['show', id], { cwd: here.path });
    expect(shown.code).toBe(2);
    expect(here.all()).toEqual(before);
  },
);

test('references that look like paths are names and nothing else', async () => {
  const proposers = [{ name: '张三', person: '../../../../etc/passwd' }];
  const joined = { on: '2020-03-20', with: ['../../registry'] };
  expect(await codes(await registry(record({ proposers, joined })))).toEqual([
    'joined-unknown',
    'person-missing',
  ]);
});

test.skipIf(process.platform === 'win32')(
  'pipes, folders and links in the place of files are named, and nothing beyond the registry is touched',
  async () => {
    const outside = folder({ 'a.yaml': '外面\n' });
    const here = await registry({
      'people/管道.yaml': { pipe: true },
      'people/夹.yaml': { folder: true },
    });
    const link = (to: string, at: string) => {
      mkdirSync(join(here.path, at, '..'), { recursive: true });
      symlinkSync(to, join(here.path, at));
    };
    link(join(outside.path, 'a.yaml'), 'people/外.yaml');
    link('环.yaml', 'people/环.yaml');
    link(outside.path, 'proposals/2021');
    link('../proposals', 'proposals/2022');
    link('/dev/zero', 'calendar/2027.yaml');
    expect(await codes(here)).toEqual([
      'linked-folder',
      'not-a-file',
      'outside-registry',
      'unreadable',
    ]);
    expect(outside.all()).toEqual({ 'a.yaml': '外面\n' });
  },
);

test.skipIf(process.platform === 'win32')(
  'a registry.yaml that is a pipe is waited for by nobody',
  async () => {
    const here = folder();
    execFileSync('mkfifo', [join(here.path, 'registry.yaml')]);
    const ran = await run(['validate'], { cwd: here.path });
    expect([ran.code, ran.out]).toEqual([3, expect.stringContaining('[not-a-file]')]);
    expect((await run(['list'], { cwd: here.path })).code).toBe(3);
  },
);
