import { Refusal } from '../../refusal.ts';
import type { Path } from '../edit/edit.ts';
import { blame, type Recorded } from '../git/blame.ts';
import type { Commit } from '../git/revision.ts';
import { runGit } from '../git/run.ts';
import type { WorkTree } from '../git/work-tree.ts';
import { localTime } from '../local-time.ts';
import { placeOf } from '../place.ts';

/** Who recorded a value, and when by this computer's clock. */
export interface Author {
  readonly name: string;
  readonly at: string;
}

/** A version of a file in the history: what it says, and where it was committed. */
export interface Version {
  readonly commit: Commit;
  readonly path: string;
  readonly text: string;
}

/**
 * Who wrote the line of a value in a version of a file, or who last touched the file where the value has no line of its own.
 * Undefined where the history does not tell.
 */
export async function recordedBy(
  tree: WorkTree,
  version: Version,
  path: Path,
): Promise<Author | undefined> {
  try {
    const lines = await blame(tree, version.path, { at: version.commit });
    const { line } = placeOf(version.text, `/${path.join('/')}`);
    return authorOf(lines[line - 1]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return lastToTouch(tree, version);
  }
}

/** Who last changed a file, or took it away, up to a commit. */
export async function lastToTouch(
  tree: WorkTree,
  { commit, path }: Pick<Version, 'commit' | 'path'>,
): Promise<Author | undefined> {
  const format = '--format=%an%n%at';
  const args = ['log', '-1', '--no-show-signature', '--encoding=UTF-8', format, commit, '--', path];
  const ran = await runGit(tree.root, args);
  const [author = '', time = ''] = ran.out.toString('utf8').split('\n');
  return author === '' ? undefined : authorOf({ author, time: Number(time) });
}

const authorOf = (line: Pick<Recorded, 'author' | 'time'> | undefined): Author | undefined =>
  line && { name: line.author, at: localTime(new Date(line.time * 1000).toISOString()) };
