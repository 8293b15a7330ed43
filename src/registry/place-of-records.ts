import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Refusal } from '../refusal.ts';
import { errnoOf } from './disk.ts';
import { findRoot, OFFICE_FILE } from './root.ts';

const folders = ['proposals', 'people', 'calendar', '.proposals', '.git'];

/** Whether a path is where a registry keeps its records, or git its own: no place for a document, whatever is there. */
export function isPlaceOfRecords(path: string): boolean {
  const real = join(realFolder(dirname(path)), basename(path));
  if (parts(real).includes('.git')) return true;
  const root = rootAround(dirname(real));
  if (root === undefined) return false;
  const [first = ''] = parts(relative(root, real));
  return first === OFFICE_FILE || folders.includes(first);
}

/** A disk may not tell case apart. */
const parts = (path: string): readonly string[] => path.toLowerCase().split(sep);

/** The folder with its links resolved, as far as it is there. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return dirname(folder) === folder
      ? folder
      : join(realFolder(dirname(folder)), basename(folder));
  }
}

function rootAround(folder: string): string | undefined {
  try {
    return findRoot(folder);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
