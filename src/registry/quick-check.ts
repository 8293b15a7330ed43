import { isDate } from '../deadlines/date.ts';
import type { SchemaNode } from './schema-nodes.ts';

/** Looks at one value, and puts what its text stands for in its place where the schema wants a boolean or an integer. */
type Check = (value: unknown, owner: Owner, key: string | number) => boolean;

/** The map or list that a value stands in. */
type Owner = Record<string | number, unknown>;

/**
 * A check that says yes to nearly everything that is in order, and quickly. It may say no to what the validator would let pass, never yes to
 * what that would not: after a no the file is read again and the validator asked, which alone says what is wrong. It knows the words of
 * JSON Schema that records and people are described with, and throws for another one.
 *
 * Data is as the reader makes it: maps, lists, and every scalar as text.
 */
export function quickCheck(schema: SchemaNode): (data: unknown) => boolean {
  const check = checkOf(schema, schema);
  return (data) => check(data, {}, '');
}

function checkOf(node: SchemaNode, schema: SchemaNode): Check {
  const { type, $ref, allOf, ...words } = node;
  if ($ref !== undefined || allOf !== undefined) {
    known(words, []);
    const nodes = allOf ?? [referred($ref ?? '', schema)];
    return only(nodes.map((one) => checkOf(one, schema)));
  }
  switch (type) {
    case 'object':
      return mapCheck(known(words, MAP_WORDS), schema);
    case 'array':
      return listCheck(known(words, LIST_WORDS), schema);
    case 'string':
      return textCheck(known(words, TEXT_WORDS));
    case 'boolean':
      known(words, []);
      return (value, owner, key) => {
        if (value !== 'true' && value !== 'false') return false;
        owner[key] = value === 'true';
        return true;
      };
    case 'integer': {
      const { minimum = Number.NEGATIVE_INFINITY } = known(words, ['minimum']);
      return (value, owner, key) => {
        if (typeof value !== 'string' || !PLAIN_INTEGER.test(value)) return false;
        owner[key] = Number(value);
        return Number(value) >= minimum;
      };
    }
    default:
      throw new Error(`The quick check knows no ${type ?? 'value without a type'}`);
  }
}

/** Words of a schema that say nothing of a value. */
const SILENT = ['$schema', '$id', 'title', 'description', 'definitions'];
const MAP_WORDS = ['properties', 'required', 'additionalProperties'];
const LIST_WORDS = ['items', 'minItems', 'uniqueItems'];
const TEXT_WORDS = ['pattern', 'enum', 'format'];
/** What nobody can read in two ways; 1e3 and 0x10 are for the validator. */
const PLAIN_INTEGER = /^(?:0|[1-9]\d{0,14})$/;

function known(words: SchemaNode, some: readonly string[]): SchemaNode {
  const strange = Object.keys(words).find((word) => !some.includes(word) && !SILENT.includes(word));
  if (strange !== undefined) throw new Error(`The quick check does not know "${strange}"`);
  return words;
}

function referred($ref: string, { definitions = {} }: SchemaNode): SchemaNode {
  const found = definitions[$ref.replace('#/definitions/', '')];
  if (found === undefined)
    throw new Error(`The schema refers to ${$ref}, which it does not define`);
  return found;
}

function only(checks: readonly Check[]): Check {
  const [check, ...others] = checks;
  if (check !== undefined && others.length === 0) return check;
  // A text that one of them has put a number for is no text any more for the next.
  throw new Error('The quick check knows no value of two descriptions');
}

function mapCheck(
  { properties = {}, required = [], additionalProperties }: SchemaNode,
  schema: SchemaNode,
): Check {
  if (additionalProperties !== false) throw new Error('The quick check knows closed maps only');
  const checks = new Map(
    Object.entries(properties).map(([key, node]) => [
      key,
      { check: checkOf(node, schema), isRequired: required.includes(key) },
    ]),
  );
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const map = value as Owner;
    let missing = required.length;
    for (const key in map) {
      const one = checks.get(key);
      if (one === undefined || !one.check(map[key], map, key)) return false;
      if (one.isRequired) missing -= 1;
    }
    return missing === 0;
  };
}

function listCheck(
  { items, minItems = 0, uniqueItems = false }: SchemaNode,
  schema: SchemaNode,
): Check {
  if (items === undefined) throw new Error('The quick check knows lists of described items only');
  const check = checkOf(items, schema);
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems) return false;
    if (uniqueItems && value.some((one, at) => value.indexOf(one) < at)) return false;
    return value.every((one, at) => check(one, value as unknown as Owner, at));
  };
}

function textCheck({ pattern, enum: choices, format }: SchemaNode): Check {
  if (format !== undefined && format !== 'date')
    throw new Error(`The quick check knows no format "${format}"`);
  const wanted = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const words = choices?.map(String);
  return (value) =>
    typeof value === 'string' &&
    (format === undefined || isDate(value)) &&
    (words === undefined || words.includes(value)) &&
    (wanted === undefined || wanted.test(value));
}
