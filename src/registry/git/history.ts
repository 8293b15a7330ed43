import { type ChangedFile, rawChanges, rawOptions } from './changed-files.ts';
import { fieldsOf } from './fields.ts';
import { headOf } from './revision.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** One commit, and what it changed in the registry. */
export interface Recording {
  readonly commit: string;
  readonly author: string;
  /** The moment it was recorded, in seconds since 1970. */
  readonly time: number;
  readonly subject: string;
  readonly files: readonly ChangedFile[];
}

export interface Wanted {
  /** The file whose history is asked for, through its changes of name; all of the registry where absent. */
  readonly path?: string | undefined;
  /** Commits of this day and later, YYYY-MM-DD. */
  readonly since?: string | undefined;
  readonly author?: string | undefined;
  readonly most: number;
}

// A name may hold anything but NUL, and git parts everything by NUL here: the commit's own line begins with a sign no file mode has.
const format = '--format=format:%x00!%H%n%at%n%an%n%s%x00';

/** The commits that changed the registry, newest first; merges bring nothing of their own and are left out. */
export async function historyOf(
  tree: WorkTree,
  { path, since, author, most }: Wanted,
): Promise<readonly Recording[]> {
  if ((await headOf(tree)) === undefined) return [];
  const out = await askGit(tree.root, [
    'log',
    '--no-merges',
    '--no-show-signature',
    '--encoding=UTF-8',
    `--max-count=${most}`,
    ...rawOptions,
    '--no-decorate',
    format,
    ...(since === undefined ? [] : [`--since=${since}T00:00:00`]),
    ...(author === undefined ? [] : ['--fixed-strings', `--author=${author}`]),
    ...(path === undefined ? [] : ['--follow']),
    'HEAD',
    '--',
    path ?? '.',
  ]);
  return recordings(fieldsOf(out));
}

function recordings(fields: readonly string[]): readonly Recording[] {
  const all: Recording[] = [];
  let head: string | undefined;
  let raw: string[] = [];
  const end = () => {
    const [commit = '', time = '', author = '', ...subject] = head?.slice(1).split('\n') ?? [];
    if (head !== undefined) {
      all.push({
        commit,
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
