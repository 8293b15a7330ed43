import { Refusal } from '../../refusal.ts';
import { runGit } from '../git/run.ts';
import { settingsOf } from '../git/settings.ts';
import { workTreeAround } from '../git/work-tree.ts';
import { attributes } from './attributes.ts';
import { driver } from './driver.ts';
import { hooks, type PartIn } from './hooks.ts';
import { identity } from './identity.ts';
import { leftovers } from './leftovers.ts';
import { lineEnds } from './line-ends.ts';
import { place } from './place.ts';
import { schemas } from './schemas.ts';
import { note, ok, type Symptom, wrong } from './symptom.ts';
import { unfinished } from './unfinished.ts';

/** Older versions cannot be told which files to commit by a list. */
const oldest = [2, 26];

/** What the program itself would write into a clone, to be compared with what is there. */
export interface Own {
  readonly schemaFiles: Readonly<Record<string, string>>;
  readonly partIn: PartIn;
}

/** Looks a clone over: whether several people can work in it, and whether anything in it endangers a record. */
export async function examine(
  root: string,
  { schemaFiles, partIn }: Own,
): Promise<readonly Symptom[]> {
  const copies = Object.entries(schemaFiles);
  return [
    ...(await aboutGit(root, partIn)),
    ...leftovers(root),
    ...place(root),
    ...schemas(root, copies),
  ];
}

async function aboutGit(root: string, partIn: PartIn): Promise<readonly Symptom[]> {
  const version = await gitVersion(root);
  if (version === undefined) return [note('git-missing')];
  const tree = await workTreeAround(root);
  const git = isOld(version) ? note('git-old', [version]) : ok('git', [version]);
  if (tree === undefined) return [git, note('not-in-git')];
  const settings = await settingsOf(tree);
  const branch = await runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return [
    git,
    ...driver(settings),
    ...(await attributes(tree)),
    ...(await lineEnds(tree, settings)),
    isOn(settings.get('core.quotepath') ?? 'true') ? note('quotepath-on') : ok('quotepath'),
    ...(await identity(tree)),
    branch.code === 0
      ? ok('branch', [branch.out.toString('utf8').trim()])
      : wrong('branch-missing'),
    tree.isShallow ? note('history-shallow') : ok('history'),
    ...(await unfinished(tree)),
    ...(await hooks(tree, settings, partIn)),
  ];
}

async function gitVersion(root: string): Promise<string | undefined> {
  try {
    const { out } = await runGit(root, ['--version']);
    return /\d+\.\d+[\d.]*/.exec(out.toString('utf8'))?.[0];
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < (oldest[0] ?? 0) || (major === oldest[0] && minor < (oldest[1] ?? 0));
}

/** A switch as git reads it. */
export const isOn = (value: string): boolean => /^(?:true|yes|on|1)$/i.test(value);
