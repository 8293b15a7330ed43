import type { Language, Messages } from '../../messages/index.ts';
import type { Office } from '../../proposal/office.ts';
import type { Item } from '../../statistics/item.ts';
import type { Summary } from '../../statistics/summarise.ts';
import { type Kind, type Words, wordsOf } from './words.ts';

/** What every part of the report is made from. */
export interface Telling {
  readonly summary: Summary;
  /** The year before on the same day of its year; absent where there is none. */
  readonly before: Summary | undefined;
  /** The bodies reported on: one, or both. */
  readonly kinds: readonly Kind[];
  /** The items of the year by id, without those that are confidential. */
  readonly items: ReadonlyMap<string, Item>;
  readonly office: Office;
  readonly words: Words;
  readonly language: Language;
  readonly messages: Messages;
}

interface Given extends Pick<Telling, 'summary' | 'before' | 'kinds' | 'office' | 'messages'> {
  readonly language: Language;
}

export function tellingOf({ summary, before, kinds, office, messages, language }: Given): Telling {
  const open = summary.items.filter(({ id }) => !summary.confidential.has(id));
  return {
    summary,
    before,
    kinds,
    items: new Map(open.map((item) => [item.id, item])),
    office,
    words: wordsOf(office, messages, language),
    language,
    messages,
  };
}
