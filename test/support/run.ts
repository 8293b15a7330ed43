import { resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { main } from '../../src/main.ts';
import type { World } from '../../src/world.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: World['env'];
  /** What started the program, as hooks and drivers call it again. */
  readonly program?: readonly string[];
  /** The day it is, everywhere. */
  readonly today?: string;
  /** The moment it is in UTC; noon of that day in China if not given. */
  readonly now?: string;
}

/** Runs the program in this process, as somebody at a pipe would: nobody is there to be asked. */
export async function run(args: readonly string[], options: RunOptions): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const code = await main({
    args,
    program: options.program ?? [process.execPath, resolve('bin/proposals.js')],
    env: options.env ?? { LANG: 'zh_CN.UTF-8' },
    cwd: options.cwd,
    stdin: new PassThrough() as never,
    stdout: stdout.stream as never,
    stderr: stderr.stream as never,
    today: () => options.today ?? '2020-12-31',
    now: () => options.now ?? `${options.today ?? '2020-12-31'}T04:00:00.000Z`,
  });
  return { code, out: stdout.text(), err: stderr.text() };
}

/** A command line as it would be typed: words parted by blanks, '…' around a text with blanks. */
export function words(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|\S+/g)].map((match) => match[1] ?? match[0]);
}

function collector() {
  let all = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      all += chunk;
      done();
    },
  });
  return { stream, text: () => all };
}
