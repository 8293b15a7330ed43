import { runGit } from '../git/run.ts';
import type { Marks } from './marked.ts';

/** The three files of a merge, by their paths. */
export interface Files {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Git's own merge of the lines of three files. */
export async function mergedByLines(folder: string, files: Files, { size, ours, theirs }: Marks) {
  const labels = ['-L', ours, '-L', 'base', '-L', theirs];
  const args = ['merge-file', '-p', '-q', `--marker-size=${size}`, ...labels];
  const ran = await runGit(folder, [...args, '--', files.ours, files.base, files.theirs]);
  // A number of conflicts, or something beyond it that was no merge at all.
  if (ran.code > 127) return undefined;
  return { text: ran.out as Uint8Array, isClean: ran.code === 0 };
}
