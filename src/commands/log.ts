import type { Messages } from '../messages/index.ts';
import type { Recording } from '../registry/git/history.ts';
import { namesOf } from '../registry/git/names-of.ts';
import { requireWorkTree } from '../registry/git/work-tree.ts';
import { localTime } from '../registry/local-time.ts';
import type { Block } from '../terminal/view.ts';
import { changeData } from './changes/data.ts';
import { type Told, toldOf, type Vocabulary, vocabularyIn } from './changes/words.ts';
import { reading } from './command.ts';
import { type Entry, entriesOf } from './log/entries.ts';
import { mergeTold } from './log/merge-words.ts';
import { argument, date, integer, text } from './param.ts';

const most = 50;

/** Who recorded what, and when: the history of one item or of the whole registry, in words. */
export const command = reading({
  params: { id: argument(), since: date(), by: text(), limit: integer() },
  async answer(input, registry, { messages, language }) {
    const { changed } = messages;
    const tree = await requireWorkTree(registry.root);
    const path = input.id === undefined ? undefined : registry.find(input.id).path;
    const paths = path === undefined ? undefined : await namesOf(tree, path);
    const limit = input.limit ?? most;
    const { since, by: author } = input;
    // One more than is shown tells whether there are more.
    const found = await entriesOf(tree, { paths, since, author, most: limit + 1 });
    const shown = found.slice(0, limit);
    const vocabulary = await vocabularyIn({ language, messages });
    return {
      data: shown.map((entry) => dataOf(entry, messages)),
      view:
        shown.length === 0
          ? [{ type: 'text', text: changed.noCommits }]
          : shown.flatMap((entry): readonly Block[] => [
              { type: 'heading', text: headOf(entry.recording, changed.commit) },
              ...linesOf(toldIn(entry, vocabulary, messages), path),
              ...(entry.changes.length + entry.merged.length === 0
                ? [{ type: 'text' as const, text: changed.nothingOfOurs }]
                : []),
              { type: 'blank' },
            ]),
      notes: found.length > limit ? [changed.more(limit)] : [],
    };
  },
});

function dataOf({ recording, changes, merged }: Entry, messages: Messages) {
  const { commit, author, time, subject, parents } = recording;
  return {
    commit,
    author,
    at: new Date(time * 1000).toISOString(),
    subject,
    changes: changes.map((change) => changeData(change, messages)),
    ...(parents.length > 1 && {
      merged: merged.map(({ path, kept, changes: ways }) => ({
        path,
        kept,
        against: ways.map((change) => changeData(change, messages)),
      })),
    }),
  };
}

const headOf = ({ author, time, subject }: Recording, words: Messages['changed']['commit']) =>
  words(localTime(new Date(time * 1000).toISOString()), author, subject);

function toldIn(
  { changes, merged }: Entry,
  vocabulary: Vocabulary,
  messages: Messages,
): readonly Told[] {
  return [
    ...changes.map((change) => toldOf(change, vocabulary, messages)),
    ...merged.map((change) => mergeTold(change, vocabulary, messages)),
  ];
}

/** Where one item is asked for, its name is not told again. */
function linesOf(told: readonly Told[], only: string | undefined): readonly Block[] {
  return told.flatMap(({ title, lines }): readonly Block[] => [
    ...(only === undefined ? [{ type: 'text' as const, text: title }] : []),
    { type: 'list', items: lines },
  ]);
}
