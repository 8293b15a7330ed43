import type { Path } from '../edit/edit.ts';
import type { Tree } from '../edit/tree.ts';
import type { Merge, Side, Sides } from './merge.ts';
import { entryOf, under } from './outcome.ts';

/** One value that both sides changed, and not to the same. */
export interface Clash {
  /** Where it stands on our side, or where that side has it not, on theirs. */
  readonly path: Path;
  /** Where it stands, or would stand, on either side. */
  readonly places: { readonly [S in Side]: Path };
  readonly values: Sides<Tree>;
}

/** Everything a person has to decide, in the order of the file. */
export function clashesIn(
  merge: Merge,
  values: Sides<Tree>,
  places: Places = top,
): readonly Clash[] {
  if ('clash' in merge) {
    return [{ path: values.ours === undefined ? places.theirs : places.ours, places, values }];
  }
  if ('fields' in merge) {
    return [...merge.fields].flatMap(([key, part]) =>
      clashesIn(part, under(values, key), inside(places, { ours: key, theirs: key })),
    );
  }
  if (!('items' in merge)) return [];
  return merge.items.flatMap((item) =>
    clashesIn(item.merge, entryOf(values, item), inside(places, item)),
  );
}

type Places = Clash['places'];
type Step = string | number | undefined;
const top: Places = { ours: [], theirs: [] };

/** One step further on both sides; where only one has it, both are told as that one has it. */
const inside = (
  { ours, theirs }: Places,
  step: { readonly ours?: Step; readonly theirs?: Step },
): Places => ({
  ours: [...ours, step.ours ?? step.theirs ?? 0],
  theirs: [...theirs, step.theirs ?? step.ours ?? 0],
});
