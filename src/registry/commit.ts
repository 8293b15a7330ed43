import { dirname } from 'node:path';
import { Refusal } from '../refusal.ts';
import { type Disk, errnoOf } from './disk.ts';
import { patiently } from './patience.ts';
import { placeNew } from './place-new.ts';
import type { Prepared } from './prepare.ts';
import { alreadyRegistered } from './target.ts';

interface Undo {
  readonly path: string;
  readonly back: () => void;
}

/** Gives every prepared file its name; if one cannot have it, those before it are put back as they were. */
export function commitAll(prepared: readonly Prepared[], disk: Disk): void {
  const undos: Undo[] = [];
  try {
    for (const each of prepared) commit(each, undos, disk);
  } catch (error) {
    undoAll(undos, error);
    throw error;
  }
  for (const folder of new Set(prepared.flatMap(foldersOf))) flushFolder(folder, disk);
}

function commit({ target, temp, backup }: Prepared, undos: Undo[], disk: Disk): void {
  const { change, file, old } = target;
  const restore = (to: string): Undo[] =>
    backup === undefined
      ? []
      : [{ path: change.path, back: () => patiently(() => disk.rename(backup, to)) }];
  if (temp === undefined) {
    patiently(() => disk.unlink(file));
    undos.push(...restore(file));
    return;
  }
  if (change.kind === 'replace') {
    patiently(() => disk.rename(temp, file));
    undos.push(...restore(file));
    return;
  }
  try {
    placeNew(temp, file, disk);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') throw alreadyRegistered(change.path, change.path);
    throw error;
  }
  undos.push({ path: change.path, back: () => patiently(() => disk.unlink(file)) });
  if (change.kind === 'create' || old === undefined) return;
  patiently(() => disk.unlink(old));
  undos.push(...restore(old));
}

/** Latest first, and no further than the first failure of a path: a new name is not taken away before the old is back. */
function undoAll(undos: readonly Undo[], cause: unknown): void {
  const left = new Set<string>();
  for (const { path, back } of undos.toReversed()) {
    if (left.has(path)) continue;
    try {
      back();
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
      left.add(path);
    }
  }
  if (left.size === 0) return;
  throw new Refusal(
    'half-written',
    3,
    ({ registry }) =>
      registry.halfWritten({ left: [...left], reason: errnoOf(cause) ?? String(cause) }),
    cause,
  );
}

function foldersOf({ target }: Prepared): string[] {
  return [target.file, target.old ?? target.file].map((path) => dirname(path));
}

/** So that the names outlast a power cut; not every system can do it, and the content is safe already. */
function flushFolder(folder: string, disk: Disk): void {
  try {
    const handle = disk.open(folder, 'r');
    try {
      disk.flush(handle);
    } finally {
      disk.close(handle);
    }
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
  }
}
