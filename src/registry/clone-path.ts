import { resolve } from 'node:path';
import type { WorkTree } from './git/work-tree.ts';

/** A path as seen from the top of the clone, on the disk. */
export function atTop({ top }: Pick<WorkTree, 'top'>, path: string): string {
  return resolve(top, path);
}
