import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { MOST_BYTES } from './limits.ts';
import { isWithin } from './within.ts';

/** The bytes of one file, or why they cannot be had. `realRoot` is the registry with its links resolved. */
export function readBytes(realRoot: string, path: string): Uint8Array | Finding {
  const problem = (code: string, args: Finding['args'] = {}): Finding => ({
    code,
    severity: 'error',
    path,
    args,
  });
  try {
    const handle = openInside(realRoot, path);
    if (handle === undefined) return problem('outside-registry');
    try {
      const stats = fstatSync(handle);
      if (!stats.isFile()) return problem('not-a-file');
      if (stats.size > MOST_BYTES) return problem('too-large', { size: megabytes(stats.size) });
      return contentOf(handle, stats.size);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'EISDIR' ? problem('not-a-file') : problem('unreadable', { reason: code });
  }
}

/** Everything in an open file. It was just so long; it may have grown or shrunk meanwhile. */
function contentOf(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size + 1);
  const length = readSync(handle, bytes, 0, size + 1, 0);
  // Read at once as a whole; else by the platform's own means, from the beginning.
  return length === size ? bytes.subarray(0, size) : readFileSync(handle);
}

/** With one decimal, and never less than what is too much. */
const megabytes = (bytes: number) => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;

// Without O_NONBLOCK, opening a named pipe would wait for ever.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Resolving a path costs as much as reading it, so only a link is resolved; Windows cannot tell on opening. */
function openInside(realRoot: string, path: string): number | undefined {
  const file = join(realRoot, path);
  if (constants.O_NOFOLLOW !== undefined)
    try {
      return openSync(file, READ | constants.O_NOFOLLOW);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ELOOP' && code !== 'EMLINK') throw error;
    }
  const real = realpathSync.native(file);
  return isWithin(realRoot, real) ? openSync(real, READ) : undefined;
}
