import type { Kind } from '../kinds.ts';
import { nodesAt, type SchemaNode, schemaOf } from '../schema-nodes.ts';
import type { Path } from './edit.ts';

/** What the schema says about how a file is laid out. */
export interface KeyOrder {
  /** Keys of the map at `path` in their canonical order; none where the schema is silent. */
  readonly keys: (path: Path) => readonly string[];
  /** Whether the list at `path` holds names, which stand on one line, and not sentences. */
  readonly namesAt: (path: Path) => boolean;
}

/** Reads the canonical order of keys out of a schema: the order in which it lists its properties. */
export function keyOrder(schema: SchemaNode): KeyOrder {
  return {
    keys: (path) => nodesAt(schema, path).flatMap((node) => Object.keys(node.properties ?? {})),
    // A set of names is unique in the schema; sentences are not, and asks and answers pair by position.
    namesAt: (path) => nodesAt(schema, path).some((node) => node.uniqueItems === true),
  };
}

/** The canonical order of one kind of file. */
export async function orderOf(kind: Kind): Promise<KeyOrder> {
  return keyOrder(await schemaOf(kind));
}
