import type { Messages } from '../../messages/index.ts';
import { isFields, isList, type Tree } from '../../registry/edit/tree.ts';
import type { FieldWords } from '../../registry/field-words.ts';
import type { Clash } from '../../registry/merge/clashes.ts';
import type { Side } from '../../registry/merge/merge.ts';
import type { Author } from '../../registry/merge/recorded-by.ts';

export interface Both {
  readonly ours: Author | undefined;
  readonly theirs: Author | undefined;
}

interface Telling {
  readonly words: FieldWords;
  readonly messages: Messages;
  readonly by: Both | undefined;
  /** Which side is the person's own. */
  readonly mine: Side;
}

/** One clash in a sentence: where it is, what each side says, and who recorded it. */
export function clashSentence({ path, values }: Clash, telling: Telling): string {
  const { words, messages, by, mine } = telling;
  const { hands } = messages;
  const said = (side: Side) => {
    const tree = values[side];
    return hands.value(tree === undefined ? hands.nothing : shortly(tree), by?.[side]);
  };
  return hands.clash(words(path), said(mine), said(other(mine)));
}

export const other = (side: Side): Side => (side === 'ours' ? 'theirs' : 'ours');

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
