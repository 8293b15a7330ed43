import type { Edit, Path } from './edit.ts';
import { type Fields, isEmpty, isFields, isList, type List, type Tree, treeOf } from './tree.ts';

/** The data has another shape than the edit expects, such as a text where a list should be. */
export class WrongShape extends Error {}

/** The data after an edit, whatever the file looks like: what the edited file is held against. */
export function applied(tree: Tree, edit: Edit): Tree {
  switch (edit.kind) {
    case 'set': {
      const value = treeOf(edit.value);
      if (isEmpty(value)) return applied(tree, { kind: 'remove', path: edit.path });
      return changed(tree, edit.path, () => value) ?? null;
    }
    case 'append':
      return changed(tree, edit.path, (old) => [...listIn(old), treeOf(edit.value)]) ?? null;
    case 'remove':
      if (at(tree, edit.path) === undefined) return tree;
      return changed(tree, edit.path, () => undefined) ?? null;
  }
}

/** The value at a path, or undefined. */
export function at(tree: Tree | undefined, path: Path): Tree | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return tree;
  if (typeof head === 'number') return isList(tree) ? at(tree[head], rest) : undefined;
  return isFields(tree) ? at(tree.get(head), rest) : undefined;
}

type Change = (old: Tree | undefined) => Tree | undefined;

function changed(tree: Tree | undefined, path: Path, change: Change): Tree | undefined {
  const [head, ...rest] = path;
  if (head === undefined) return change(tree);
  if (typeof head === 'number') {
    const list = listIn(tree);
    if (head < 0 || head > list.length) throw new RangeError(`no place ${head} in the list`);
    const item = changed(list[head], rest, change);
    const after = [...list.slice(0, head), ...(item === undefined ? [] : [item])];
    return orNothing([...after, ...list.slice(head + 1)]);
  }
  const fields = new Map(fieldsIn(tree));
  const value = changed(fields.get(head), rest, change);
  if (value === undefined) fields.delete(head);
  else fields.set(head, value);
  return orNothing(fields);
}

const orNothing = (tree: Tree): Tree | undefined => (isEmpty(tree) ? undefined : tree);

function listIn(tree: Tree | undefined): List {
  if (isList(tree)) return tree;
  if (isEmpty(tree)) return [];
  throw new WrongShape('not a list');
}

function fieldsIn(tree: Tree | undefined): Fields {
  if (isFields(tree)) return tree;
  if (isEmpty(tree)) return new Map();
  throw new WrongShape('not a map');
}
