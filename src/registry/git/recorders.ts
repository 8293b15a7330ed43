import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { errnoOf } from '../disk.ts';
import { blame, type Recorded } from './blame.ts';
import { filesAt } from './contents.ts';
import { type Commit, headOf } from './revision.ts';
import type { WorkTree } from './work-tree.ts';

/** Who wrote a line: a commit, nobody yet because it is not committed, or nobody who could be told from this clone. */
export type Recorder =
  | { readonly known: 'committed'; readonly by: Recorded }
  | { readonly known: 'not_committed' }
  | { readonly known: 'beyond_history' };

/** Who wrote each line of some files as they lie on the disk, line 1 first. */
export async function recordersOf(
  tree: WorkTree,
  paths: readonly string[],
): Promise<ReadonlyMap<string, (line: number) => Recorder>> {
  const head = await headOf(tree);
  const kept = new Set(
    head === undefined ? [] : (await filesAt(tree, head)).map(({ path }) => path),
  );
  const cut = await cutOff(tree);
  const found = new Map<string, (line: number) => Recorder>();
  const waiting = [...new Set(paths)];
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const lines = kept.has(path) ? await blame(tree, path) : [];
      found.set(path, (line) => recorderOf(lines[line - 1], cut));
    }
  };
  await Promise.all(Array.from({ length: Math.min(8, availableParallelism() + 1) }, work));
  return found;
}

function recorderOf(by: Recorded | undefined, cut: ReadonlySet<Commit>): Recorder {
  if (by === undefined) return { known: 'not_committed' };
  return cut.has(by.commit) ? { known: 'beyond_history' } : { known: 'committed', by };
}

/** The commits at which a shallow clone ends: git lays everything older at their door. */
async function cutOff({ isShallow, commonDir }: WorkTree): Promise<ReadonlySet<Commit>> {
  if (!isShallow) return new Set();
  try {
    const text = await readFile(join(commonDir, 'shallow'), 'utf8');
    return new Set(text.split(/\s+/).filter((commit) => commit !== ''));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return new Set();
    throw error;
  }
}
