import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { words } from '../support/run.ts';

const execute = promisify(execFile);
const program = resolve('bin/proposals.js');
const example = resolve('examples/linyi-2020');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program itself, as it is installed. */
async function proposals(line: string, cwd: string): Promise<Ended> {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8', CI: '', NO_COLOR: '1' };
  try {
    const { stdout, stderr } = await execute(process.execPath, [program, ...words(line)], {
      cwd,
      env,
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe('the program itself', () => {
  it('answers, and exits with its code', async () => {
    const ran = await proposals('overdue --as-of 2020-06-05 --fail', example);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toMatch(/^截至 2020-06-05，逾期 \d+ 项：\n/);
  });

  it('asks nobody who is not there: exit 2, and the flags by name', async () => {
    const there = await registry();
    const ran = await proposals('add', there.path);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('--kind、--level、--assigned-on、--title、--proposer');
  });

  it('is content when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, 'list', '--json'], { cwd: example });
    child.stdout.once('data', () => child.stdout.destroy());
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err]).toEqual([0, '']);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full: exit 74', async () => {
    const there = await registry();
    const line = `'${process.execPath}' '${program}' list > /dev/full`;
    const { code, stderr } = await execute('sh', ['-c', line], { cwd: there.path }).catch(
      (error) => error,
    );
    expect([code, stderr]).toEqual([74, expect.stringContaining('磁盘已满')]);
  });

  it('lets one of two clerks register an item, and tells the other', async () => {
    for (let round = 0; round < 3; round++) {
      const there = await registry();
      const line =
        'add --kind 建议 --level 市 --number 12 --title 标题 --proposer 张三 --assigned-on 2020-03-10';
      const both = await Promise.all([proposals(line, there.path), proposals(line, there.path)]);
      expect(both.map(({ code }) => code).sort()).toEqual([0, 4]);
      expect(both.find(({ code }) => code === 4)?.err).toMatch(/已经(登记过|存在)/);
      expect(Object.keys(there.all())).toEqual([
        'proposals/2020/2020-city-npc-012.yaml',
        'registry.yaml',
      ]);
    }
  });
});

describe('what npm packs', () => {
  it('runs where nothing else is', async () => {
    const there = folder();
    const from = join(there.path, 'from');
    const to = join(there.path, 'to');
    for (const path of [from, to]) mkdirSync(path);
    const npm = (args: readonly string[], cwd: string) =>
      execute('npm', [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
        cwd,
      });
    const { stdout } = await npm(['pack', resolve('.'), '--json'], from);
    const [{ filename, files }] = JSON.parse(stdout);
    const paths: string[] = files.map((file: { path: string }) => file.path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        'bin/proposals.js',
        'dist/main.js',
        'schemas/proposal.schema.json',
      ]),
    );
    expect(paths.filter((path) => /^(src|test|examples|node_modules)\//.test(path))).toEqual([]);
    await npm(['install', join(from, filename), '--prefix', to], to);
    expect(readdirSync(join(to, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'proposals',
    ]);
    const installed = join(to, 'node_modules/.bin/proposals');
    const { version } = JSON.parse((await execute('cat', [resolve('package.json')])).stdout);
    expect((await execute(installed, ['--version'], { cwd: to })).stdout).toBe(`${version}\n`);
    const { stdout: overdue } = await execute(
      installed,
      ['--dir', example, 'overdue', '--as-of', '2020-06-05'],
      { cwd: to },
    );
    expect(overdue).toMatch(/^截至 2020-06-05，逾期/);
    await execute(installed, ['init', 'r', '--unit', '甲局'], { cwd: to });
    expect(existsSync(join(to, 'r/schemas/registry.schema.json'))).toBe(true);
  }, 60_000);
});
