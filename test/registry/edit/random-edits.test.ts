import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/registry/edit/apply-edits.ts';
import type { Edit } from '../../../src/registry/edit/edit.ts';
import { orderOf } from '../../../src/registry/edit/key-order.ts';
import {
  asJson,
  asValue,
  type Dice,
  data,
  diceOf,
  type Json,
  names,
  throws,
  value,
  written,
} from './random-file.ts';

const order = await orderOf('proposal');

type Path = (string | number)[];

/** Every place in the data, the root among them. */
const places = (json: Json, path: Path = []): { path: Path; json: Json }[] => [
  { path, json },
  ...(json === null || typeof json === 'string'
    ? []
    : Object.entries(json).flatMap(([key, part]) =>
        places(part, [...path, Array.isArray(json) ? Number(key) : key]),
      )),
];

function randomEdit(json: Json, dice: Dice, put: Exclude<Json, null>): Edit | undefined {
  const all = places(json);
  const place = all[dice(all.length)];
  if (place === undefined) return undefined;
  const { path, json: old } = place;
  const isMap = old !== null && typeof old === 'object' && !Array.isArray(old);
  const name = names[dice(names.length)] ?? '';
  switch (dice(4)) {
    case 0:
      return isMap && !(name in old)
        ? { kind: 'set', path: [...path, name], value: asValue(put) }
        : undefined;
    case 1:
      return Array.isArray(old) || (old === null && path.length > 0)
        ? { kind: 'append', path, value: asValue(put) }
        : undefined;
    case 2:
      return path.length > 0 ? { kind: 'set', path, value: asValue(put) } : undefined;
    default:
      return path.length > 0 ? { kind: 'remove', path } : undefined;
  }
}

/** The edit done to plain data. */
function expected(
  json: Json | undefined,
  edit: Edit,
  [key, ...rest] = edit.path,
): Json | undefined {
  if (key === undefined) {
    if (edit.kind === 'remove') return undefined;
    return edit.kind === 'set' ? asJson(edit.value) : [...listOf(json), asJson(edit.value)];
  }
  if (Array.isArray(json)) {
    const child = expected(json[Number(key)], edit, rest);
    const list = json.toSpliced(Number(key), 1, ...(child === undefined ? [] : [child]));
    return list.length > 0 ? list : undefined;
  }
  const { [String(key)]: old, ...others } = fieldsOf(json);
  const child = expected(old, edit, rest);
  const fields = child === undefined ? others : { ...others, [String(key)]: child };
  return Object.keys(fields).length > 0 ? fields : undefined;
}
const listOf = (json: Json | undefined): Json[] => (Array.isArray(json) ? json : []);
const fieldsOf = (json: Json | undefined): { [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};

/** Nothing can be said in many ways; an empty text is the only one of them that was not meant. */
const plain = (json: unknown): unknown => {
  if (json === null || json === undefined || json === '' || json === '~' || json === 'null')
    return null;
  if (typeof json !== 'object') return String(json);
  if (Object.keys(json).length === 0) return null;
  return Array.isArray(json)
    ? json.map(plain)
    : Object.fromEntries(Object.entries(json).map(([key, part]) => [key, plain(part)]));
};
const read = (source: string) =>
  plain(parse(source.replace(/^\uFEFF/, ''), { schema: 'failsafe', logLevel: 'silent' }));

const linesOf = (source: string) => source.split(/(?<=\n)/);
const comments = (source: string) => source.match(/# 注\d+/g) ?? [];

test('random edits of random files say what they should, and touch only their own lines', () => {
  fc.assert(
    fc.property(data, value, throws, (json, put, run) => {
      const dice = diceOf(run);
      const edit = randomEdit(json, dice, put);
      fc.pre(edit !== undefined);
      const source = written(json, dice);
      expect(read(source)).toEqual(plain(json));

      const result = applyEdits(source, [edit], order);
      expect(read(result)).toEqual(plain(expected(json, edit)));
      expect(result.startsWith('\uFEFF')).toBe(source.startsWith('\uFEFF'));
      if (!source.includes('\r')) expect(result).not.toContain('\r\n');

      const changes = diffArrays(linesOf(source), linesOf(result));
      const count = (which: 'added' | 'removed') =>
        changes.reduce((sum, change) => sum + (change[which] ? change.value.length : 0), 0);
      const old = places(json).find(({ path }) => String(path) === String(edit.path))?.json;
      if (old === undefined || edit.kind === 'append') {
        // One line grows, and where the file has no final newline its last line gets one.
        expect(count('removed')).toBeLessThanOrEqual(source.endsWith('\n') ? 1 : 2);
        expect(comments(result)).toEqual(comments(source));
      } else if (edit.kind === 'remove') {
        expect(count('added')).toBeLessThanOrEqual(1);
      } else if (typeof old === 'string' && !old.includes('\n')) {
        expect(comments(result)).toEqual(comments(source));
        const isOneLine = typeof put === 'string' && !put.includes('\n');
        if (isOneLine) expect(Math.max(count('added'), count('removed'))).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 1000, interruptAfterTimeLimit: 15_000 },
  );
});
