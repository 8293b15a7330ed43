import { Refusal } from '../refusal.ts';
import { changedFiles } from './git/changed-files.ts';
import { headOf } from './git/revision.ts';
import { workTreeAround } from './git/work-tree.ts';

/** Which state of the files an answer was made from. */
export interface Version {
  readonly commit: string;
  /** Files of the registry that are not as the commit has them. */
  readonly changed: number;
}

/** The commit a registry stands at; undefined outside git, before the first commit, and where git cannot be asked. */
export async function versionOf(root: string): Promise<Version | undefined> {
  try {
    const tree = await workTreeAround(root);
    const commit = tree && (await headOf(tree));
    if (tree === undefined || commit === undefined) return undefined;
    return { commit, changed: (await changedFiles(tree, commit, 'disk')).length };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
