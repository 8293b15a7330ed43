import { fieldsOf } from './fields.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

export type LineEnds = 'lf' | 'crlf' | 'mixed' | 'none' | 'binary';

/** The line ends of one file: as git keeps it, and as it lies on the disk. */
export interface FileEnds {
  readonly path: string;
  readonly kept: LineEnds;
  readonly onDisk: LineEnds;
}

/** The line ends of the registry's YAML files that git knows. */
export async function lineEndsOf(tree: WorkTree): Promise<readonly FileEnds[]> {
  const out = await askGit(tree.root, ['ls-files', '--eol', '-z']);
  return fieldsOf(out).flatMap((field) => {
    const [, kept, onDisk, path] =
      /^i\/(\S*)\s+w\/(\S*)\s+attr\/[^\t]*\t([\s\S]*)$/.exec(field) ?? [];
    return path?.endsWith('.yaml') ? [{ path, kept: named(kept), onDisk: named(onDisk) }] : [];
  });
}

const named = (word = ''): LineEnds =>
  word === 'lf' || word === 'crlf' || word === 'mixed'
    ? word
    : word === '-text'
      ? 'binary'
      : 'none';
