import { fieldsOf } from './fields.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** One setting of a clone, as `git config` knows it. */
export interface Setting {
  readonly key: string;
  readonly value: string;
}

/** Every setting that holds in a clone, the last one where there are several; keys are in small letters but for their middle. */
export async function settingsOf(tree: WorkTree): Promise<ReadonlyMap<string, string>> {
  const out = await askGit(tree.root, ['config', '--list', '-z'], { plain: true });
  return new Map(
    fieldsOf(out).map((field) => {
      const end = field.indexOf('\n');
      return end < 0 ? [field, 'true'] : [field.slice(0, end), field.slice(end + 1)];
    }),
  );
}

/** Sets it for this clone alone. */
export async function setSetting(root: string, { key, value }: Setting): Promise<void> {
  await askGit(root, ['config', '--local', '--replace-all', key, value], { writes: true });
}
