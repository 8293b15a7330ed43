import { dirname } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Change } from './change.ts';
import { refuseGiven } from './claims.ts';
import { commitAll } from './commit.ts';
import { type Disk, errnoOf, disk as realDisk } from './disk.ts';
import type { Journal, Page } from './journal/journal.ts';
import { type LockOptions, withLock } from './lock.ts';
import { prepare, type Traces } from './prepare.ts';
import { refuseChanged, refuseTwice, type Target, targetOf } from './target.ts';
import { discard } from './temp.ts';

export interface ApplyOptions extends LockOptions {
  /** Keeps what is needed to undo it; nothing is kept where there is none. */
  readonly journal?: Journal;
  /** Numbers that the changes give; nobody else may have been given them meanwhile. */
  readonly claims?: readonly string[];
  /** What belongs to the command besides, once the records are written; until it is done the command counts as unfinished. */
  readonly finish?: () => void;
  /** Whether there is something to be noted although no file changes. */
  readonly noteAnyhow?: boolean;
}

/**
 * Carries out what a command planned: all of it, or nothing. Refuses where a file is no longer what the plan
 * was made from, where a new file's name is taken, or where someone else is writing.
 */
export async function apply(
  root: string,
  changes: readonly Change[],
  options: ApplyOptions = {},
): Promise<void> {
  if (changes.length === 0 && !options.noteAnyhow) {
    options.finish?.();
    return;
  }
  const disk = options.disk ?? realDisk;
  try {
    disk.makeFolder(root);
    await withLock(root, () => write(disk.real(root), changes, { ...options, disk }), options);
  } catch (error) {
    throw asRefusal(error, changes);
  }
}

function write(
  realRoot: string,
  changes: readonly Change[],
  { disk, journal, claims = [], finish }: ApplyOptions & { readonly disk: Disk },
): void {
  refuseTwice(changes);
  const targets = changes.map((change) => targetOf(realRoot, change, disk));
  for (const target of targets) refuseChanged(target, disk);
  refuseGiven(claims, { root: realRoot, changes, disk });
  const traces: Traces = { temps: new Set(), folders: [] };
  const keepOld = changes.length > 1;
  try {
    const prepared = targets.map((target) => prepare(target, traces, { disk, keepOld }));
    const page = journal?.open(realRoot, changes, disk);
    witnessed(page, () => {
      // An editor does not ask for the lock: look once more, now that all that takes time is done.
      for (const target of targets) refuseChanged(target, disk);
      commitAll(prepared, disk);
    });
    try {
      finish?.();
    } finally {
      page?.close();
    }
  } finally {
    for (const temp of traces.temps) discard(temp, disk);
    for (const folder of traces.folders.toReversed()) removeIfEmpty(folder, disk);
  }
  for (const folder of leftBehind(targets)) removeIfEmpty(folder, disk);
}

function witnessed(page: Page | undefined, work: () => void): void {
  try {
    work();
  } catch (error) {
    const isHalf = error instanceof Refusal && error.code === 'half-written';
    if (!isHalf) page?.drop();
    throw error;
  }
}

/** The folders of files that went away. */
function leftBehind(targets: readonly Target[]): readonly string[] {
  const gone = targets.filter(({ change }) => change.kind === 'remove');
  return [...new Set(gone.map(({ file }) => dirname(file)))];
}

function removeIfEmpty(folder: string, disk: Disk): void {
  try {
    disk.removeFolder(folder);
  } catch (error) {
    // It holds the new record, which is what it was made for.
    if (errnoOf(error) === undefined) throw error;
  }
}

function asRefusal(error: unknown, changes: readonly Change[]): unknown {
  const code = errnoOf(error);
  if (code === undefined) return error;
  const path = changes.map((change) => change.path).join(', ');
  return new Refusal(
    'cannot-write',
    3,
    ({ registry }) => registry.cannotWrite({ path, reason: code }),
    error,
  );
}
