import { commentTokens } from '../merge/comment-tokens.ts';

/** In what a text was changed that says the same as before. */
export type Manner = 'comments' | 'form' | 'line-ends' | 'blanks' | 'nothing';

/** How two texts that say the same differ. */
export interface WrittenChange {
  /** Never empty; `nothing` alone where only what the system keeps of a file differs, such as who may run it. */
  readonly manners: readonly Manner[];
  /** Comments that came and went, as they were written; of one that only moved, neither. */
  readonly came: readonly string[];
  readonly gone: readonly string[];
}

/** Line ends are told where nothing else differs: git itself changes them on the way to the disk and back. */
export function writtenChange(before: string, after: string): WrittenChange {
  const [old, now] = [partsOf(before), partsOf(after)];
  const manners: readonly Manner[] = [
    ...(differ(old.comments, now.comments) ? (['comments'] as const) : []),
    ...(differ(old.code, now.code) ? (['form'] as const) : []),
  ];
  return {
    manners: manners.length > 0 ? manners : [restOf(before, after)],
    came: without(now.comments, old.comments),
    gone: without(old.comments, now.comments),
  };
}

function restOf(before: string, after: string): Manner {
  if (before === after) return 'nothing';
  return withoutReturns(before) === withoutReturns(after) ? 'line-ends' : 'blanks';
}

const withoutReturns = (text: string): string => text.replaceAll('\r\n', '\n');

/** A text taken apart: its comments, and the lines of everything else that are not blank. */
function partsOf(text: string) {
  const tokens = commentTokens(text);
  const ends = tokens.map(({ offset, source }) => offset + source.length);
  const rest = [0, ...ends].map((from, at) => text.slice(from, tokens[at]?.offset));
  return {
    comments: tokens.map(({ source }) => source.trim()),
    code: rest
      .join('')
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== ''),
  };
}

const differ = (some: readonly string[], others: readonly string[]): boolean =>
  some.length !== others.length || some.some((one, at) => one !== others[at]);

/** What is left of a list when each of `others` is taken out once. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
