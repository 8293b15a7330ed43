import { resolve } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { gitFailed, runGit } from './run.ts';

/** Where a registry lies in a clone. */
export interface WorkTree {
  /** The folder of the registry; git is run here, so that every path is the registry's own. */
  readonly root: string;
  /** The top of the clone, as git writes it: forward slashes, also on Windows. */
  readonly top: string;
  /** The registry as seen from the top: '' or `登记簿/`. */
  readonly prefix: string;
  /** Where git keeps what belongs to this work tree alone, such as an unfinished merge. */
  readonly gitDir: string;
  /** Where git keeps what all work trees of one clone share. */
  readonly commonDir: string;
  /** Whether older commits are left out of this clone. */
  readonly isShallow: boolean;
}

const asked = [
  '--is-shallow-repository',
  '--absolute-git-dir',
  '--git-common-dir',
  '--show-toplevel',
  '--show-prefix',
];

/** The clone that holds a folder; undefined where it lies in none. */
export async function workTreeAround(root: string): Promise<WorkTree | undefined> {
  const ran = await runGit(root, ['rev-parse', ...asked]);
  if (ran.code !== 0) {
    if (/not a git repository|must be run in a work tree/i.test(ran.err)) return undefined;
    throw gitFailed(ran);
  }
  const lines = ran.out.toString('utf8').split(/\r?\n/);
  const [shallow, gitDir = '', commonDir = '', top = '', prefix = ''] = lines;
  return {
    root,
    top,
    prefix,
    gitDir,
    commonDir: resolve(root, commonDir),
    isShallow: shallow === 'true',
  };
}

/** The same, for what cannot be done without git. */
export async function requireWorkTree(root: string): Promise<WorkTree> {
  const tree = await workTreeAround(root);
  if (tree === undefined) {
    throw new Refusal('not-in-git', 3, ({ git }) => git.notInGit(root));
  }
  return tree;
}
