import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { type Disk, errnoOf, disk as realDisk } from './disk.ts';
import { localTime } from './local-time.ts';
import { isStale, type LockNote, ownNote, parseNote } from './lock-note.ts';
import { placeNew } from './place-new.ts';
import { discard } from './temp.ts';
import { uninterrupted } from './uninterrupted.ts';

/** The file that says someone is writing. It does not belong in git. */
export const LOCK_FILE = '.proposals.lock';

export interface LockOptions {
  /** What the person asked for, shown to whoever finds the lock. */
  readonly command?: string;
  /** How long to wait for a live owner. */
  readonly patience?: number;
  readonly disk?: Disk;
}

/**
 * Does `work` while nobody else writes to the registry. The work is one synchronous stretch, and Ctrl-C waits
 * for its end, so the lock is given back whatever happens short of a killed process.
 */
export async function withLock<T>(
  root: string,
  work: () => T,
  { command = 'proposals', patience = 2000, disk = realDisk }: LockOptions = {},
): Promise<T> {
  const note = ownNote(command);
  const path = join(root, LOCK_FILE);
  const deadline = performance.now() + patience;
  for (;;) {
    const turn = await uninterrupted(() => {
      const owner = take(path, note, disk);
      if (owner !== note) return { owner };
      try {
        return { done: work() };
      } finally {
        giveBack(path, note, disk);
      }
    });
    if ('done' in turn) return turn.done as T;
    if (performance.now() > deadline) throw locked(path, turn.owner);
    await sleep(20 + Math.random() * 30);
  }
}

/** Our own note if the lock is now ours; else its owner's, or nothing where that cannot be read. */
function take(path: string, note: LockNote, disk: Disk): LockNote | undefined {
  const owner = readNote(path, disk);
  if (owner && !isStale(owner)) return owner;
  if (owner) clearStale(path, owner, disk);
  return putLock(path, note, disk) ? note : readNote(path, disk);
}

/** The lock appears with its note already in it; an empty one could never be told from a crashed one. */
function putLock(path: string, note: LockNote, disk: Disk): boolean {
  const temp = `${path}.${note.token}.tmp`;
  try {
    const handle = disk.open(temp, 'wx', 0o666);
    try {
      disk.write(handle, `${JSON.stringify(note)}\n`);
    } finally {
      disk.close(handle);
    }
    placeNew(temp, path, disk);
    return true;
  } catch (error) {
    discard(temp, disk);
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock of a dead owner. Only who creates the guard named after that very lock may do so, and checks once
 * more under it: two that found the same dead owner can never remove the lock of a third who came in between.
 */
function clearStale(path: string, owner: LockNote, disk: Disk): void {
  const guard = `${path}.${owner.token}`;
  try {
    disk.close(disk.open(guard, 'wx'));
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return;
    throw error;
  }
  try {
    if (readNote(path, disk)?.token === owner.token) disk.unlink(path);
    discard(`${path}.${owner.token}.tmp`, disk);
  } finally {
    discard(guard, disk);
  }
}

function giveBack(path: string, note: LockNote, disk: Disk): void {
  for (const last of [false, true]) {
    try {
      if (readNote(path, disk)?.token === note.token) disk.unlink(path);
      return;
    } catch (error) {
      // What was written is written; the lock of a process that has ended is taken over by the next.
      if (last && errnoOf(error) === undefined) throw error;
    }
  }
}

function readNote(path: string, disk: Disk): LockNote | undefined {
  try {
    return parseNote(disk.read(path).toString('utf8'));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function locked(file: string, owner: LockNote | undefined): Refusal {
  return new Refusal('locked', 4, ({ registry }) =>
    owner
      ? registry.locked({
          command: owner.command,
          host: owner.host,
          pid: String(owner.pid),
          since: localTime(owner.started),
          file,
        })
      : registry.lockedByUnknown({ file }),
  );
}
