import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { type WorkTree, workTreeAround } from './work-tree.ts';

/** Where a folder that may not be there yet would lie in a clone; undefined outside of any, and where there is no git. */
export async function cloneAround(
  folder: string,
): Promise<Pick<WorkTree, 'top' | 'prefix'> | undefined> {
  const there = nearestThere(folder);
  const tree = await workTreeAround(there).catch(() => undefined);
  if (tree === undefined) return undefined;
  const below = relative(there, folder).replaceAll('\\', '/');
  return { top: tree.top, prefix: tree.prefix + (below === '' ? '' : `${below}/`) };
}

function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(dirname(folder));
}
