import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import calendar from '../../schemas/calendar.schema.json' with { type: 'json' };
import person from '../../schemas/person.schema.json' with { type: 'json' };
import proposal from '../../schemas/proposal.schema.json' with { type: 'json' };
import registry from '../../schemas/registry.schema.json' with { type: 'json' };

interface Node {
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
}

const schemas: Readonly<Record<string, object>> = { proposal, person, registry, calendar };
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path.endsWith('.yaml') ? [path] : [];
  });

const kindOf = (path: string) =>
  path.includes('/proposals/')
    ? 'proposal'
    : path.includes('/people/')
      ? 'person'
      : path.includes('/calendar/')
        ? 'calendar'
        : 'registry';

/** Every key that a file may have, as a path: `contacts[].way`. */
function keysOf(schema: Node, node: Node = schema, above = ''): readonly string[] {
  const { $ref, allOf = [], properties = {}, items } = node;
  const referred =
    $ref === undefined ? [] : [schema.definitions?.[$ref.split('/').at(-1) ?? ''] ?? {}];
  return [
    ...[...referred, ...allOf].flatMap((one) => keysOf(schema, one, above)),
    ...Object.entries(properties).flatMap(([key, one]) => [
      `${above}${key}`,
      ...keysOf(schema, one, `${above}${key}.`),
    ]),
    ...(items === undefined ? [] : keysOf(schema, items, `${above.slice(0, -1)}[].`)),
  ];
}

/** Every key that a file has. */
function keysIn(value: unknown, above = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysIn(one, `${above.slice(0, -1)}[].`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    `${above}${key}`,
    ...keysIn(one, `${above}${key}.`),
  ]);
}

/** An opinion to the leading unit has drafts as a reply has; what only a reply states is left out of them. */
const ofRepliesOnly = ['class', 'publicity', 'answers', 'adopted'].map(
  (key) => `own_opinions[].drafts[].${key}`,
);

test.each(Object.keys(schemas))('the examples use every part of a %s file', (kind) => {
  const files = filesIn(examples).filter((path) => kindOf(path) === kind);
  const used = new Set(files.flatMap((path) => keysIn(parse(readFileSync(path, 'utf8')))));
  const unused = keysOf(schemas[kind] as Node).filter((key) => !used.has(key));
  expect(unused.filter((key) => !ofRepliesOnly.includes(key))).toEqual([]);
});
