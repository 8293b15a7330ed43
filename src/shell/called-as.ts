import { relative } from 'node:path';
import { quoted } from '../commands/quoted.ts';

/** How the program is to be called from here for the registry in that folder. */
export function calledAs(cwd: string, root: string): string {
  const path = relative(cwd, root);
  return path === '' ? 'proposals' : `proposals --dir ${quoted(path)}`;
}
