import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** What a lock file says of its owner. */
export interface LockNote {
  readonly pid: number;
  readonly host: string;
  readonly started: string;
  readonly command: string;
  /** Tells this lock from every other, also of the same process. */
  readonly token: string;
}

/** The note this process leaves in its lock. */
export function ownNote(command: string): LockNote {
  return {
    pid: process.pid,
    host: hostname(),
    started: new Date().toISOString(),
    command,
    token: randomBytes(8).toString('hex'),
  };
}

/** The note in a lock file; nothing where it is not one of ours. */
export function parseNote(text: string): LockNote | undefined {
  try {
    const note: Partial<LockNote> | null = JSON.parse(text);
    const { pid, host, started, command, token } = note ?? {};
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof started !== 'string') return;
    if (typeof command !== 'string' || !/^[\da-f]{16}$/.test(token ?? '')) return;
    return note as LockNote;
  } catch {
    return undefined;
  }
}

/** Whether the owner is gone for certain: another computer's processes cannot be seen from here. */
export function isStale({ pid, host }: LockNote): boolean {
  if (host !== hostname()) return false;
  // Locks are held for one turn of this process, so one that bears our number is a predecessor's.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
