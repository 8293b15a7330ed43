import type { Parsed } from '../edit/parsed.ts';
import { type Comment, type CommentPlace, commentsIn } from './comment-places.ts';
import type { Side } from './merge.ts';
import { type Merged, placesAfter } from './places-after.ts';
import { samePlaces } from './same-place.ts';

/** What was merged, and both files it was merged from. */
export interface Comparing extends Merged {
  readonly files: { readonly [V in Side | 'base']: Parsed };
}

/**
 * Whether a comment of the merged file stands elsewhere than in the side it came from: above, below or beside another
 * entry or key. One that both sides began with is held to the place it had then, as long as a side left it there.
 */
export function commentsAstray(comparing: Comparing, text: Parsed): boolean {
  const sides = (['ours', 'theirs'] as const).flatMap((side) => wanted(comparing, side));
  const found = commentsIn(text).map((one) => ({ text: one.text, keys: one.places.map(keyOf) }));
  const isThere = (one: Placed) =>
    found.some((other) => one.text === other.text && meet(one.keys, other.keys));
  const isKnown = (one: Placed) =>
    sides.some((other) => one.text === other.text && meet(one.keys, other.keys));
  return !sides.filter(({ isNew }) => isNew).every(isThere) || !found.every(isKnown);
}

interface Placed {
  readonly text: string;
  /** Its places in the merged file, spelled. */
  readonly keys: readonly string[];
}

interface Wanted extends Placed {
  /** Whether this side wrote it, or moved it. */
  readonly isNew: boolean;
}

function wanted({ files, ...merged }: Comparing, side: Side): readonly Wanted[] {
  const { base, [side]: own } = files;
  const there = placesAfter(merged, side);
  const inOwn = samePlaces(base.tree, own.tree);
  const before = commentsIn(base).map(({ text, places }) => ({
    text,
    keys: places.flatMap((place) => moved(place, inOwn)),
  }));
  return commentsIn(own).map(({ text, places }: Comment): Wanted => {
    const keys = places.map(keyOf);
    const known = before.find((one) => one.text === text && meet(one.keys, keys));
    const [first] = places;
    const held = known ? places.filter((place) => known.keys.includes(keyOf(place))) : [first];
    return {
      text,
      keys: held.flatMap((place) => (place ? moved(place, there) : [])),
      isNew: known === undefined,
    };
  });
}

const moved = ({ how, path }: CommentPlace, to: ReturnType<typeof samePlaces>) => {
  const there = to(path);
  return there === undefined ? [] : [keyOf({ how, path: there })];
};

const keyOf = ({ how, path }: CommentPlace): string => `${how} ${JSON.stringify(path)}`;

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));
