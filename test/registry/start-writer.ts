import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Task } from './writer.ts';

export interface Outcome {
  readonly said: string;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

export interface Writer {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
}

/** Bundles the writer once; each call starts a process. Call `remove` at the end. */
export function writers(): { start: (task: Task) => Writer; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-writer-'));
  const script = join(folder, 'writer.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'writer.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  return {
    start: (task) => start(script, task),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function start(script: string, task: Task): Writer {
  const child = spawn(process.execPath, [script]);
  child.stdin.end(JSON.stringify(task));
  let said = '';
  let errors = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (_, signal) => resolve({ said, signal, errors }));
  });
  return { child, ended };
}
