import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/refusal.ts';
import { note, write } from '../../src/terminal/output.ts';
import { bundle } from '../support/bundle.ts';

let program: string;

afterAll(() => rmSync(dirname(program), { recursive: true, force: true }));

beforeAll(async () => {
  program = await bundle(`
    import { zhCN } from './src/messages/zh-CN/index.ts';
    import { note, write } from './src/terminal/output.ts';

    const [lines, code] = process.argv.slice(2).map(Number);
    process.exitCode = code;
    try {
      await write(process.stdout, '关于加强就业服务的建议\\n'.repeat(lines));
    } catch (error) {
      await note(process.stderr, error.say(zhCN).text);
      process.exitCode = error.exit;
    }
  `);
});

function shell(script: string) {
  return spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, PROGRAM: program, NODE: process.execPath },
  });
}

describe.skipIf(process.platform === 'win32')('writing the answer', () => {
  it('ends quietly when the reader has seen enough, and keeps its exit code', () => {
    const run = shell('set -o pipefail; "$NODE" "$PROGRAM" 200000 1 | head -n 1; echo $?');
    expect(run.stdout).toBe('关于加强就业服务的建议\n1\n');
    expect(run.stderr).toBe('');
  });

  it('ends quietly when nobody reads at all', () => {
    const run = shell('set -o pipefail; "$NODE" "$PROGRAM" 200000 0 | true; echo $?');
    expect(run.stdout).toBe('0\n');
    expect(run.stderr).toBe('');
  });

  it('reaches a slow reader whole', () => {
    const run = shell('"$NODE" "$PROGRAM" 50000 0 | (sleep 1; wc -l)');
    expect(run.stdout.trim()).toBe('50000');
  });

  it.skipIf(!existsSync('/dev/full'))('says so in one sentence when the disk is full', () => {
    const run = shell('"$NODE" "$PROGRAM" 2 0 > /dev/full; echo $? >&2');
    expect(run.stderr).toBe('磁盘已满，结果没有写完整。\n74\n');
  });

  it.skipIf(!existsSync('/dev/full'))('survives a stderr that takes nothing', () => {
    const run = shell('"$NODE" "$PROGRAM" 2 0 > /dev/full 2> /dev/full; echo $?');
    expect(run.stdout).toBe('74\n');
  });

  it('survives a closed stdout', () => {
    const run = shell('"$NODE" "$PROGRAM" 2 0 >&-; echo $?');
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe('0\n');
  });

  it('writes a file whole', () => {
    const lines = execFileSync('bash', [
      '-c',
      '"$1" "$2" 50000 0 > "$2.out"; wc -l < "$2.out"',
      '-',
      process.execPath,
      program,
    ]);
    expect(String(lines).trim()).toBe('50000');
  });
});

describe('a stream that fails', () => {
  function failing(code: string): Writable {
    return new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
    });
  }

  it.each(['EPIPE', 'EOF'])('%s is no trouble', async (code) => {
    await expect(write(failing(code), 'x')).resolves.toBeUndefined();
  });

  it('ENOSPC is a refusal', async () => {
    await expect(write(failing('ENOSPC'), 'x')).rejects.toBeInstanceOf(Refusal);
  });

  it('is no trouble to a note, which is made printable', async () => {
    await expect(note(failing('ENOSPC'), 'x')).resolves.toBeUndefined();
    const chunks: string[] = [];
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk));
        done();
      },
    });
    await note(stderr, '\u001b[31m文件');
    expect(chunks).toEqual(['␛[31m文件\n']);
  });
});
