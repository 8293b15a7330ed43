import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { generateRegistry } from '../../bench/generate.ts';
import { placesIn } from '../../src/registry/place.ts';
import { plainYaml } from '../../src/registry/plain-yaml.ts';
import { YAML_OPTIONS } from '../../src/registry/yaml-options.ts';

/** What the reader of all YAML says; nothing where it complains. */
function real(text: string): unknown {
  const doc = parseDocument(text, YAML_OPTIONS);
  return doc.errors.length + doc.warnings.length > 0 ? undefined : doc.toJS();
}

const plain = (text: string) => plainYaml(text, () => false)?.data;

/** It may know less than the real one, and never anything else. */
function agree(text: string): boolean {
  const data = plain(text);
  if (data === undefined) return false;
  expect(data, text).toEqual(real(text));
  const quick = placesIn(text);
  const thorough = placesIn(text, { doc: parseDocument(text, YAML_OPTIONS) });
  for (const pointer of pointersIn(data, '')) {
    const where = thorough(pointer);
    expect(quick(pointer), `${pointer}\n${text}`).toEqual(where);
    expect(placesIn(text, { pointers: [pointer] })(pointer), `${pointer}\n${text}`).toEqual(where);
  }
  return true;
}

/** Of all values, and of one beside each that is not there. */
function pointersIn(data: unknown, above: string): readonly string[] {
  const below =
    typeof data === 'object' && data !== null
      ? Object.entries(data).flatMap(([key, value]) => pointersIn(value, `${above}/${key}`))
      : [];
  return [above, `${above}/absent`, ...below];
}

const files = generateRegistry({ items: 60, seed: 3 }).map(({ text }) => text);
const awkward = readdirSync('test/fixtures/awkward').map((name) =>
  readFileSync(join('test/fixtures/awkward', name), 'utf8'),
);

test('what the program writes is read by it, and as the real reader reads it', () => {
  for (const text of files) expect(agree(text), text).toBe(true);
});

test('it says nothing else about awkward files', () => {
  for (const text of [...awkward, ...awkward.map((one) => one.replaceAll('\r', ''))]) agree(text);
});

test.each([
  'a:  b\n',
  'a: b \n',
  'a: b ',
  'a: b # c\n',
  'a: b\n  c: d\n',
  'a: b\n   c\n',
  'a:\nb: c\n',
  'a:\n- b\n',
  'a:\n   b: c\n',
  'a: b\na: c\n',
  'a: "b" c\n',
  'a: "\\x41"\n',
  'a: "\\ud800"\n',
  "a: 'b'\n",
  'a: |\n  b\n',
  'a: &x b\nc: *x\n',
  'a: !!str b\n',
  'a: {b: c}\n',
  'a: [b, c: d]\n',
  'a: [b, "c, d", e]\n',
  'a: [b\n  , c]\n',
  'a: [b,, c]\n',
  'a: [ ]\n',
  'a: ["b" c]\n',
  'a: - b\n',
  'a:\n  - - b\n',
  'a:\n  -  b\n',
  'a:\n  - b: c\n     d: e\n',
  'a:\n  - b: c\n    d: e\n  - f\n',
  'a:\n  - b:\n      c: d\n',
  'a:\n  - b:\n    - c\n',
  '　a: b\n',
  'a:　b\n',
  'a: 　b\n',
  'a: b:\n',
  'a: b:c\n',
  'a: http://x\n',
  'a: b#c\n',
  'a: ？b\n',
  '---\na: b\n',
  'a: b\n...\n',
  'a: b\n---\nc: d\n',
  '# c\na: b\n  # d\nc: e\n',
  'a: b\n    # d\nc: e\n',
  'a\n',
  'a: b\r\nc: d\r\n',
  '\uFEFFa: b\n',
  'a: b\u0085c\n',
  'a: b\u2028c\n',
  'a: ~\n',
  'a: null\nb: yes\nc: 012\n',
  '<<: a\n',
  '__proto__: a\n',
  'constructor: a\n',
  `${'k'.repeat(1100)}: a\n`,
  ...[
    '-',
    '?',
    ':',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    '&',
    '*',
    '!',
    '|',
    '>',
    "'",
    '"',
    '%',
    '@',
    '`',
  ].flatMap((sign) => [
    `a: ${sign}b\n`,
    `a: b${sign}\n`,
    `a: [${sign}b]\n`,
    `a: [b${sign}]\n`,
    `a:\n  - ${sign}b\n`,
    `a: ${sign}\n`,
  ]),
])('%j', (text) => {
  agree(text);
});

test('however a file is bent, it says what the real reader says, or nothing', () => {
  const bits = [
    '\n',
    ' ',
    '  ',
    ': ',
    ':',
    '- ',
    '-',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    ', ',
    ',',
    '{',
    '\t',
    '\r\n',
    '\\',
    '&a ',
    '*a',
    '|',
    '>',
    '？',
    '　',
    '\uFEFF',
    '---\n',
    'a: ',
    '- a: b\n',
    '\n  ',
  ];
  const bend = fc.record({
    at: fc.nat({ max: 1500 }),
    cut: fc.nat({ max: 4 }),
    put: fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 3, unit: 'grapheme' })),
  });
  let known = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...files, ...awkward),
      fc.array(bend, { minLength: 1, maxLength: 3 }),
      (file, bends) => {
        const text = bends.reduce((all, { at, cut, put }) => {
          const place = at % (all.length + 1);
          return all.slice(0, place) + put + all.slice(place + cut);
        }, file);
        if (agree(text)) known += 1;
      },
    ),
    { numRuns: Number(process.env.BENDS ?? 600) },
  );
  expect(known).toBeGreaterThan(50);
});
