import type { Path } from '../edit/edit.ts';
import { isList, type Tree } from '../edit/tree.ts';
import type { Merge, Sides } from './merge.ts';
import { entryOf, under } from './outcome.ts';

/** One value that both sides changed, and not to the same. */
export interface Clash {
  /** Where it stands on our side, or where that side has it not, on theirs. */
  readonly path: Path;
  readonly values: Sides<Tree>;
}

/** Everything a person has to decide, in the order of the file. */
export function clashesIn(merge: Merge, values: Sides<Tree>, path: Path = []): readonly Clash[] {
  if ('clash' in merge) return [{ path, values }];
  if ('fields' in merge) {
    return [...merge.fields].flatMap(([key, part]) =>
      clashesIn(part, under(values, key), [...path, key]),
    );
  }
  if (!('items' in merge)) return [];
  return merge.items.flatMap((item) =>
    clashesIn(item.merge, entryOf(values, item), [...path, item.ours ?? item.theirs ?? 0]),
  );
}

/** Whether a clash is about which of several entries there are, rather than about one value. */
export const isAboutList = ({ values }: Clash): boolean =>
  isList(values.ours) || isList(values.theirs);
