import type { Messages } from '../../messages/index.ts';
import type { FieldWords } from '../../registry/field-words.ts';
import type { Clash } from '../../registry/merge/clashes.ts';
import type { Side } from '../../registry/merge/merge.ts';
import type { Author } from '../../registry/merge/recorded-by.ts';
import { shortly } from './shortly.ts';
import type { ValueWords } from './value-words.ts';

export interface Both {
  readonly ours: Author | undefined;
  readonly theirs: Author | undefined;
}

interface Telling {
  readonly fields: FieldWords;
  readonly values: ValueWords;
  readonly messages: Messages;
  readonly by: Both | undefined;
  /** Which side is the person's own. */
  readonly mine: Side;
}

/** One clash in a sentence: where it is, what each side says, and who recorded it. */
export function clashSentence({ path, values }: Clash, telling: Telling): string {
  const { messages, by, mine } = telling;
  const { hands } = messages;
  const said = (side: Side) => {
    const tree = values[side];
    const text = tree === undefined ? hands.nothing : shortly(telling.values(tree, path), longest);
    return hands.value(text, by?.[side]);
  };
  return hands.clash(telling.fields(path), said(mine), said(other(mine)));
}

export const other = (side: Side): Side => (side === 'ours' ? 'theirs' : 'ours');

const longest = 60;
