import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin } from './within.ts';

export type Found =
  | { readonly kind: 'file' | 'directory' | 'other' | 'outside' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What stands at a path of the registry once links are followed; nothing beyond the registry is looked at. */
export function whatIsAt(root: string, path: string): Found {
  try {
    const real = realpathSync(join(root, path));
    if (!isWithin(realpathSync(root), real)) return { kind: 'outside' };
    const stats = statSync(real);
    if (stats.isFile()) return { kind: 'file' };
    return { kind: stats.isDirectory() ? 'directory' : 'other' };
  } catch (error) {
    return { kind: 'unreadable', reason: (error as NodeJS.ErrnoException).code ?? '' };
  }
}
