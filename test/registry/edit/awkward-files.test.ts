import { readdirSync, readFileSync } from 'node:fs';
import { diffArrays } from 'diff';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/registry/edit/apply-edits.ts';
import type { Edit } from '../../../src/registry/edit/edit.ts';
import { orderOf } from '../../../src/registry/edit/key-order.ts';

const order = await orderOf('proposal');
const folder = new URL('../../fixtures/awkward/', import.meta.url);
const files = readdirSync(folder);

const edits: Readonly<Record<string, Edit>> = {
  'a title': { kind: 'set', path: ['title'], value: '新的标题' },
  'a number': { kind: 'set', path: ['number'], value: '0130' },
  'a key in a section': { kind: 'set', path: ['intake', 'received_on'], value: '2021-01-01' },
  'a first key in a section': { kind: 'set', path: ['intake', 'assigner'], value: '新机关' },
  'a name': { kind: 'append', path: ['topics'], value: '新主题' },
  'a contact': {
    kind: 'append',
    path: ['contacts'],
    value: { way: 'phone', on: '2021-01-02', by: ['新人'] },
  },
  'a last entry': {
    kind: 'append',
    path: ['urges'],
    value: { on: '2021-01-03', to: '新科', note: '一\n二' },
  },
  'a section between': {
    kind: 'append',
    path: ['opinions'],
    value: { requested_on: '2021-01-04', from: '新局' },
  },
  'a deep section': {
    kind: 'append',
    path: ['replies', 0, 'drafts'],
    value: { by: '新人', on: '2021-01-05' },
  },
  'a last section': { kind: 'set', path: ['closed', 'on'], value: '2021-01-06' },
  'a note': { kind: 'set', path: ['note'], value: '新的备注：$1 $& "x"' },
};

/** Another place repeats these by an alias. */
const refused: Readonly<Record<string, readonly string[]>> = {
  'anchors.yaml': ['a title', 'a key in a section', 'a first key in a section'],
};

/** Lines of the longest value that an edit replaces. */
const replacedLines: Readonly<Record<string, number>> = { 'quotes.yaml': 4 };

/** Nothing is said in several ways. */
const plain = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(plain);
  if (json !== null && typeof json === 'object') {
    return Object.fromEntries(
      Object.entries(json)
        .map(([key, part]) => [key, plain(part)] as const)
        .filter(
          ([, part]) =>
            JSON.stringify(part) !== '{}' && JSON.stringify(part) !== '[]' && part !== '',
        ),
    );
  }
  return ['~', 'null'].includes(String(json)) ? '' : json;
};
const read = (source: string) => plain(parse(source, { schema: 'failsafe', logLevel: 'silent' }));

type Fields = Record<string, unknown>;
function expected(source: string, edit: Edit): unknown {
  const data = structuredClone(read(source)) as Fields;
  if (edit.kind === 'remove') return data;
  const keys = edit.path.slice(0, -1);
  const last = String(edit.path.at(-1));
  const parent = keys.reduce<Fields>((at, key, depth) => {
    at[String(key)] ??= edit.path[depth + 1] === 0 ? [] : {};
    return at[String(key)] as Fields;
  }, data);
  parent[last] = edit.kind === 'set' ? edit.value : [...((parent[last] as []) ?? []), edit.value];
  return data;
}

const linesOf = (source: string) => source.split(/(?<=\n)/);
const visible = (line: string) =>
  line.replaceAll('\r', '␍').replaceAll('\t', '␉').replace(/\n$/, '').replaceAll('\uFEFF', '␣BOM');
const patch = (before: string, after: string) =>
  diffArrays(linesOf(before), linesOf(after)).flatMap(({ added, removed, value }) =>
    value.map((line) => ({ sign: added ? '+' : removed ? '-' : ' ', line })),
  );

describe.each(files)('%s', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8');

  test.each(Object.entries(edits))('%s', (name, edit) => {
    if (refused[file]?.includes(name)) {
      expect(() => applyEdits(source, [edit], order)).toThrow('cannot-edit-in-place');
      return;
    }
    const result = applyEdits(source, [edit], order);
    expect(read(result)).toEqual(expected(source, edit));
    const lines = patch(source, result);
    const removed = lines.filter(({ sign }) => sign === '-');
    expect(removed.length).toBeLessThanOrEqual(
      replacedLines[file] ?? (source.endsWith('\n') ? 1 : 2),
    );
    // What went comes back, grown, without losing its comment.
    const comments = (text: string) => text.match(/\s#.*/g) ?? [];
    expect(comments(result)).toEqual(expect.arrayContaining(comments(source)));
    const near = lines.filter((_, at) =>
      lines.slice(Math.max(0, at - 1), at + 2).some(({ sign }) => sign !== ' '),
    );
    expect(
      near.map(({ sign, line }) => `${sign}${visible(line)}`.slice(0, 90)).join('\n'),
    ).toMatchSnapshot();
  });

  test('what is added and taken away again leaves the file as it was', () => {
    const added = applyEdits(source, [{ kind: 'set', path: ['x-new'], value: { a: '1' } }], order);
    expect(applyEdits(added, [{ kind: 'remove', path: ['x-new'] }], order).trimEnd()).toBe(
      source.trimEnd(),
    );
  });
});
