import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Kinds, read } from '../valid.ts';
import { type ByHand, constraintsOf, type Schema } from './constraints.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schemaOf = (kind: keyof Kinds) => JSON.parse(file(`schemas/${kind}.schema.json`)) as Schema;

const byHand: Partial<Record<keyof Kinds, ByHand>> = {
  registry: {
    // A day with its year, or month and day alone; each must be in the calendar.
    '/properties/deadlines/items/properties/on': [
      '2020-09-31',
      '2019-02-29',
      '09-31',
      '13-01',
      '6-1',
      '明天',
    ],
    // A rule is a fixed date, or a term counted from an event or back from another duty.
    '/properties/deadlines/items': [
      { duty: 'reply' },
      { duty: 'reply', from: 'assigned' },
      { duty: 'reply', on: '2020-05-31', term: '3 months' },
      { duty: 'reply', on: '2020-05-31', from: 'assigned' },
      { duty: 'opinion', on: '2020-05-31', before: 'reply' },
      { duty: 'opinion', term: '3 months', from: 'requested', before: 'reply' },
    ],
  },
};

const kinds = ['proposal', 'person', 'registry', 'calendar'] as const;

describe.each(kinds)('%s.schema.json', (kind) => {
  const good = file(`test/fixtures/schema/${kind}.yaml`);
  const constraints = constraintsOf(schemaOf(kind), parse(good), byHand[kind]);

  test('a file with every property meets every constraint', () => {
    expect(read(kind, good).errors).toEqual([]);
  });

  const named = constraints.map(
    (one) => [`${one.said} refuses ${one.at}: ${one.how}`, one] as const,
  );

  test.each(named)('%s', (_, { keyword, at, broken }) => {
    const { errors } = read(kind, stringify(broken));
    expect(errors.map((error) => `${error.instancePath} ${error.keyword}`)).toContain(
      `${at} ${keyword}`,
    );
  });

  test('each object is closed, each property says what it is for', () => {
    const open: string[] = [];
    const mute: string[] = [];
    visit(schemaOf(kind), '');
    expect({ open, mute }).toEqual({ open: [], mute: [] });

    function visit(schema: Schema, pointer: string): void {
      if (schema.type === 'object' && schema.additionalProperties !== false) open.push(pointer);
      for (const place of ['properties', 'definitions']) {
        for (const [name, part] of Object.entries(
          (schema[place] ?? {}) as Record<string, Schema>,
        )) {
          if (!part.description) mute.push(`${pointer}/${place}/${name}`);
          visit(part, `${pointer}/${place}/${name}`);
        }
      }
      if (schema.items) visit(schema.items as Schema, `${pointer}/items`);
    }
  });
});
