import type { Path } from '../edit/edit.ts';
import { isFields, isList, type Tree } from '../edit/tree.ts';
import { pairing } from './pairing.ts';

/** Where a place of one version of a file is in another version; undefined where it is gone, or cannot be told. */
export type SamePlace = (path: Path) => Path | undefined;

/** Follows keys by their names and entries of lists as a merge pairs them. */
export function samePlaces(from: Tree, to: Tree): SamePlace {
  const known = new Map<string, ReturnType<typeof pairing>>();
  return (path) => {
    let [old, now]: [Tree | undefined, Tree | undefined] = [from, to];
    const found: (string | number)[] = [];
    for (const [depth, step] of path.entries()) {
      let there: string | number | undefined = step;
      if (isList(old) && isList(now)) {
        const at = path.slice(0, depth);
        const name = JSON.stringify(at);
        const ranks: ReturnType<typeof pairing> = known.get(name) ?? pairing(old, now, at);
        known.set(name, ranks);
        there = ranks[Number(step)];
      }
      old = partOf(old, step);
      now = there === undefined ? undefined : partOf(now, there);
      if (there === undefined || now === undefined) return undefined;
      found.push(there);
    }
    return found;
  };
}

function partOf(tree: Tree | undefined, step: string | number): Tree | undefined {
  if (isFields(tree)) return tree.get(String(step));
  return isList(tree) ? tree[Number(step)] : undefined;
}
