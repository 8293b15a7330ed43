import { type ChangedFile, rawChanges, rawOptions } from './changed-files.ts';
import { fieldsOf } from './fields.ts';
import { type Commit, headOf } from './revision.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** One commit, and what it changed in the registry. */
export interface Recording {
  readonly commit: Commit;
  /** Several where it is a merge. */
  readonly parents: readonly Commit[];
  readonly author: string;
  /** The moment it was recorded, in seconds since 1970. */
  readonly time: number;
  readonly subject: string;
  /** Of a merge git names none; see `mergedFiles`. */
  readonly files: readonly ChangedFile[];
}

export interface Wanted {
  /** The files whose history is asked for; all of the registry where absent. */
  readonly paths?: readonly string[] | undefined;
  /** Commits of this day and later, YYYY-MM-DD. */
  readonly since?: string | undefined;
  readonly author?: string | undefined;
  readonly skip?: number;
  readonly most: number;
}

// A name may hold anything but NUL, and git parts everything by NUL here: the commit's own line begins with a sign no file mode has.
const format = '--format=format:%x00!%H%n%P%n%at%n%an%n%s%x00';

/**
 * The commits that changed the registry, newest first. Both sides of every merge are looked at, also where the merge
 * dropped one of them: what was recorded there would otherwise never be told.
 */
export async function historyOf(
  tree: WorkTree,
  { paths, since, author, most, skip = 0 }: Wanted,
): Promise<readonly Recording[]> {
  if ((await headOf(tree)) === undefined) return [];
  const out = await askGit(tree.root, [
    'log',
    '--full-history',
    '--no-show-signature',
    '--encoding=UTF-8',
    `--max-count=${most}`,
    `--skip=${skip}`,
    ...rawOptions,
    '--no-decorate',
    format,
    ...(since === undefined ? [] : [`--since=${since}T00:00:00`]),
    ...(author === undefined ? [] : ['--fixed-strings', `--author=${author}`]),
    'HEAD',
    '--',
    ...(paths ?? ['.']),
  ]);
  return recordings(fieldsOf(out));
}

function recordings(fields: readonly string[]): readonly Recording[] {
  const all: Recording[] = [];
  let head: string | undefined;
  let raw: string[] = [];
  const end = () => {
    const [commit = '', parents = '', time = '', author = '', ...subject] =
      head?.slice(1).split('\n') ?? [];
    if (head !== undefined) {
      all.push({
        commit,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author,
        time: Number(time),
        subject: subject.join(' '),
        files: rawChanges(raw),
      });
    }
    raw = [];
  };
  for (const field of fields) {
    if (/^!(?:[\da-f]{40}|[\da-f]{64})\n/.test(field)) {
      end();
      head = field;
    } else if (field !== '') raw.push(field.replace(/^\n:/, ':'));
  }
  end();
  return all;
}
