import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
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
    const file = realpathSync(join(realRoot, path));
    if (!isWithin(realRoot, file)) return problem('outside-registry');
    // Without O_NONBLOCK, opening a named pipe would wait for ever.
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return fstatSync(handle).isFile() ? readFileSync(handle) : problem('not-a-file');
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === 'EISDIR' ? problem('not-a-file') : problem('unreadable', { reason: code });
  }
}
