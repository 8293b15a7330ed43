import { resolve } from 'node:path';
import { type Disk, errnoOf } from '../disk.ts';
import type { Document } from '../put-document.ts';
import { type Paper, sumOf } from './page.ts';

/** A document as a page of the journal names it. */
export const paperOf = ({ to, content }: Document, cwd: string): Paper => ({
  to,
  file: resolve(cwd, to),
  sum: sumOf(content),
});

/** What became of it: as it was written, something else in its place, or not there; unknown where an older version noted too little. */
export type PaperState = 'there' | 'other' | 'missing' | 'unknown';

export function paperState({ file, sum }: Paper, disk: Disk): PaperState {
  if (file === undefined) return 'unknown';
  try {
    return sumOf(disk.read(file)) === sum ? 'there' : 'other';
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return ['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '') ? 'missing' : 'other';
  }
}
