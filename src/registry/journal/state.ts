import { join } from 'node:path';
import type { Change } from '../change.ts';
import { type Disk, errnoOf } from '../disk.ts';
import { sumOf, type Trace, type Written } from './page.ts';

/** What became of one file that a command was to write. */
export interface State {
  readonly path: string;
  /** As the command found it, as it left it, between the two names of a renaming, or anything else: somebody changed it since. */
  readonly is: 'before' | 'after' | 'between' | 'other';
  /** What takes the command back, where it wrote. */
  readonly change?: Change;
}

/** What became of every file of a command, in the order in which it wrote them. */
export function statesOf({ files }: Written, root: string, disk: Disk): readonly State[] {
  return files.map((trace) => stateOf(trace, root, disk));
}

function stateOf(trace: Trace, root: string, disk: Disk): State {
  const { path } = trace;
  const now = contentOf(path, root, disk);
  const isAfter = now !== undefined && sumOf(now) === trace.after;
  const text = now?.toString('utf8') ?? '';
  const removal: Change = { kind: 'remove', path, before: text };
  switch (trace.kind) {
    case 'create':
      if (now === undefined) return { path, is: 'before' };
      return isAfter ? { path, is: 'after', change: removal } : { path, is: 'other' };
    case 'replace': {
      const { before } = trace;
      if (isAfter)
        return {
          path,
          is: 'after',
          change: { kind: 'replace', path, before: text, after: before },
        };
      return { path, is: text === before && now !== undefined ? 'before' : 'other' };
    }
    case 'rename': {
      const { from, before } = trace;
      const old = contentOf(from, root, disk)?.toString('utf8');
      if (now === undefined) return { path, is: old === before ? 'before' : 'other' };
      if (!isAfter) return { path, is: 'other' };
      if (old === before) return { path, is: 'between', change: removal };
      const back: Change = { kind: 'rename', from: path, path: from, before: text, after: before };
      return old === undefined ? { path, is: 'after', change: back } : { path, is: 'other' };
    }
  }
}

function contentOf(path: string, root: string, disk: Disk): Buffer | undefined {
  try {
    return disk.read(join(root, ...path.split('/')));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) return undefined;
    throw error;
  }
}
