// A process of its own that applies changes; the tests bundle and start it to race it, stop it and kill it.
import { readFileSync, writeSync } from 'node:fs';
import { Refusal } from '../../src/refusal.ts';
import { apply } from '../../src/registry/apply.ts';
import type { Change } from '../../src/registry/change.ts';
import { journalFor } from '../../src/registry/journal/keep.ts';
import { faultyDisk } from './faulty-disk.ts';

export interface Task {
  readonly root: string;
  readonly changes: readonly Change[];
  /** Kill this process just before its nth call that changes the disk; between those calls nothing differs. */
  readonly killAt?: number;
  /** Take this long for each call, and say so. */
  readonly slow?: number;
  /** The command whose page it leaves in the journal. */
  readonly verb?: string;
  /** Begin at this time, so that several begin together. */
  readonly at?: number;
}

const task: Task = JSON.parse(readFileSync(0, 'utf8'));
const wait = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const looks = ['read', 'list', 'stat', 'real', 'flush', 'close'];
let changed = 0;
const disk = faultyDisk((name) => {
  if (!looks.includes(name)) changed += 1;
  if (changed === task.killAt) process.kill(process.pid, 'SIGKILL');
  if (task.slow === undefined) return;
  writeSync(1, `${name}\n`);
  wait(task.slow);
});
if (task.at !== undefined) wait(Math.max(0, task.at - Date.now()));
try {
  const journal = task.verb === undefined ? {} : { journal: journalFor(task.verb) };
  await apply(task.root, task.changes, { command: 'test', disk, ...journal });
  process.stdout.write('done');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stdout.write(error.code);
}
