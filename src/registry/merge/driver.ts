import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gitFailed } from '../git/run.ts';
import { type Files, mergedByLines } from './by-lines.ts';
import { type MergedFile, mergeFile } from './merge-file.ts';

/** What git gives its merge driver: three files of its own, the length of marks, and the path of the file in the clone. */
export interface DriverCall extends Files {
  readonly size: number;
  readonly path: string;
}

/** What our side and theirs are called between the marks. */
export interface Names {
  readonly ours: string;
  readonly theirs: string;
}

/** Merges the files git names, and puts the result where git looks for it: in the place of our version. */
export async function drive(folder: string, call: DriverCall, names: Names): Promise<MergedFile> {
  const read = (name: string) => readFileSync(resolve(folder, name));
  const marks = { size: call.size, ...names };
  const merged = await mergeFile({
    versions: { base: read(call.base), ours: read(call.ours), theirs: read(call.theirs) },
    path: call.path,
    marks,
    byLines: async () => {
      const lines = await mergedByLines(folder, call, marks);
      if (lines === undefined) throw gitFailed({ err: call.path, code: 128 });
      return lines;
    },
  });
  writeFileSync(resolve(folder, call.ours), merged.content);
  return merged;
}
