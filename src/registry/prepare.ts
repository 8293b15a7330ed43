import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import type { Target } from './target.ts';
import { discard, isTempName, tempName, writeTemp } from './temp.ts';

/** A change whose new content lies ready beside its place. */
export interface Prepared {
  readonly target: Target;
  /** Absent where nothing new comes. */
  readonly temp?: string;
  /** What the old file held, kept until all is done; absent where nothing can fail afterwards. */
  readonly backup?: string;
}

/** Everything made on the way that must not stay. */
export interface Traces {
  readonly temps: Set<string>;
  /** Folders made, outermost first. */
  readonly folders: string[];
}

/** Writes the new content, and with `keepOld` a second name for the old, so that committing needs no more room on the disk. */
export function prepare(
  target: Target,
  traces: Traces,
  { disk, keepOld }: { readonly disk: Disk; readonly keepOld: boolean },
): Prepared {
  const { change, file, old } = target;
  const folder = dirname(file);
  const made = change.kind === 'remove' ? undefined : disk.makeFolder(folder);
  if (made !== undefined) traces.folders.push(...foldersBetween(made, folder));
  sweep(folder, disk, traces);
  const mode = old === undefined ? undefined : disk.stat(old).mode & 0o7777;
  const kept = mode === undefined ? { disk } : { disk, mode };
  const temp = change.kind === 'remove' ? undefined : tracedTemp(folder, traces);
  if (temp !== undefined && 'after' in change) writeTemp(temp, change.after, kept);
  const prepared: Prepared = { target, ...(temp !== undefined && { temp }) };
  if (!keepOld || old === undefined || change.kind === 'create') return prepared;
  const backup = tracedTemp(dirname(old), traces);
  writeTemp(backup, change.before, kept);
  return { ...prepared, backup };
}

/** Under the lock nobody else has temporary files: those that are there belong to a process that was killed. */
function sweep(folder: string, disk: Disk, traces: Traces): void {
  for (const name of disk.list(folder)) {
    const path = join(folder, name);
    if (isTempName(name) && !traces.temps.has(path)) discard(path, disk);
  }
}

function tracedTemp(folder: string, traces: Traces): string {
  const temp = join(folder, tempName());
  traces.temps.add(temp);
  return temp;
}

function foldersBetween(outermost: string, innermost: string): string[] {
  return innermost === outermost || dirname(innermost) === innermost
    ? [outermost]
    : [...foldersBetween(outermost, dirname(innermost)), innermost];
}
