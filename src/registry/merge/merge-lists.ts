import { isFields, isList, type List, same, type Tree } from '../edit/tree.ts';
import { clash, type Item, type Merge, takeOurs, takeTheirs } from './merge.ts';
import { type Knowing, mergeTrees } from './merge-trees.ts';
import { pairing } from './pairing.ts';
import { identityOf } from './same-entry.ts';
import { spelled } from './spelled.ts';
import { woven } from './weave.ts';

export interface Lists {
  readonly base: List;
  readonly ours: List;
  readonly theirs: List;
}

/**
 * Merges lists entry by entry. Sets of names and lists of facts are united; a list of sentences goes by position (the
 * answers of a draft by that of the points), so where both sides changed one, a person must look.
 */
export function mergeLists(lists: Lists, knowing: Knowing): Merge {
  const all = [...lists.base, ...lists.ours, ...lists.theirs];
  const isUnitable =
    all.every(isFields) || (all.every(isName) && knowing.order.namesAt(knowing.path));
  if (!isUnitable) return clash;
  const items = [...keptItems(lists, knowing), ...newItems(lists, knowing)];
  return { items: woven(items, lists) };
}

const isName = (entry: Tree): boolean => !isFields(entry) && !isList(entry);

/** What became of the entries that both sides began with; those that are gone for good are left out. */
function keptItems({ base, ours, theirs }: Lists, knowing: Knowing): readonly Item[] {
  const { path } = knowing;
  const inOurs = pairing(base, ours, path);
  const inTheirs = pairing(base, theirs, path);
  return base.flatMap((entry, rank): readonly Item[] => {
    const places = { base: rank, ours: inOurs[rank], theirs: inTheirs[rank] };
    const our = places.ours === undefined ? undefined : ours[places.ours];
    const their = places.theirs === undefined ? undefined : theirs[places.theirs];
    if (our === undefined && their === undefined) return [];
    if (our === undefined || their === undefined) {
      const left = our ?? their;
      // Taken out by one side, put right by the other.
      return left !== undefined && same(left, entry) ? [] : [{ ...places, merge: clash }];
    }
    const sides = { base: entry, ours: our, theirs: their };
    return [{ ...places, merge: mergeTrees(sides, { ...knowing, path: [...path, rank] }) }];
  });
}

/** The entries that one side added, or both: what both recorded alike is one fact. */
function newItems({ base, ours, theirs }: Lists, knowing: Knowing): readonly Item[] {
  const { path } = knowing;
  const added = (list: List) => {
    const known = new Set(pairing(base, list, path));
    return list.map((entry, rank) => ({ entry, rank })).filter(({ rank }) => !known.has(rank));
  };
  const left = added(theirs);
  const partner = (entry: Tree) => {
    const equal = left.findIndex((other) => spelled(other.entry) === spelled(entry));
    if (equal >= 0) return left.splice(equal, 1)[0];
    const identity = identityOf(entry, path);
    const alike = left.findIndex((other) => identityOf(other.entry, path) === identity);
    return identity === undefined || alike < 0 ? undefined : left.splice(alike, 1)[0];
  };
  const fromOurs = added(ours).map(({ entry, rank }): Item => {
    const other = partner(entry);
    if (other === undefined) return { ours: rank, merge: takeOurs };
    const sides = { base: undefined, ours: entry, theirs: other.entry };
    const merge = mergeTrees(sides, { ...knowing, path: [...path, rank] });
    return { ours: rank, theirs: other.rank, merge };
  });
  return [...fromOurs, ...left.map(({ rank }): Item => ({ theirs: rank, merge: takeTheirs }))];
}
