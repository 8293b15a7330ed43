import { describe, expect, it } from 'vitest';
import { factsOf, isFixed } from '../../src/commands/correct/facts.ts';
import { fieldMeant } from '../../src/commands/correct/find-field.ts';
import { spokenField } from '../../src/proposal/field-path.ts';
import { recordPath } from '../../src/proposal/identity.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { applyEdits } from '../../src/registry/edit/apply-edits.ts';
import type { Path } from '../../src/registry/edit/edit.ts';
import { orderOf } from '../../src/registry/edit/key-order.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { parse } from '../../src/registry/parse.ts';
import { proposalSchema } from '../../src/registry/proposal-schema.ts';
import { entriesOf, everything, samples, typedAs } from '../support/everything.ts';

const record = everything;
const text = await canonicalFile('proposal', record);
const order = await orderOf('proposal');

function understood(source: string): Proposal {
  const found = parse(source, recordPath(record.id), 'proposal');
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
      const right = typedAs(type, samples(type, path)[1]);
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

describe('every entry', () => {
  const all = [...entriesOf(record)].filter((path) => !isFixed(path));

  it.each(all.map((path) => [spokenField(path), path] as const))(
    '%s can be struck out',
    (field, path) => {
      expect(fieldMeant(field, record, 'zh-CN').path).toEqual(path);
      const after = understood(applyEdits(text, [{ kind: 'remove', path }], order));
      expect(JSON.stringify(after).length).toBeLessThan(JSON.stringify(record).length);
    },
  );
});
