import { isFields, type List, type Tree } from '../edit/tree.ts';
import type { Item } from './merge.ts';
import { spelled } from './spelled.ts';

interface Both {
  readonly ours: List;
  readonly theirs: List;
}

/**
 * The entries of a merged list in their order: our side's order stays as it is, and what only their side has stands
 * behind the same neighbour as there, by date. Which side is ours makes no difference to the facts that are new on both.
 */
export function woven(items: readonly Item[], lists: Both): readonly Item[] {
  const common = items.filter(({ ours, theirs }) => ours !== undefined && theirs !== undefined);
  const anchors = common.toSorted((a, b) => (a.ours ?? 0) - (b.ours ?? 0));
  const ourRuns = runsBehind(anchors, items, 'ours');
  const theirRuns = runsBehind(anchors, items, 'theirs');
  return [undefined, ...anchors].flatMap((anchor) => [
    ...(anchor === undefined ? [] : [anchor]),
    ...zipped(ourRuns.get(anchor) ?? [], theirRuns.get(anchor) ?? [], lists),
  ]);
}

/** The entries that only one side has, by the common entry they follow there. */
function runsBehind(anchors: readonly Item[], items: readonly Item[], side: 'ours' | 'theirs') {
  const other = side === 'ours' ? 'theirs' : 'ours';
  const runs = new Map<Item | undefined, Item[]>();
  const own = items
    .filter((item) => item[side] !== undefined && item[other] === undefined)
    .toSorted((a, b) => (a[side] ?? 0) - (b[side] ?? 0));
  const before = anchors.toSorted((a, b) => (a[side] ?? 0) - (b[side] ?? 0));
  for (const item of own) {
    const anchor = before.findLast((one) => (one[side] ?? 0) < (item[side] ?? 0));
    runs.set(anchor, [...(runs.get(anchor) ?? []), item]);
  }
  return runs;
}

/** Two runs as one: each keeps its own order, and of two that might come next the earlier does. */
function zipped(ours: readonly Item[], theirs: readonly Item[], lists: Both): readonly Item[] {
  const merged: Item[] = [];
  for (let i = 0, j = 0; i < ours.length || j < theirs.length; ) {
    const [our, their] = [ours[i], theirs[j]];
    const isOurs =
      their === undefined || (our !== undefined && keyOf(our, lists) <= keyOf(their, lists));
    const next = isOurs ? ours[i++] : theirs[j++];
    if (next !== undefined) merged.push(next);
  }
  return merged;
}

function keyOf({ ours, theirs }: Item, lists: Both): string {
  const entry = ours === undefined ? lists.theirs[theirs ?? 0] : lists.ours[ours];
  return `${dayOf(entry)} ${spelled(entry)}`;
}

function dayOf(entry: Tree | undefined): string {
  if (!isFields(entry)) return '';
  return String(entry.get('on') ?? entry.get('requested_on') ?? entry.get('round') ?? '');
}
