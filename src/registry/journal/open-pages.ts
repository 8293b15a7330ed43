import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from '../disk.ts';

/** Whether a command may have been broken off in this registry: asked before every command, so it only looks at names. */
export function hasOpenPages(root: string): boolean {
  try {
    const folder = join(root, '.proposals');
    if (!lstatSync(folder).isDirectory()) return false;
    return readdirSync(folder).some((name) => name.endsWith('.open.json'));
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return false;
  }
}
