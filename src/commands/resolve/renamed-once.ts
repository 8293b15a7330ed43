import { type Conflict, namesIn } from '../../registry/git/conflicts.ts';
import { contentAt } from '../../registry/git/contents.ts';
import { headOf } from '../../registry/git/revision.ts';
import { incoming } from '../../registry/git/sides.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { idOf } from '../../registry/identity.ts';
import type { Registry } from '../../registry/registry.ts';

/**
 * The same conflicts, where a record that one side took away and the other changed is one that got another number, if the
 * record of that number says so. Git sees a change of name only while the files are much alike.
 */
export async function withRenamedOnce(
  conflicts: readonly Conflict[],
  tree: WorkTree,
  { proposals }: Registry,
): Promise<readonly Conflict[]> {
  const taken = new Set(conflicts.flatMap(namesIn));
  return Promise.all(
    conflicts.map(async (conflict) => {
      const { path, base, ours, theirs } = conflict;
      if (base === undefined || (ours === undefined) === (theirs === undefined)) return conflict;
      const id = idOf(path);
      const now = proposals.find(({ data }) => data.formerly?.includes(id) === true);
      if (now === undefined || taken.has(now.path)) return conflict;
      const gone = ours === undefined ? 'ours' : 'theirs';
      const commit = gone === 'ours' ? await headOf(tree) : incoming(tree);
      const content = commit && (await contentAt(tree, commit, now.path));
      if (!content) return conflict;
      const names = { base: path, ours: path, theirs: path, [gone]: now.path };
      return { ...conflict, path: now.path, [gone]: content, names };
    }),
  );
}
