import { lstatSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Change } from './change.ts';
import { disk, errnoOf } from './disk.ts';
import { patiently } from './patience.ts';
import { discard, tempName, writeTemp } from './temp.ts';

/** A file of the clone around the registry: a workflow at its top, a hook in git's own folder. */
export interface CloneFile {
  /** Where it lies on the disk. */
  readonly file: string;
  /** What it holds now; absent where there is none. */
  readonly before?: string;
  /** What it is to hold; absent where it is to go. */
  readonly after?: string;
  /** Whether it is run as a program. */
  readonly executable?: boolean;
}

/** What a file of the clone holds now; a link, a folder and what is no text are refused, since they are somebody's arrangement. */
export function cloneText(file: string): string | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isFile()) throw foreign(file);
  const bytes = disk.read(file);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) throw foreign(file);
  return text;
}

/** Puts a file in its place, whole or not at all, if it still is what it was. */
export function putCloneFile({ file, before, after, executable }: CloneFile): void {
  if (cloneText(file) !== before) {
    throw new Refusal('changed-meanwhile', 4, ({ registry }) =>
      registry.changedMeanwhile({ path: file }),
    );
  }
  const temp = `${dirname(file)}/${tempName()}`;
  try {
    if (after === undefined) {
      patiently(() => disk.unlink(file));
      return;
    }
    disk.makeFolder(dirname(file));
    const kept = before === undefined ? 0o644 : disk.stat(file).mode & 0o7777;
    writeTemp(temp, after, { disk, mode: executable ? kept | 0o755 : kept });
    patiently(() => disk.rename(temp, file));
  } catch (error) {
    discard(temp, disk);
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    throw new Refusal(
      'cannot-write',
      3,
      ({ registry }) => registry.cannotWrite({ path: file, reason }),
      error,
    );
  }
}

/** Whether a file may be run; on Windows every file may. */
export const isProgram = (file: string): boolean =>
  process.platform === 'win32' || (disk.stat(file).mode & 0o111) !== 0;

/** The same as a change, to be shown as a diff; its path is told as seen from `top`. */
export function asChange({ file, before, after }: CloneFile, top: string): Change {
  const path = relative(top, file).replaceAll('\\', '/');
  if (before === undefined) return { kind: 'create', path, after: after ?? '' };
  if (after === undefined) return { kind: 'remove', path, before };
  return { kind: 'replace', path, before, after };
}

const foreign = (file: string) =>
  new Refusal('not-our-file', 5, ({ gate }) => gate.notOurFile(file));
