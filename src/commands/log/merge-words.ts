import type { Messages } from '../../messages/index.ts';
import type { MergeChange } from '../../registry/compare/merge-changes.ts';
import type { Cell } from '../../terminal/view.ts';
import { type Told, toldOf, type Vocabulary } from '../changes/words.ts';

/** What was decided about a file while merging, in words: what stood against each other, and what somebody changed besides. */
export function mergeTold(
  { path, ways, changes, kept }: MergeChange,
  vocabulary: Vocabulary,
  messages: Messages,
): Told {
  const { changed } = messages;
  const told = changes.map((change) => toldOf(change, vocabulary, messages));
  const texts = told.map(({ lines }) => new Set(lines.map(textOf)));
  const lines = told.flatMap(({ lines: own }) => own);
  const once = lines.filter(
    (line, at) => lines.findIndex((other) => textOf(other) === textOf(line)) === at,
  );
  return {
    title: told[0]?.title ?? path,
    lines: [
      ...(kept ? [changed.keptInMerge] : []),
      ...once.map((line): Cell => {
        // What differs from every way to merge was changed on top of it; the rest is which way was chosen.
        const isOwn = texts.length === ways && texts.every((all) => all.has(textOf(line)));
        const text = (isOwn ? changed.changedInMerge : changed.chosenInMerge)(textOf(line));
        return typeof line === 'string' ? text : { ...line, text };
      }),
    ],
  };
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
