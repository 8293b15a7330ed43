import { Refusal } from '../../refusal.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { other } from '../changes/clash-words.ts';

/** What is to be taken of each side, in a person's own terms. */
export interface Choice {
  /** The clashes that go to one's own side: their numbers, or `all`. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** Which side of git's is the person's own. */
  readonly mine: Side;
}

const isAll = (word: string) => /^(?:all|全部)$/i.test(word);

/** Which side each of so many clashes is decided for, in git's terms; undefined where nothing was said of it. */
export function sidesOf(
  count: number,
  { ours, theirs, mine }: Choice,
): readonly (Side | undefined)[] {
  const has = (words: readonly string[], rank: number) =>
    words.some((word) => isAll(word) || Number(word) === rank + 1);
  const unknown = [...ours, ...theirs].find(
    (word) => !isAll(word) && !(Number(word) >= 1 && Number(word) <= count),
  );
  if (unknown !== undefined) {
    throw new Refusal('no-such-clash', 2, (m) => m.hands.noSuchClash(unknown, count));
  }
  return Array.from({ length: count }, (_, rank) => {
    const [own, foreign] = [has(ours, rank), has(theirs, rank)];
    if (own && foreign) {
      throw new Refusal('both-sides', 2, (m) => m.hands.bothSides(rank + 1));
    }
    return own ? mine : foreign ? other(mine) : undefined;
  });
}

/** Whether nothing is left to decide. */
export const isDecided = (sides: readonly (Side | undefined)[]): sides is readonly Side[] =>
  !sides.includes(undefined);
