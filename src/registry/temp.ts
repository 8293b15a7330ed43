import { randomBytes } from 'node:crypto';
import type { Disk } from './disk.ts';

/** A short name for a file that lives for a moment; the target's own name may leave no room for a suffix. */
export function tempName(): string {
  return `.proposals-${randomBytes(6).toString('hex')}.tmp`;
}

/** The same for a document, which waits for its place while records are written, perhaps beside them: whoever sweeps up must not take it. */
export function documentTempName(): string {
  return `.proposals-document-${randomBytes(6).toString('hex')}.tmp`;
}

/** Whether a file is one that a killed process left behind. */
export function isTempName(name: string): boolean {
  return /^\.proposals-[\da-f]{12}\.tmp$/.test(name);
}

/** Writes a new file and waits until it has reached the device. */
export function writeTemp(
  path: string,
  text: string | Uint8Array,
  { disk, mode }: TempOptions,
): void {
  const handle = disk.open(path, 'wx', 0o666);
  try {
    if (mode !== undefined) disk.setMode(handle, mode);
    disk.write(handle, text);
    disk.flush(handle);
  } finally {
    disk.close(handle);
  }
}

export interface TempOptions {
  readonly disk: Disk;
  /** Mode bits the file must have; those of a new file where absent. */
  readonly mode?: number;
}

/** Removes a file if it is still there; a second try, because a leftover would puzzle people. */
export function discard(path: string, disk: Disk): void {
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      disk.unlink(path);
      return;
    } catch {
      // Either it is gone already, or the next write sweeps it up.
    }
  }
}
