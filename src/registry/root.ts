import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';

/** The file that makes a directory a registry. */
export const OFFICE_FILE = 'registry.yaml';

/** The registry a command works in: the directory named with --dir, or the nearest one upwards from `start`. */
export function findRoot(start: string, dirOption?: string): string {
  if (dirOption !== undefined) {
    const named = resolve(start, dirOption);
    if (holdsOffice(named)) return named;
    throw noRegistry(named);
  }
  let directory = resolve(start);
  for (;;) {
    if (holdsOffice(directory)) return directory;
    const above = dirname(directory);
    if (above === directory) throw noRegistry(resolve(start));
    directory = above;
  }
}

function holdsOffice(directory: string): boolean {
  try {
    return !statSync(join(directory, OFFICE_FILE)).isDirectory();
  } catch (error) {
    // A file that cannot be reached, or a link to nowhere, is not an absent file; reading it will say what is wrong.
    const { code } = error as NodeJS.ErrnoException;
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}

function noRegistry(start: string): Refusal {
  return new Refusal('no-registry', 3, ({ registry }) => registry.noRegistry({ start }));
}
