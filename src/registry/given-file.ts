import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GivenFile } from '../documents/tables/read-table.ts';
import { Refusal } from '../refusal.ts';
import { errnoOf } from './disk.ts';

/** Far above any list; a file beyond it is a mistake, and reading it could take the memory. */
const MOST_BYTES = 20 * 1024 * 1024;

// A named pipe would otherwise be waited for.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file of the clerk's, anywhere on the machine, named from where the program was called. */
export function readGivenFile(cwd: string, name: string): GivenFile {
  try {
    const handle = openSync(resolve(cwd, name), READ);
    try {
      const stats = fstatSync(handle);
      if (!stats.isFile()) {
        throw unreadable(name, stats.isDirectory() ? 'EISDIR' : 'EINVAL');
      }
      if (stats.size > MOST_BYTES) {
        throw new Refusal('file-too-large', 2, ({ tables }) =>
          tables.tooLarge(name, MOST_BYTES / 1024 / 1024),
        );
      }
      return { name, bytes: readFileSync(handle) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const code = errnoOf(error);
    throw code === undefined ? error : unreadable(name, code);
  }
}

const unreadable = (name: string, reason: string) =>
  new Refusal('cannot-read-file', 2, ({ tables, registry }) =>
    tables.cannotRead(name, registry.reason(reason)),
  );
