import { describe, expect, it } from 'vitest';
import { factsOf, isFixed } from '../../src/commands/correct/facts.ts';
import { fieldMeant } from '../../src/commands/correct/find-field.ts';
import { valueFor } from '../../src/commands/correct/value.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import { spokenField } from '../../src/proposal/field-path.ts';
import { recordPath } from '../../src/proposal/identity.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { applyEdits } from '../../src/registry/edit/apply-edits.ts';
import type { Path, Value } from '../../src/registry/edit/edit.ts';
import { orderOf } from '../../src/registry/edit/key-order.ts';
import { type FieldType, fieldTypeAt } from '../../src/registry/field-type.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { parse } from '../../src/registry/parse.ts';
import { proposalSchema } from '../../src/registry/proposal-schema.ts';

const id = '2020-city-npc-012';

/** What fits where the schema wants more than some text. */
const particular: Readonly<Record<string, readonly [string, string]>> = {
  id: [id, id],
  rung: ['late-1', 'late-2'],
  with_items: ['2020-city-npc-013', '2020-city-npc-014'],
};

/** Two values, as they would be typed, that the schema allows at a place. */
function samples(type: FieldType, path: Path): readonly [string, string] {
  const own = particular[String(path.at(-1))];
  if (own !== undefined) return own;
  switch (type.kind) {
    case 'date':
      return ['2020-06-01', '2020-06-02'];
    case 'choice':
      return [type.values[0] ?? '', type.values[1] ?? ''];
    case 'flag':
      return ['是', '否'];
    case 'integer':
      return ['1', '2'];
    case 'names':
      return type.values ? [type.values[0] ?? '', type.values.join('、')] : ['甲', '乙、丙'];
    default:
      return ['甲', '乙'];
  }
}

const read = (type: FieldType, typed: string) =>
  valueFor(type, typed, { field: 'x', today: '2020-12-31', catalogues: [zhCN] });

/** A value that says everything the schema knows, lists twice over. */
function everything(path: Path): Value {
  const type = fieldTypeAt(proposalSchema, path);
  if (type === undefined) throw new Error(`the schema is silent about ${path.join('.')}`);
  switch (type.kind) {
    case 'group':
      return Object.fromEntries(type.keys.map((key) => [key, everything([...path, key])]));
    case 'entries':
    case 'sentences':
      return [everything([...path, 0]), everything([...path, 1])];
    default:
      return read(type, samples(type, path)[0]);
  }
}

const record = everything([]) as unknown as Proposal;
const text = await canonicalFile('proposal', record);
const order = await orderOf('proposal');

function understood(source: string): Proposal {
  const found = parse(source, recordPath(id), 'proposal');
  if (!('data' in found)) throw new Error(JSON.stringify(found.findings));
  return found.data;
}

const at = (whole: unknown, path: Path) =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)[part], whole);

describe('every fact that a record can hold', () => {
  const facts = factsOf(record, proposalSchema);

  it('is known, and a record may say them all', () => {
    expect(understood(text)).toEqual(record);
    expect(facts.length).toBeGreaterThan(250);
    expect(facts.filter(({ value }) => value === undefined)).toEqual([]);
  });

  it.each(facts.map(({ field, path }) => [field, path] as const))(
    '%s can be put right',
    (field, path) => {
      const { type, value } = fieldMeant(field, record, 'zh-CN');
      const right = read(type, samples(type, path)[1]);
      expect(right).not.toEqual(value);
      const after = understood(applyEdits(text, [{ kind: 'set', path, value: right }], order));
      expect(at(after, path)).toEqual(right);
    },
  );

  it('but the id, which follows the others, and what was put right', () => {
    const others = Object.keys(record).filter((key) => !facts.some(({ path }) => path[0] === key));
    expect(others.sort()).toEqual(['corrections', 'id']);
    expect(others.every((key) => isFixed([key]))).toBe(true);
  });
});

/** Every entry of every list, and every group that is a step of its own. */
function* entries(value: unknown, path: Path): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      if (typeof one === 'object') yield [...path, index];
      yield* entries(one, [...path, index]);
    }
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const here = [...path, key];
    if (typeof one === 'object' && !Array.isArray(one) && !['intake', 'routing'].includes(key))
      yield here;
    yield* entries(one, here);
  }
}

describe('every entry', () => {
  const all = [...entries(record, [])].filter((path) => !isFixed(path));

  it.each(all.map((path) => [spokenField(path), path] as const))(
    '%s can be struck out',
    (field, path) => {
      expect(fieldMeant(field, record, 'zh-CN').path).toEqual(path);
      const after = understood(applyEdits(text, [{ kind: 'remove', path }], order));
      expect(JSON.stringify(after).length).toBeLessThan(JSON.stringify(record).length);
    },
  );
});
