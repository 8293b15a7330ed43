import type { Path } from './edit/edit.ts';
import { nodesAt, type SchemaNode } from './schema-nodes.ts';

/** What may stand at a place of a file. */
export type FieldType =
  | { readonly kind: 'text'; readonly lines: boolean }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'integer' }
  /** Names on one line, each once; chosen from `values` where there are some. */
  | { readonly kind: 'names'; readonly values?: readonly string[] }
  /** Sentences, one below the other; their order counts. */
  | { readonly kind: 'sentences' }
  /** Entries, each a group. */
  | { readonly kind: 'entries' }
  | { readonly kind: 'group'; readonly keys: readonly string[] };

/** What may stand at a path; undefined where the schema knows no such place. */
export function fieldTypeAt(schema: SchemaNode, path: Path): FieldType | undefined {
  const nodes = nodesAt(schema, path);
  switch (first(nodes, ({ type }) => type)) {
    case 'object':
      return {
        kind: 'group',
        keys: nodes.flatMap(({ properties = {} }) => Object.keys(properties)),
      };
    case 'array':
      return listType(schema, path, nodes);
    case 'boolean':
      return { kind: 'flag' };
    case 'integer':
      return { kind: 'integer' };
    case 'string':
      return textType(nodes);
    default:
      return undefined;
  }
}

function listType(schema: SchemaNode, path: Path, nodes: readonly SchemaNode[]): FieldType {
  const entry = fieldTypeAt(schema, [...path, 0]);
  if (entry?.kind === 'group') return { kind: 'entries' };
  if (!nodes.some(({ uniqueItems }) => uniqueItems)) return { kind: 'sentences' };
  return entry?.kind === 'choice' ? { kind: 'names', values: entry.values } : { kind: 'names' };
}

function textType(nodes: readonly SchemaNode[]): FieldType {
  const values = first(nodes, (node) => node.enum);
  if (values !== undefined) return { kind: 'choice', values: values.map(String) };
  if (nodes.some(({ format }) => format === 'date')) return { kind: 'date' };
  // One line where the schema says so; what may run over several asks only for something that is no blank.
  return {
    kind: 'text',
    lines: nodes.every(({ pattern }) => pattern !== '^[^\\r\\n]*\\S[^\\r\\n]*$'),
  };
}

function first<T>(nodes: readonly SchemaNode[], of: (node: SchemaNode) => T | undefined) {
  return nodes.map(of).find((value) => value !== undefined);
}
