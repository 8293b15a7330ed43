import { STRUCK } from '../../proposal/struck.ts';
import { isFields, isList, type Tree } from '../edit/tree.ts';
import type { Merge, Side, Sides } from './merge.ts';
import { entryOf, outcome, under } from './outcome.ts';

/**
 * The merged record with its corrections pointing where they pointed: `contacts.1.on` counts entries, and an entry that
 * the other side recorded before it moves it one further.
 */
export function correctionsMoved(merge: Merge, sides: Sides<Tree>, decide: Side): Tree {
  const merged = outcome(merge, sides, decide) ?? null;
  const settled = surviving(merge, sides, decide);
  const plan = 'fields' in settled ? settled.fields.get('corrections') : undefined;
  const corrections = isFields(merged) ? merged.get('corrections') : undefined;
  if (!isFields(merged) || !isList(corrections) || plan === undefined) return merged;
  const entries = corrections.map((entry, rank) => pointed(entry, settled, sideOf(plan, rank)));
  return new Map(merged).set('corrections', entries);
}

/** The merge without the entries that are gone once its clashes are decided: only what is left is counted. */
function surviving(merge: Merge, sides: Sides<Tree>, decide: Side): Merge {
  if ('fields' in merge) {
    return {
      fields: new Map(
        [...merge.fields].map(([key, part]) => [key, surviving(part, under(sides, key), decide)]),
      ),
    };
  }
  if (!('items' in merge)) return merge;
  return {
    items: merge.items.flatMap((item) => {
      const own = entryOf(sides, item);
      if (outcome(item.merge, own, decide) === undefined) return [];
      return [{ ...item, merge: surviving(item.merge, own, decide) }];
    }),
  };
}

/** Whose count of entries a correction follows. */
function sideOf(plan: Merge, rank: number): Side {
  if ('take' in plan) return plan.take;
  const item = 'items' in plan ? plan.items[rank] : undefined;
  return item !== undefined && item.ours === undefined ? 'theirs' : 'ours';
}

function pointed(entry: Tree, merge: Merge, side: Side): Tree {
  const field = isFields(entry) ? entry.get('field') : undefined;
  if (!isFields(entry) || typeof field !== 'string') return entry;
  const parts = field.split('.');
  // What tells of an entry that was struck out says where it stood, not where another stands now.
  const isStrikeOut = !entry.has('after') && /^\d+$/.test(parts.at(-1) ?? '');
  const kept = isStrikeOut ? parts.slice(-1) : [];
  const moved = movedPath(parts.slice(0, parts.length - kept.length), merge, side);
  const path = [...moved, ...kept].join('.');
  return path === field ? entry : new Map(entry).set('field', path);
}

function movedPath(
  path: readonly string[],
  merge: Merge | undefined,
  side: Side,
): readonly string[] {
  const [head, ...rest] = path;
  if (head === undefined || merge === undefined) return path;
  if ('fields' in merge) return [head, ...movedPath(rest, merge.fields.get(head), side)];
  if (!('items' in merge) || !/^\d+$/.test(head)) return path;
  const rank = merge.items.findIndex((item) => item[side] === Number(head));
  if (rank < 0) return [STRUCK, ...rest];
  return [String(rank), ...movedPath(rest, merge.items[rank]?.merge, side)];
}
