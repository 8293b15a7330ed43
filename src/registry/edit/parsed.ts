import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Fields, Tree } from './tree.ts';

/** A file's text with what it says, and where. */
export interface Parsed {
  readonly text: string;
  readonly root: Node | null;
  readonly tree: Tree;
}

/** The text is not YAML that can be edited safely. */
export class Unreadable extends Error {}

/** Far above any record, far below what an alias bomb needs. */
const mostNodes = 200_000;
const deepest = 200;

/** Reads a text with every scalar as text, so that 045000 stays what it is. */
export function parsed(text: string): Parsed {
  const document = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true });
  const [error] = document.errors;
  if (error !== undefined) throw new Unreadable(error.message, { cause: error });
  let left = mostNodes;

  const tree = (node: Node | null, depth: number): Tree => {
    left -= 1;
    if (left < 0 || depth > deepest) throw new Unreadable('too large, or an alias holds itself');
    if (isAlias(node)) return tree(target(node), depth + 1);
    if (isMap<Node, Node | null>(node)) return fields(node.items, depth);
    if (isSeq<Node>(node)) return node.items.map((item) => tree(item, depth + 1));
    return isScalar(node) ? scalarOf(String(node.value), node.type === 'PLAIN') : null;
  };
  const fields = (pairs: readonly { key: Node; value: Node | null }[], depth: number): Fields =>
    new Map(
      pairs.map(({ key, value }) => {
        const name = isAlias(key) ? target(key) : key;
        if (name !== null && !isScalar(name)) throw new Unreadable('a key is not a text');
        return [String(name?.value ?? ''), tree(value, depth + 1)];
      }),
    );
  const target = (alias: Alias): Node | null => {
    const node = alias.resolve(document);
    if (node === undefined) throw new Unreadable(`*${alias.source} has no anchor`);
    return node;
  };

  return { text, root: document.contents, tree: tree(document.contents, 0) };
}

function scalarOf(text: string, isPlain: boolean): Tree {
  if (!isPlain) return text;
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
