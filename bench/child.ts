import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What one whole process took. */
export interface Usage {
  /** Milliseconds from its start to its end. */
  readonly wall: number;
  /** Milliseconds of processor time, the program's and the system's for it; other work on the machine hardly moves it. */
  readonly cpu: number;
  /** Peak memory in MB. */
  readonly memory: number;
}

/** Runs node with these arguments and measures the whole process. Fails where the process does: half a run measures nothing. */
export function measured(args: readonly string[], exits: readonly number[] = [0]): Usage {
  const preload = join(process.cwd(), 'bench/usage.cjs');
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--require', preload, ...args], {
    // The answer goes through a pipe, as it does in CI.
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  });
  const wall = performance.now() - start;
  const [, , stderr, usage] = child.output ?? [];
  if (child.error || child.status === null || !exits.includes(child.status))
    throw child.error ?? new Error(`node ${args.join(' ')} ended with ${child.status}\n${stderr}`);
  return { wall, ...JSON.parse(String(usage)) };
}
