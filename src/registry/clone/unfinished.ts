import { stagedFiles } from '../git/contents.ts';
import { unfinishedIn } from '../git/unfinished.ts';
import type { WorkTree } from '../git/work-tree.ts';
import { ok, type Symptom, wrong } from './symptom.ts';

/** Whether a merge or the like is waiting to be ended, and which files are waiting for a person. */
export async function unfinished(tree: WorkTree): Promise<readonly Symptom[]> {
  const what = unfinishedIn(tree);
  const files = new Set(
    (await stagedFiles(tree)).filter(({ stage }) => stage > 0).map(({ path }) => path),
  );
  const found = [
    ...(what === undefined ? [] : [wrong('unfinished-work', [what])]),
    ...(files.size === 0 ? [] : [wrong('unfinished-files', [...files])]),
  ];
  return found.length > 0 ? found : [ok('unfinished')];
}
