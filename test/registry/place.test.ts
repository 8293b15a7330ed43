import { expect, it } from 'vitest';
import { placeAt, placeOf } from '../../src/registry/place.ts';

const source = `id: x
proposers:
  - name: 张三
    lead: true
intake:
  role: lead
empty:
flow: {a: [1, 2]}
"a/b": 1
`;

it.each([
  ['', 'value', '1:1'],
  ['/id', 'value', '1:5'],
  ['/id', 'key', '1:1'],
  ['/proposers', 'value', '2:1'],
  ['/proposers/0', 'value', '3:5'],
  ['/proposers/0/lead', 'value', '4:11'],
  ['/proposers/0/person', 'value', '3:5'],
  ['/proposers/7/name', 'value', '2:1'],
  ['/intake/assigned_on', 'value', '5:1'],
  ['/empty', 'value', '7:1'],
  ['/flow/a/1', 'value', '8:15'],
  ['/a~1b', 'value', '9:8'],
  ['/nothing/at/all', 'value', '1:1'],
] as const)('finds %j (%s) at %s', (pointer, aim, expected) => {
  const { line, column } = placeOf(source, pointer, aim);
  expect(`${line}:${column}`).toBe(expected);
});

it('counts no column for a BOM, and lines alike with CRLF', () => {
  expect(placeAt('\uFEFFid: x', 1)).toEqual({ line: 1, column: 1 });
  expect(placeAt('\uFEFFa\r\nb', 5)).toEqual({ line: 2, column: 2 });
  expect(placeAt('a\n\nb', 1)).toEqual({ line: 1, column: 2 });
  expect(placeAt('a\n\nb', 2)).toEqual({ line: 2, column: 1 });
  expect(placeAt('', 0)).toEqual({ line: 1, column: 1 });
  expect(placeOf('\uFEFFid: x', '/id')).toEqual({ line: 1, column: 5 });
});
