import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { errnoOf } from './disk.ts';
import { findRoot } from './root.ts';

/** What stands where a registry is to be made. */
export function siteAt(root: string) {
  return {
    root,
    registry: registryAround(root),
    /** The text of a file, undefined where there is none, null where it is no UTF-8 text. */
    read(path: string): string | null | undefined {
      try {
        const bytes = readFileSync(join(root, path));
        const text = bytes.toString('utf8');
        return Buffer.from(text).equals(bytes) ? text : null;
      } catch (error) {
        const code = errnoOf(error);
        if (code === undefined) throw error;
        return code === 'ENOENT' ? undefined : null;
      }
    },
  };
}

function registryAround(folder: string): string | undefined {
  try {
    return findRoot(folder);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
