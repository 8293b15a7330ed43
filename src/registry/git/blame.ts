import type { Commit } from './revision.ts';
import { askGit } from './run.ts';
import type { WorkTree } from './work-tree.ts';

/** Who wrote a line, and when. */
export interface Recorded {
  readonly commit: Commit;
  readonly author: string;
  /** The moment it was written, in seconds since 1970. */
  readonly time: number;
  /** The first line of the commit's message. */
  readonly subject: string;
}

/**
 * Who wrote each line of a file, line 1 first; undefined for a line that is not committed yet.
 * Without `at`, the file on the disk.
 */
export async function blame(
  tree: WorkTree,
  path: string,
  { at }: { readonly at?: Commit } = {},
): Promise<readonly (Recorded | undefined)[]> {
  const revision = at === undefined ? [] : [at];
  const args = ['blame', '--porcelain', '--encoding=UTF-8', ...revision, '--', path];
  return readBlame((await askGit(tree.root, args)).toString('utf8'));
}

/** Reads what `git blame --porcelain` prints. */
export function readBlame(text: string): readonly (Recorded | undefined)[] {
  const commits = new Map<Commit, Record<string, string>>();
  const lines: Commit[] = [];
  let commit = '';
  for (const line of text.split('\n')) {
    const head = /^([\da-f]{40,64}) \d+ \d+(?: \d+)?$/.exec(line);
    if (line.startsWith('\t')) lines.push(commit);
    else if (head?.[1] !== undefined) {
      commit = head[1];
      if (!commits.has(commit)) commits.set(commit, {});
    } else if (line !== '') {
      const [name = '', ...value] = line.split(' ');
      (commits.get(commit) ?? {})[name] = value.join(' ');
    }
  }
  const known = new Map([...commits].map(([name, facts]) => [name, recorded(name, facts)]));
  return lines.map((name) => known.get(name));
}

function recorded(commit: Commit, facts: Record<string, string>): Recorded | undefined {
  if (/^0+$/.test(commit)) return undefined;
  const { author = '', summary = '' } = facts;
  return { commit, author, time: Number(facts['author-time'] ?? 0), subject: summary };
}
