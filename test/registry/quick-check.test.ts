import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateRegistry } from '../../bench/generate.ts';
import { RULES } from '../../src/registry/kinds.ts';
import { plainYaml } from '../../src/registry/plain-yaml.ts';
import { quickCheck } from '../../src/registry/quick-check.ts';
import type { SchemaNode } from '../../src/registry/schema-nodes.ts';

type Kind = 'proposal' | 'person';

/** Data as the reader makes it: maps, lists, texts. */
type Data = string | Data[] | { [key: string]: Data };

/** What a check makes of data, and whether it is content. */
function judgedBy(check: (data: unknown) => boolean, data: Data) {
  const copy = structuredClone(data);
  return { sound: check(copy), data: copy };
}

/** Never content where the validator is not, and the same values put in. */
function agrees(kind: Kind, data: Data): boolean {
  const { validate, isSound = validate } = RULES[kind];
  const quick = judgedBy(isSound, data);
  if (quick.sound) expect(quick).toEqual(judgedBy(validate, data));
  return quick.sound;
}

const files = generateRegistry({ items: 40, seed: 11 }).flatMap(({ path, text }) => {
  const kind = path.startsWith('people/') ? 'person' : 'proposal';
  const data = plainYaml(text, () => false)?.data as Data | undefined;
  return path === 'registry.yaml' || data === undefined ? [] : [{ kind, data } as const];
});

test('what the program writes is sound at once', () => {
  expect(files.length).toBeGreaterThan(40);
  for (const { kind, data } of files) expect(agrees(kind, data)).toBe(true);
});

/** Every place in data, as the steps to it. */
function placesIn(data: Data, above: readonly string[] = []): readonly (readonly string[])[] {
  const below =
    typeof data === 'string'
      ? []
      : Object.entries(data).flatMap(([key, value]) => placesIn(value, [...above, key]));
  return [above, ...below];
}

/** The data with another value in one place, or without what stands there. */
function bent(data: Data, [step, ...steps]: readonly string[], value: Data | undefined): Data {
  if (step === undefined) return value ?? data;
  const copy = structuredClone(data) as { [key: string]: Data };
  const held = copy[step] ?? '';
  if (steps.length > 0) copy[step] = bent(held, steps, value);
  else if (value !== undefined) copy[step] = value;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete copy[step];
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<Data | undefined>(
    ...[
      undefined,
      '',
      ' ',
      'true',
      'false',
      'null',
      'yes',
      '0',
      '1',
      '01',
      '-1',
      '1.0',
      '1e3',
      '0x10',
    ],
    ...[
      '2020-02-30',
      '2020-02-29',
      '2021-02-29',
      '0000-01-01',
      '2020-13-01',
      '2020-1-1',
      '２０２０-01-01',
    ],
    ...['一\n二', '　', 'lead', 'satisfied', '9'.repeat(30), [], ['a', 'a'], ['a', 'b'], [[]], {}],
    { on: '2020-01-01' },
  ),
  fc.string({ maxLength: 12 }),
);

test('however data is bent, it is content only where the validator is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 }),
      ({ kind, data }, bends) => {
        const result = bends.reduce<Data>((now, [at, value]) => {
          const places = placesIn(now);
          return bent(now, places[at % places.length] ?? [], value);
        }, data);
        agrees(kind, result);
      },
    ),
    { numRuns: 3000 },
  );
});

describe('a schema that says more than it knows is refused', () => {
  const map = (properties: SchemaNode['properties']): SchemaNode => ({
    type: 'object',
    additionalProperties: false,
    ...(properties && { properties }),
  });
  test.each<[string, object]>([
    ['another word for a text', map({ a: { type: 'string', maxLength: 3 } as SchemaNode })],
    ['another format', map({ a: { type: 'string', format: 'email' } })],
    ['a number', map({ a: { type: 'number' } })],
    ['no type', map({ a: {} })],
    ['an open map', { type: 'object', properties: {} }],
    ['a list of anything', map({ a: { type: 'array' } })],
    ['two descriptions', map({ a: { allOf: [{ type: 'string' }, { type: 'string' }] } })],
    ['a choice', map({ a: { anyOf: [{ type: 'string' }] } as SchemaNode })],
    ['a word beside a reference', { allOf: [{ type: 'string' }], minItems: 1 }],
    ['a definition that is not there', { $ref: '#/definitions/nowhere' }],
  ])('%s', (_, schema) => {
    expect(() => quickCheck(schema)).toThrow();
  });
});
