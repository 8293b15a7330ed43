import { resolve } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { isWithin } from '../within.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** The hooks that run before a commit, and before that of a merge without conflicts, which git tells apart. */
export const hookNames = ['pre-commit', 'pre-merge-commit'] as const;

export type HookName = (typeof hookNames)[number];

/** One of them. */
export interface HookPlace {
  readonly file: string;
  /** Whether the file is committed and so serves everybody who clones, as with husky. */
  readonly shared: boolean;
}

/**
 * Where git, or what manages its hooks, looks for the hook: `core.hooksPath` is respected, and with husky it is the file that people edit.
 * Hooks that lie outside of the clone serve other repositories as well and are refused.
 */
export async function hookPlace(tree: WorkTree, name: HookName): Promise<HookPlace> {
  const asked = await askGit(tree.root, ['rev-parse', '--git-path', `hooks/${name}`]);
  const file = resolve(tree.root, asked.toString('utf8').replace(/\r?\n$/, ''));
  const slashed = file.replaceAll('\\', '/');
  // husky 9 points git at .husky/_, which it makes anew; people write in .husky.
  if (slashed.endsWith(`/.husky/_/${name}`))
    return { file: resolve(file, '../..', name), shared: true };
  const inGit = [tree.gitDir, tree.commonDir].some((folder) => isWithin(resolve(folder), file));
  if (inGit) return { file, shared: false };
  if (isWithin(resolve(tree.top), file)) return { file, shared: true };
  throw new Refusal('hooks-elsewhere', 5, ({ gate }) => gate.hooksElsewhere(file));
}

/** The index file a hook was given, where it is this clone's: `git commit FILE` makes one of its own for the time being. */
export function indexInUse(
  tree: WorkTree,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const given = env.GIT_INDEX_FILE;
  if (!given) return undefined;
  const file = resolve(tree.top, given);
  return [tree.gitDir, tree.commonDir].some((folder) => isWithin(resolve(folder), file))
    ? file
    : undefined;
}
