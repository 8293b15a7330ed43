import { isEmpty, isFields, isList, type Tree } from '../edit/tree.ts';

/** The same data without the keys and entries that say nothing; null where nothing is left. */
export function withoutEmpty(tree: Tree | undefined): Tree {
  if (isList(tree)) {
    const left = tree.map(withoutEmpty).filter((entry) => !isEmpty(entry));
    return left.length === 0 ? null : left;
  }
  if (!isFields(tree)) return tree ?? null;
  const left = [...tree]
    .map(([key, value]) => [key, withoutEmpty(value)] as const)
    .filter(([, value]) => !isEmpty(value));
  return left.length === 0 ? null : new Map(left);
}
