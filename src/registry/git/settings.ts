import { fieldsOf } from './fields.ts';
import { askGit, runGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** One setting of a clone, as `git config` knows it; without a value where it is to go. */
export interface Setting {
  readonly key: string;
  readonly value?: string;
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

/** What a clone itself says of some keys; undefined where it does not. */
export async function ownSettings(
  root: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = keys.map(async (key) => {
    const ran = await runGit(root, ['config', '--local', '-z', '--get', key], { plain: true });
    return [key, ran.code === 0 ? fieldsOf(ran.out)[0] : undefined] as const;
  });
  return new Map(await Promise.all(found));
}

/** Sets it for this clone alone. */
export async function setSetting(root: string, { key, value }: Setting): Promise<void> {
  if (value === undefined) {
    await runGit(root, ['config', '--local', '--unset-all', key], { writes: true });
    return;
  }
  await askGit(root, ['config', '--local', '--replace-all', key, value], { writes: true });
}
