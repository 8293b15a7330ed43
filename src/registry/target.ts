import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Change } from './change.ts';
import { type Disk, errnoOf } from './disk.ts';
import { checkFileName, checkIsOurs } from './file-name.ts';
import { foldedName } from './folded-name.ts';
import { isWithin } from './within.ts';

/** A change with its place on the disk, links resolved. */
export interface Target {
  readonly change: Change;
  /** Where the new content goes, or what is to go. */
  readonly file: string;
  /** The file that exists now and must still hold `before`; none for a new one. */
  readonly old?: string;
}

/** Finds the place of a change and refuses one outside the registry or on a name that is taken. */
export function targetOf(realRoot: string, change: Change, disk: Disk): Target {
  checkIsOurs(change.kind === 'rename' ? change.from : change.path);
  if (change.kind === 'replace') {
    const file = existing(realRoot, change.path, disk);
    return { change, file, old: file };
  }
  if (change.kind === 'remove') {
    existing(realRoot, change.path, disk);
    const file = join(realRoot, ...change.path.split('/'));
    return { change, file, old: file };
  }
  checkFileName(change.path);
  const file = join(realRoot, ...change.path.split('/'));
  refuseOutside(realRoot, change.path, nearestFolder(dirname(file), disk));
  if (change.kind === 'create') {
    refuseTaken(change.path, file, undefined, disk);
    return { change, file };
  }
  existing(realRoot, change.from, disk);
  const old = join(realRoot, ...change.from.split('/'));
  refuseTaken(change.path, file, old, disk);
  return { change, file, old };
}

/** Refuses a plan that writes one file twice: the second would undo the first. */
export function refuseTwice(changes: readonly Change[]): void {
  const seen = new Map<string, string>();
  for (const { kind, path } of changes) {
    const other = seen.get(foldedName(path));
    if (other !== undefined && kind === 'replace') throw new Error(`two changes to ${path}`);
    if (other !== undefined) throw alreadyRegistered(path, other);
    seen.set(foldedName(path), path);
  }
}

/** Refuses a target whose file no longer is what the plan was made from. */
export function refuseChanged({ change, old }: Target, disk: Disk): void {
  if (change.kind === 'create' || old === undefined) return;
  const path = change.kind === 'rename' ? change.from : change.path;
  const now = unlessGone(() => disk.read(old));
  if (!now?.equals(Buffer.from(change.before))) throw changedMeanwhile(path);
}

function existing(realRoot: string, path: string, disk: Disk): string {
  const file = unlessGone(() => disk.real(join(realRoot, ...path.split('/'))));
  if (file === undefined) throw changedMeanwhile(path);
  refuseOutside(realRoot, path, file);
  return file;
}

/** A folder that is yet to be made lies where its nearest existing parent does. */
function nearestFolder(folder: string, disk: Disk): string {
  return unlessGone(() => disk.real(folder)) ?? nearestFolder(dirname(folder), disk);
}

function refuseOutside(realRoot: string, path: string, real: string): void {
  if (!isWithin(realRoot, real))
    throw new Refusal('outside-registry', 3, ({ registry }) => registry.outsideRegistry({ path }));
}

/** On a disk that tells case apart, two names may live side by side that are one on a colleague's computer. */
function refuseTaken(path: string, file: string, except: string | undefined, disk: Disk): void {
  const folder = dirname(file);
  const wanted = foldedName(basename(file));
  const taken = (unlessGone(() => disk.list(folder)) ?? []).find(
    (name) => foldedName(name) === wanted && join(folder, name) !== except,
  );
  if (taken === undefined) return;
  throw alreadyRegistered(path, path.slice(0, path.lastIndexOf('/') + 1) + taken);
}

/** The refusal to write over a record that is there. */
export function alreadyRegistered(path: string, existing: string): Refusal {
  return new Refusal('already-registered', 4, ({ registry }) =>
    registry.alreadyRegistered({ path, existing }),
  );
}

function changedMeanwhile(path: string): Refusal {
  return new Refusal('changed-meanwhile', 4, ({ registry }) => registry.changedMeanwhile({ path }));
}

function unlessGone<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
