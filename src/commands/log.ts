import { fileChange } from '../registry/compare/file-changes.ts';
import { withRenames } from '../registry/compare/renamed.ts';
import { historyOf, type Recording } from '../registry/git/history.ts';
import { versionsOf } from '../registry/git/registry-versions.ts';
import { requireWorkTree, type WorkTree } from '../registry/git/work-tree.ts';
import type { Block } from '../terminal/view.ts';
import { changeData } from './changes/data.ts';
import { type Told, toldOf, vocabularyIn } from './changes/words.ts';
import { reading } from './command.ts';
import { argument, date, integer, text } from './param.ts';

const most = 50;

/** Who recorded what, and when: the history of one item or of the whole registry, in words. */
export const command = reading({
  params: { id: argument(), since: date(), by: text(), limit: integer() },
  async answer(input, registry, { messages, language }) {
    const { changed } = messages;
    const tree = await requireWorkTree(registry.root);
    const path = input.id === undefined ? undefined : registry.find(input.id).path;
    const limit = input.limit ?? most;
    const { since, by: author } = input;
    // One more than is shown tells whether there are more.
    const found = await historyOf(tree, { path, since, author, most: limit + 1 });
    const vocabulary = await vocabularyIn({ language, messages });
    const shown = await Promise.all(
      found.slice(0, limit).map(async (recording) => ({
        recording,
        changes: await changesOf(tree, recording),
      })),
    );
    return {
      data: shown.map(({ recording: { commit, author: by, time, subject }, changes }) => ({
        commit,
        author: by,
        at: new Date(time * 1000).toISOString(),
        subject,
        changes: changes.map((change) => changeData(change, messages)),
      })),
      view:
        shown.length === 0
          ? [{ type: 'text', text: changed.noCommits }]
          : shown.flatMap(({ recording, changes }): readonly Block[] => [
              { type: 'heading', text: headOf(recording, changed.commit) },
              ...linesOf(
                changes.map((change) => toldOf(change, vocabulary, messages)),
                path,
              ),
              ...(changes.length === 0
                ? [{ type: 'text' as const, text: changed.nothingOfOurs }]
                : []),
              { type: 'blank' },
            ]),
      notes: found.length > limit ? [changed.more(limit)] : [],
    };
  },
});

async function changesOf(tree: WorkTree, { files }: Recording) {
  const versions = withRenames(await versionsOf(tree, files));
  return versions.flatMap((version) => fileChange(version) ?? []);
}

function headOf(
  { author, time, subject }: Recording,
  words: (moment: string, author: string, subject: string) => string,
): string {
  return words(new Date(time * 1000).toLocaleString('sv-SE').slice(0, 16), author, subject);
}

/** Where one item is asked for, its name is not told again. */
function linesOf(told: readonly Told[], only: string | undefined): readonly Block[] {
  return told.flatMap(({ title, lines }): readonly Block[] => [
    ...(only === undefined ? [{ type: 'text' as const, text: title }] : []),
    { type: 'list', items: lines },
  ]);
}
