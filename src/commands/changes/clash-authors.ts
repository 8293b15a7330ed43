import { contentAt } from '../../registry/git/contents.ts';
import type { Commit } from '../../registry/git/revision.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import type { Clash } from '../../registry/merge/clashes.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { type Author, recordedBy } from '../../registry/merge/recorded-by.ts';
import type { Both } from './clash-words.ts';

interface Merging {
  readonly tree: WorkTree;
  /** Path of the file on either side, as seen from where git is asked. */
  readonly paths: { readonly [S in Side]: string };
  readonly ours: Commit | undefined;
  readonly theirs: Commit | undefined;
}

/** Who recorded either side of each clash; undefined where the history does not tell. */
export async function authorsOf(
  { tree, paths, ours, theirs }: Merging,
  clashes: readonly Clash[],
): Promise<readonly Both[]> {
  const by = async (side: Side): Promise<readonly (Author | undefined)[]> => {
    const commit = { ours, theirs }[side];
    const path = paths[side];
    const text = commit && (await contentAt(tree, commit, path))?.toString('utf8');
    if (commit === undefined || text === undefined) return [];
    return Promise.all(
      clashes.map(({ values, places }) =>
        // Of a value that is not there, no line tells who took it out.
        values[side] === undefined
          ? undefined
          : recordedBy(tree, { commit, path, text }, places[side]),
      ),
    );
  };
  const [our, their] = await Promise.all([by('ours'), by('theirs')]);
  return clashes.map((_, at) => ({ ours: our[at], theirs: their[at] }));
}
