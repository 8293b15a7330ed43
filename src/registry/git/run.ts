import { spawn } from 'node:child_process';
import { Refusal } from '../../refusal.ts';
import { errnoOf } from '../disk.ts';
import { environmentFor } from './environment.ts';

export interface Ran {
  readonly code: number;
  readonly out: Buffer;
  /** What git said on stderr, in English for reading commands. */
  readonly err: string;
}

export interface GitOptions {
  /** What git reads on its stdin. */
  readonly input?: string | Uint8Array;
  /** Set where git is to change something: it then runs in the person's own environment, for their hooks and their key. */
  readonly writes?: true;
  /** Without settings of ours: to see those of the clone as they are. */
  readonly plain?: true;
  /** More variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Most bytes of output; beyond it git is ended and a Refusal thrown. */
  readonly most?: number;
}

const MOST_BYTES = 256 * 1024 * 1024;
const MOST_COMPLAINT = 64 * 1024;

/** Options before every command: no pager, no colour, and names of files as they are. */
const general = ['--no-pager', '-c', 'core.quotepath=false', '-c', 'color.ui=false'];

/**
 * Runs git in a folder, without a shell, and gives what it answered whatever its exit code.
 * A Refusal `git-missing` where there is no git, `git-too-much` where it does not stop talking.
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  { input = '', writes, plain, env = {}, most = MOST_BYTES }: GitOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...(plain ? [] : general), ...args], {
      cwd: folder,
      env: { ...environmentFor(writes === true ? 'writing' : 'reading'), ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let [size, complaint] = [0, 0];
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) out.push(chunk);
      else child.kill();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.length;
      if (complaint <= MOST_COMPLAINT) err.push(chunk);
    });
    child.on('error', (error) => reject(notStarted(error)));
    child.on('close', (code) => {
      if (size > most) reject(new Refusal('git-too-much', 3, ({ git }) => git.tooMuch(most)));
      else resolve({ code: code ?? 128, out: Buffer.concat(out), err: String(Buffer.concat(err)) });
    });
    // Git may answer, and go, before it has read all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The same, where any failure is a Refusal `git-failed` with git's own words. */
export async function askGit(
  folder: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Buffer> {
  const ran = await runGit(folder, args, options);
  if (ran.code !== 0) throw gitFailed(ran);
  return ran.out;
}

/** Git would not, for a reason that only its own words tell. */
export function gitFailed({ err, code }: Pick<Ran, 'err' | 'code'>): Refusal {
  const words = err.trim().replace(/^(?:fatal|error): /, '') || String(code);
  return new Refusal('git-failed', 3, ({ git }) => git.failed(words));
}

function notStarted(error: Error): unknown {
  const code = errnoOf(error);
  if (code === undefined) return error;
  return new Refusal('git-missing', 3, ({ git }) => git.missing, error);
}
