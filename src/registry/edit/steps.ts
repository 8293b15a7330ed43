import { isAlias, isCollection, isMap, isSeq, type Node } from 'yaml';
import { applied, at } from './applied.ts';
import type { Edit, Path } from './edit.ts';
import { keyOf } from './entries.ts';
import type { Parsed } from './parsed.ts';
import { isEmpty, isFields, isList, same, type Tree } from './tree.ts';

/** One splice's worth of change. `put` fills or replaces one value, or adds one key to a map that has others. */
export type Step =
  | { readonly do: 'put'; readonly path: Path; readonly value: Tree }
  | { readonly do: 'append'; readonly path: Path; readonly value: Tree }
  | { readonly do: 'drop'; readonly path: Path };

/**
 * The smallest changes that bring about an edit: a map that is set anew keeps the lines that stay true.
 * A place behind an alias is written out in full, so that only this place changes.
 */
export function stepsOf(file: Parsed, edit: Edit): readonly Step[] {
  const after = applied(file.tree, edit);
  if (same(file.tree, after)) return [];
  const target = edit.kind === 'remove' ? emptied(file.tree, edit.path) : undefined;
  if (target !== undefined && !isBehindAlias(file.root, target)) {
    return [{ do: 'drop', path: target }];
  }
  return difference(file, { before: file.tree, after, path: [], node: file.root });
}

/** The outermost place that a removal leaves empty. */
function emptied(tree: Tree, path: Path): Path {
  const parent = at(tree, path.slice(0, -1));
  const isLast = isList(parent) ? parent.length === 1 : isFields(parent) && parent.size === 1;
  return isLast && path.length > 1 ? emptied(tree, path.slice(0, -1)) : path;
}

interface Compared {
  readonly before: Tree;
  readonly after: Tree;
  readonly path: Path;
  readonly node: Node | null;
}

function difference(file: Parsed, { before, after, path, node }: Compared): readonly Step[] {
  if (same(before, after)) return [];
  const into = (key: string | number, old: Tree, value: Tree) =>
    difference(file, { before: old, after: value, path: [...path, key], node: childOf(node, key) });
  const isKept = isCollection(node) && (!isEmpty(before) || holdsComment(file.text, node));
  if (isKept && isFields(before) && isFields(after)) {
    return [
      ...[...after].flatMap(([key, value]) => {
        const old = before.get(key);
        if (old === undefined) return [{ do: 'put' as const, path: [...path, key], value }];
        return into(key, old, value);
      }),
      ...[...before.keys()]
        .filter((key) => !after.has(key))
        .map((key) => ({ do: 'drop' as const, path: [...path, key] })),
    ];
  }
  if (isKept && isList(before) && isList(after)) {
    return [
      ...after
        .slice(0, before.length)
        .flatMap((item, rank) => into(rank, before[rank] ?? null, item)),
      ...after.slice(before.length).map((value) => ({ do: 'append' as const, path, value })),
      // From the end, so that the places of those before it stay true.
      ...before
        .map((_, rank) => rank)
        .slice(after.length)
        .reverse()
        .map((rank) => ({ do: 'drop' as const, path: [...path, rank] })),
    ];
  }
  return [{ do: 'put', path, value: after }];
}

/** The value under a key or at an index of a node; null where it is empty or absent. */
export function childOf(node: Node | null, key: string | number): Node | null {
  if (isSeq<Node>(node)) return node.items[Number(key)] ?? null;
  if (!isMap<Node, Node | null>(node)) return null;
  return node.items.find((pair) => keyOf(pair.key) === key)?.value ?? null;
}

const isBehindAlias = (root: Node | null, path: Path): boolean =>
  path.slice(0, -1).some((_, depth) => isAlias(nodeAt(root, path.slice(0, depth + 1))));

export const nodeAt = (root: Node | null, path: Path): Node | null =>
  path.reduce<Node | null>(childOf, root);

const holdsComment = (text: string, node: Node): boolean =>
  text.slice(node.range?.[0], node.range?.[1]).includes('#');
