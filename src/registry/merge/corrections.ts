import { isFields, isList, type Tree } from '../edit/tree.ts';
import type { Merge, Side } from './merge.ts';

/**
 * The merged record with its corrections pointing where they pointed: `contacts.1.on` counts entries, and an entry that
 * the other side recorded before it moves it one further.
 */
export function correctionsMoved(merge: Merge, merged: Tree | undefined): Tree {
  const plan = 'fields' in merge ? merge.fields.get('corrections') : undefined;
  const corrections = isFields(merged) ? merged.get('corrections') : undefined;
  if (!isFields(merged) || !isList(corrections) || plan === undefined) return merged ?? null;
  const entries = corrections.map((entry, rank) => pointed(entry, merge, sideOf(plan, rank)));
  return new Map(merged).set('corrections', entries);
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
  const path = moved(field.split('.'), merge, side).join('.');
  return path === field ? entry : new Map(entry).set('field', path);
}

function moved(path: readonly string[], merge: Merge | undefined, side: Side): readonly string[] {
  const [head, ...rest] = path;
  if (head === undefined || merge === undefined) return path;
  if ('fields' in merge) return [head, ...moved(rest, merge.fields.get(head), side)];
  if (!('items' in merge)) return path;
  const rank = merge.items.findIndex((item) => item[side] === Number(head));
  return rank < 0 ? path : [String(rank), ...moved(rest, merge.items[rank]?.merge, side)];
}
