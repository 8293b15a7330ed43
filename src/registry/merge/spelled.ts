import { isFields, isList, type Tree } from '../edit/tree.ts';

/** A text that is the same for trees that say the same, and so tells them apart and puts them in an order. */
export function spelled(tree: Tree | undefined): string {
  if (tree === undefined || tree === null) return '~';
  if (isList(tree)) return `[${tree.map(spelled).join(',')}]`;
  if (!isFields(tree)) return JSON.stringify(String(tree));
  const fields = [...tree].map(([key, value]) => `${JSON.stringify(key)}:${spelled(value)}`);
  return `{${fields.sort().join(',')}}`;
}
