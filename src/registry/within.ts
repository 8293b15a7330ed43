import { sep } from 'node:path';

/** Whether a resolved path lies in a resolved directory. */
export function isWithin(directory: string, path: string): boolean {
  return (
    path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)
  );
}
