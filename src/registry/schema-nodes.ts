import type { Path } from './edit/edit.ts';
import type { Kind } from './kinds.ts';

/** The parts of JSON Schema that this program reads for itself; the rest is the validator's. */
export interface SchemaNode {
  readonly description?: string;
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly items?: SchemaNode;
  readonly uniqueItems?: boolean;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** The schema of one kind of file; loaded only here. */
export async function schemaOf(kind: Kind): Promise<SchemaNode> {
  switch (kind) {
    case 'proposal':
      return (await import('../../schemas/proposal.schema.json')).default;
    case 'person':
      return (await import('../../schemas/person.schema.json')).default;
    case 'registry':
      return (await import('../../schemas/registry.schema.json')).default;
    case 'calendar':
      return (await import('../../schemas/calendar.schema.json')).default;
  }
}

/** Everything the schema says of the value at a path; nothing where it is silent. */
export function nodesAt(schema: SchemaNode, path: Path): readonly SchemaNode[] {
  return path.reduce<readonly SchemaNode[]>(
    (nodes, part) => nodes.flatMap((node) => below(schema, node, part)),
    whole(schema, schema),
  );
}

function below(schema: SchemaNode, node: SchemaNode, part: string | number): readonly SchemaNode[] {
  const next = typeof part === 'number' ? node.items : own(node.properties, part);
  return next === undefined ? [] : whole(schema, next);
}

function whole(schema: SchemaNode, node: SchemaNode): readonly SchemaNode[] {
  return [
    node,
    ...(node.allOf ?? []).flatMap((one) => whole(schema, one)),
    ...referred(schema, node).flatMap((one) => whole(schema, one)),
  ];
}

const definition = '#/definitions/';

function referred(schema: SchemaNode, { $ref }: SchemaNode): readonly SchemaNode[] {
  if ($ref === undefined) return [];
  const found = own(schema.definitions, $ref.slice(definition.length));
  if (!$ref.startsWith(definition) || found === undefined) {
    throw new Error(`The schema refers to ${$ref}, which it does not define`);
  }
  return [found];
}

/** A record's key may be `constructor`; only the schema's own properties count. */
const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
