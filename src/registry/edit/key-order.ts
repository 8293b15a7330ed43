import type { Path } from './edit.ts';

/** What the schema says about how a file is laid out. */
export interface KeyOrder {
  /** Keys of the map at `path` in their canonical order; none where the schema is silent. */
  readonly keys: (path: Path) => readonly string[];
  /** Whether the list at `path` holds names, which stand on one line, and not sentences. */
  readonly namesAt: (path: Path) => boolean;
}

/** The parts of JSON Schema that layout depends on. */
export interface SchemaNode {
  readonly description?: string;
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** Reads the canonical order of keys out of a schema: the order in which it lists its properties. */
export function keyOrder(schema: SchemaNode): KeyOrder {
  const whole = (node: SchemaNode): readonly SchemaNode[] => [
    node,
    ...(node.allOf ?? []).flatMap(whole),
    ...referred(schema, node).flatMap(whole),
  ];
  const step = (node: SchemaNode, part: string | number): readonly SchemaNode[] => {
    const next = typeof part === 'number' ? node.items : own(node.properties, part);
    return next === undefined ? [] : whole(next);
  };
  const at = (path: Path): readonly SchemaNode[] =>
    path.reduce((nodes, part) => nodes.flatMap((node) => step(node, part)), whole(schema));
  return {
    keys: (path) => at(path).flatMap((node) => Object.keys(node.properties ?? {})),
    // A set of names is unique in the schema; sentences are not, and asks and answers pair by position.
    namesAt: (path) => at(path).some((node) => node.uniqueItems === true),
  };
}

/** The canonical order of one kind of file; its schema is loaded only here. */
export async function orderOf(
  kind: 'proposal' | 'person' | 'registry' | 'calendar',
): Promise<KeyOrder> {
  switch (kind) {
    case 'proposal':
      return keyOrder((await import('../../../schemas/proposal.schema.json')).default);
    case 'person':
      return keyOrder((await import('../../../schemas/person.schema.json')).default);
    case 'registry':
      return keyOrder((await import('../../../schemas/registry.schema.json')).default);
    case 'calendar':
      return keyOrder((await import('../../../schemas/calendar.schema.json')).default);
  }
}

const definition = '#/definitions/';

function referred(schema: SchemaNode, node: SchemaNode): readonly SchemaNode[] {
  if (node.$ref === undefined) return [];
  const found = own(schema.definitions, node.$ref.slice(definition.length));
  if (!node.$ref.startsWith(definition) || found === undefined) {
    throw new Error(`The schema refers to ${node.$ref}, which it does not define`);
  }
  return [found];
}

/** A record's key may be `constructor`; only the schema's own properties count. */
const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
