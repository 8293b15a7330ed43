import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/main.ts';
import { disk } from '../../src/registry/disk.ts';
import { at } from '../proposal/at.ts';
import { folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

afterEach(() => vi.restoreAllMocks());

const one = () => registry({ items: [at.handling] });
const path = 'proposals/2020/2020-city-npc-012.yaml';

/** One clear sentence, no stack, in the language that was chosen. */
function isPlain(err: string, lang: string): void {
  expect(err).toMatch(/\S/);
  expect(err).not.toMatch(/undefined|\n +at |Error:|\[object/);
  if (lang === 'zh-CN') expect(err).toMatch(/\p{Script=Han}/u);
}

describe.each(['zh-CN', 'en'])('exit codes (%s)', (lang) => {
  const type = async (line: string, cwd: string) => run(words(`--lang ${lang} ${line}`), { cwd });

  it('0: done', async () => {
    const there = await one();
    const ran = await type('urge 12 --way phone', there.path);
    expect([ran.code, ran.err]).toEqual([0, '']);
  });

  it('1: findings, or something overdue where that was asked for', async () => {
    const there = await one();
    expect((await type('overdue --fail', there.path)).code).toBe(1);
    there.write('people/a.yaml', 'name: a\nnome: b\n');
    expect((await type('validate', there.path)).code).toBe(1);
  });

  it.each([
    'nope',
    'lst',
    'list --nope',
    'list --dir',
    'list --color maybe',
    'list --as-of 2020-02-30',
    'list --status offen',
    'show 12 13',
    'show',
    'show 99',
    'add --kind suggestion',
    'overdue --within -1',
    'urge 12 --way',
    'help nope',
  ])('2: %s', async (line) => {
    const there = await one();
    const before = there.all();
    const ran = await type(line, there.path);
    expect([ran.code, ran.out]).toEqual([2, '']);
    isPlain(ran.err, lang);
    expect(there.all()).toEqual(before);
  });

  it('3: no registry', async () => {
    const ran = await type('list', folder().path);
    expect(ran.code).toBe(3);
    isPlain(ran.err, lang);
    expect((await type('list --dir nowhere', folder().path)).code).toBe(3);
  });

  it.each([
    ['registry.yaml', 'unit: [\n'],
    ['registry.yaml', 'version: 9\nunit: a\n'],
    ['registry.yaml', 'version: 1\nunit: a\ntimezone: Mars/Base\n'],
    [path, '<<<<<<< ours\nid: a\n=======\nid: b\n>>>>>>> theirs\n'],
    [path, ''],
  ])('3: %s cannot be read (%j)', async (name, text) => {
    const there = await one();
    there.write(name, text);
    const before = there.all();
    const ran = await type('urge 12 --way phone', there.path);
    expect([ran.code, ran.out]).toEqual([3, '']);
    isPlain(ran.err, lang);
    expect(there.all()).toEqual(before);
  });

  it('4: it is there already', async () => {
    const there = await one();
    const line =
      'add --kind suggestion --level city --number 12 --title a --proposer b --assigned-on 2020-03-10';
    const ran = await type(line, there.path);
    expect(ran.code).toBe(4);
    isPlain(ran.err, lang);
  });

  it('4: somebody else is writing', async () => {
    const there = await one();
    const owner = {
      token: 'x',
      host: 'elsewhere',
      pid: 1,
      command: 'add',
      started: new Date().toISOString(),
    };
    there.write('.proposals.lock', `${JSON.stringify(owner)}\n`);
    const ran = await type('urge 12 --way phone', there.path);
    expect(ran.code).toBe(4);
    isPlain(ran.err, lang);
    expect(there.read(path)).not.toContain('urges');
  });

  it('5: a gate, an illegal step', async () => {
    const there = await one();
    for (const line of [
      'sign 12',
      'close 12',
      'assign 12 --section 就业促进科 --handler 李向南 --on 2020-03-01',
    ]) {
      const ran = await type(line, there.path);
      expect([line, ran.code]).toEqual([line, 5]);
      isPlain(ran.err, lang);
    }
  });

  it('70: a bug of ours, with its stack', async () => {
    const there = await one();
    vi.spyOn(disk, 'list').mockImplementation(() => {
      throw new TypeError('a bug');
    });
    const ran = await type('urge 12 --way phone', there.path);
    expect([ran.code, ran.out]).toEqual([70, '']);
    expect(ran.err).toMatch(/TypeError: a bug\n +at /);
    expect(there.read(path)).not.toContain('urges');
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO'])(
    '3: the disk says %s, and nothing is half written',
    async (code) => {
      const there = await one();
      const before = there.all();
      const failing = () => {
        throw Object.assign(new Error(code), { code, syscall: 'write' });
      };
      for (const act of ['open', 'write', 'flush', 'link', 'rename'] as const) {
        vi.spyOn(disk, act).mockImplementation(failing as never);
        const ran = await type('urge 12 --way phone', there.path);
        if (ran.code !== 0) isPlain(ran.err, lang);
        vi.restoreAllMocks();
        // Linking is needed for the lock only, and there is another way.
        if (act !== 'link') expect([act, ran.code]).toEqual([act, 3]);
        else if (ran.code === 0) return;
        expect(there.all()).toEqual(before);
      }
    },
  );

  it('74: the answer cannot be written', async () => {
    const there = await one();
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: 'ENOSPC' })),
    });
    let err = '';
    const stderr = new Writable({
      write: (chunk, _encoding, done) => {
        err += chunk;
        done();
      },
    });
    const code = await main({
      args: ['list', '--lang', lang],
      program: [],
      env: {},
      cwd: there.path,
      stdin: process.stdin,
      stdout: full as never,
      stderr: stderr as never,
      today: () => '2020-06-05',
      now: () => '2020-06-05T04:00:00.000Z',
    });
    expect(code).toBe(74);
    isPlain(err, lang);
  });
});

describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that may not be written',
  () => {
    it('is exit 3, and stays as it is', async () => {
      const there = await one();
      chmodSync(join(there.path, 'proposals/2020'), 0o555);
      const ran = await run(words('urge 12 --way phone'), { cwd: there.path });
      chmodSync(join(there.path, 'proposals/2020'), 0o755);
      expect(ran.code).toBe(3);
    });
  },
);

describe('what lies in the way', () => {
  it('a folder called registry.yaml is no registry', async () => {
    const there = folder();
    mkdirSync(join(there.path, 'registry.yaml'));
    expect((await run(['list'], { cwd: there.path })).code).toBe(3);
  });

  it.skipIf(process.platform === 'win32')(
    'a record that is a link to nowhere is named, not taken for absent',
    async () => {
      const there = await one();
      rmSync(join(there.path, path));
      symlinkSync('/nowhere/at/all', join(there.path, path));
      const ran = await run(['list'], { cwd: there.path });
      expect([ran.code, ran.err]).toEqual([3, expect.stringContaining(path)]);
      const added = await run(
        words(
          'add --kind 建议 --level 市 --number 12 --title a --proposer b --assigned-on 2020-03-10',
        ),
        { cwd: there.path },
      );
      expect(added.code).toBe(4);
    },
  );
});

describe('--json', () => {
  it('tells a program what was refused, on stderr', async () => {
    const there = await one();
    const { code, out, err } = await run(words('sign 12 --json'), { cwd: there.path });
    expect([code, out]).toEqual([5, '']);
    expect(JSON.parse(err)).toEqual({
      format: 'proposals/1',
      error: {
        code: 'wrong-state',
        text: expect.any(String),
        hint: expect.stringContaining('proposals draft'),
      },
    });
  });

  it.each(['', '--dry-run'])('tells what was changed %s', async (dry) => {
    const there = await one();
    const before = there.all();
    const { out } = await run(words(`urge 12 --way phone --json ${dry}`), { cwd: there.path });
    expect(JSON.parse(out)).toMatchObject({
      format: 'proposals/1',
      command: 'urge',
      data: {
        id: '2020-city-npc-012',
        status: 'handling',
        next: ['draft'],
        dry_run: dry !== '',
        changes: [{ kind: 'replace', path }],
      },
    });
    expect(JSON.stringify(there.all()) === JSON.stringify(before)).toBe(dry !== '');
  });
});

describe('--dry-run', () => {
  it('shows a diff and writes nothing, not even a lock', async () => {
    const there = await one();
    const before = there.all();
    const { code, out, err } = await run(words('urge 12 --way phone --dry-run'), {
      cwd: there.path,
    });
    expect(code).toBe(0);
    expect(out).toContain(`diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@`);
    expect(out).toContain('+urges:\n');
    expect(err).toBe('以上是将要做的改动，还没有写入。\n');
    expect(there.all()).toEqual(before);
  });

  it('refuses what would be refused', async () => {
    const there = await one();
    expect((await run(words('sign 12 --dry-run'), { cwd: there.path })).code).toBe(5);
  });
});
