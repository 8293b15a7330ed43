import { resolve } from 'node:path';
import { disk, errnoOf } from './disk.ts';

/** Adds to a file that a build server collects; answers with the code of the error where the disk refuses. */
export function appendDocument(cwd: string, to: string, text: string): string | undefined {
  let handle: number | undefined;
  try {
    handle = disk.open(resolve(cwd, to), 'a');
    disk.write(handle, text);
    return undefined;
  } catch (error) {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    return code;
  } finally {
    if (handle !== undefined) disk.close(handle);
  }
}
