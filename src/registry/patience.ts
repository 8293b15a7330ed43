import { errnoOf } from './disk.ts';

// On Windows a virus scanner or an open editor holds a file for moments; a second is longer than any of them needs.
const PAUSES = [10, 20, 40, 80, 160, 320, 400];
const PASSING = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Tries again, for about a second, what fails because another program has the file open. */
export function patiently<T>(act: () => T): T {
  for (const pause of PAUSES) {
    try {
      return act();
    } catch (error) {
      if (!PASSING.has(errnoOf(error) ?? '')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  return act();
}
