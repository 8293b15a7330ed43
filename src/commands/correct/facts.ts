import { spokenField } from '../../proposal/field-path.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Path } from '../../registry/edit/edit.ts';
import { type FieldType, fieldTypeAt } from '../../registry/field-type.ts';
import type { SchemaNode } from '../../registry/schema-nodes.ts';

/** A place of a record that can be put right. */
export interface Fact {
  readonly path: Path;
  /** The place as it is to be typed. */
  readonly field: string;
  readonly type: FieldType;
  /** Absent where nothing is said yet. */
  readonly value?: unknown;
}

/** The id goes with the file, and what was put right stays told as it was. */
const FIXED = ['id', 'corrections'];

/** Whether a place is none to be put right. */
export const isFixed = ([top]: Path): boolean => FIXED.includes(String(top));

/**
 * Every single fact of a record, in the order of the schema, and in the groups that are there also those that are not said.
 * A group that is not there at all is a step that was not taken, and has its own command.
 */
export function factsOf(record: Proposal, schema: SchemaNode): readonly Fact[] {
  return below(record, [], schema).filter(({ path }) => !isFixed(path));
}

function below(value: unknown, path: Path, schema: SchemaNode): readonly Fact[] {
  const type = fieldTypeAt(schema, path);
  if (type === undefined) return [];
  const here: Fact = {
    path,
    field: spokenField(path),
    type,
    ...(value !== undefined && { value }),
  };
  switch (type.kind) {
    case 'group':
      return isGroup(value)
        ? type.keys.flatMap((key) => below(value[key], [...path, key], schema))
        : [];
    case 'entries':
    case 'sentences':
      return Array.isArray(value)
        ? value.flatMap((one, index) => below(one, [...path, index], schema))
        : [];
    default:
      return [here];
  }
}

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path, if there is one. */
export function valueAt(record: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[part]
        : undefined,
    record,
  );
}
