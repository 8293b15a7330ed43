import type { Value } from '../edit/edit.ts';
import { isFields, isList, type Tree } from '../edit/tree.ts';

/** What a file says, as a value to be written. */
export function asValue(tree: Tree): Value {
  if (isList(tree)) return tree.map(asValue);
  if (isFields(tree))
    return Object.fromEntries([...tree].map(([key, value]) => [key, asValue(value)]));
  return tree ?? '';
}
