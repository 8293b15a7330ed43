import type { Value } from './edit.ts';

/**
 * The data of a file as edits see it. Maps are Maps, so that no key is special.
 * Booleans and integers only say "was written plain": as data, `true` and "true" are the same text.
 */
export type Tree = null | string | number | boolean | readonly Tree[] | ReadonlyMap<string, Tree>;
export type List = readonly Tree[];
export type Fields = ReadonlyMap<string, Tree>;

export const isList = (tree: Tree | undefined): tree is List => Array.isArray(tree);
export const isFields = (tree: Tree | undefined): tree is Fields => tree instanceof Map;

/** Nothing was said: no value, an empty list or an empty map. */
export function isEmpty(tree: Tree | undefined): boolean {
  if (tree === undefined || tree === null) return true;
  return isList(tree) ? tree.length === 0 : isFields(tree) && tree.size === 0;
}

/** Whether two trees say the same; the order of keys says nothing. */
export function same(a: Tree | undefined, b: Tree | undefined): boolean {
  if (a === undefined || b === undefined || a === null || b === null) return a === b;
  if (isList(a)) {
    return isList(b) && a.length === b.length && a.every((item, at) => same(item, b[at]));
  }
  if (isFields(a)) {
    return (
      isFields(b) && a.size === b.size && [...a].every(([key, value]) => same(value, b.get(key)))
    );
  }
  return !isList(b) && !isFields(b) && String(a) === String(b);
}

/** A value to be written, without the keys that say nothing. */
export function treeOf(value: Value): Tree {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`${value} cannot be written to a file`);
  }
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(treeOf);
  const fields = new Map<string, Tree>();
  for (const [key, part] of Object.entries(value)) {
    const tree = part === undefined ? undefined : treeOf(part);
    if (tree !== undefined && !isEmpty(tree)) fields.set(key, tree);
  }
  return fields;
}
