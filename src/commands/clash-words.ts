import type { Messages } from '../messages/index.ts';
import { isFields, isList, type Tree } from '../registry/edit/tree.ts';
import type { FieldWords } from '../registry/field-words.ts';
import type { Clash } from '../registry/merge/clashes.ts';
import type { Author } from '../registry/merge/recorded-by.ts';

export interface Both {
  readonly ours: Author | undefined;
  readonly theirs: Author | undefined;
}

interface Telling {
  readonly words: FieldWords;
  readonly messages: Messages;
  readonly by: Both | undefined;
}

/** One clash in a sentence: where it is, what each side says, and who recorded it. */
export function clashSentence({ path, values }: Clash, { words, messages, by }: Telling): string {
  const { hands } = messages;
  const value = (tree: Tree | undefined, author: Author | undefined) =>
    hands.value(tree === undefined ? hands.nothing : shortly(tree), author);
  return hands.clash(words(path), value(values.ours, by?.ours), value(values.theirs, by?.theirs));
}

const longest = 60;

/** A value on one line, cut where it is long. */
export function shortly(tree: Tree): string {
  const text = oneLine(tree);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function oneLine(tree: Tree): string {
  if (isList(tree)) return tree.map(oneLine).join('、');
  if (isFields(tree)) return [...tree.values()].map(oneLine).join(' ');
  return String(tree ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
