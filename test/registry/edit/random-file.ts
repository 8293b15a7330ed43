import fc from 'fast-check';
import type { Value } from '../../../src/registry/edit/edit.ts';
import { keyText, scalarText } from '../../../src/registry/edit/scalar.ts';
import { text } from './arbitrary.ts';

export type Json = null | string | Json[] | { [key: string]: Json };

/** A run of dice: shrinking it towards zeros makes the plainest file. */
export type Dice = (sides: number) => number;
export const diceOf = (throws: readonly number[]): Dice => {
  let at = 0;
  return (sides) => (throws[at++ % throws.length] ?? 0) % sides;
};
export const throws = fc.array(fc.nat(1000), { minLength: 30, maxLength: 120 });

export const names = [
  'id',
  'title',
  'note',
  'topics',
  'asks',
  'intake',
  'contacts',
  'urges',
  'closed',
  'on',
  'by',
  'x-own',
  '自定',
];
const name = fc.constantFrom(...names);
const scalar = fc.oneof(text, fc.constantFrom('2020-03-10', 'true', '12', '同意', '王局长'));

export const value: fc.Arbitrary<Exclude<Json, null>> = fc
  .letrec<{ node: Exclude<Json, null> }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: scalar },
      { weight: 1, arbitrary: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) },
      { weight: 2, arbitrary: fc.dictionary(name, tie('node'), { minKeys: 1, maxKeys: 4 }) },
    ),
  }))
  .node.map((json) => structuredClone(json)) as fc.Arbitrary<Exclude<Json, null>>;

/** Data of a record, with sections that say nothing. */
export const data = fc.dictionary(
  name,
  fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }),
  { minKeys: 1, maxKeys: 7 },
) as fc.Arbitrary<{ [key: string]: Json }>;

/** Writes data the way people do: in any mixture of styles, indentations, comments and line ends. */
export function written(json: { [key: string]: Json }, dice: Dice): string {
  const mapStep = [2, 4, 3][dice(3)] ?? 2;
  const listStep = [2, 0, 4][dice(3)] ?? 2;
  const gap = ' '.repeat(1 + (dice(4) === 3 ? 2 : 0));
  let comments = 0;
  const comment = () => `# 注${comments++}`;
  const trailing = () => (dice(6) === 5 ? ` ${comment()}` : '');
  const own = () => (dice(8) === 7 ? [comment()] : []);
  const space = () => (dice(8) === 7 ? [''] : []);

  const scalarOf = (value: string, flow: boolean): string => {
    const canBeSingle = !/[^\P{C}]|[\u2028\u2029]/u.test(value);
    const style = dice(4);
    if (style === 1 && canBeSingle) return scalarText(value, { quotes: 'single' });
    return scalarText(value, style === 2 ? { quotes: 'double' } : { flow });
  };
  const flow = (value: Json): string => {
    if (value === null) return 'null';
    if (typeof value === 'string') return scalarOf(value, true);
    const parts = Array.isArray(value)
      ? value.map(flow)
      : Object.entries(value).map(([key, part]) => `${keyText(key)}: ${flow(part)}`);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const pad = dice(4) === 3 ? ' ' : '';
    return `${open}${pad}${parts.join(', ')}${dice(6) === 5 ? ',' : ''}${pad}${close}`;
  };
  /** What follows a key or a dash on its line, and the lines below. */
  const after = (value: Json, step: number): [string, ...string[]] => {
    if (value === null) return [['', ' ~', ' []', ' {}', ' null'][dice(5)] + trailing()];
    if (typeof value === 'string')
      return literal(value, step) ?? [` ${scalarOf(value, false)}${trailing()}`];
    if (dice(3) === 2) return [` ${flow(value)}${trailing()}`];
    const by = Array.isArray(value) ? listStep : mapStep;
    return [trailing(), ...indent(block(value), by)];
  };
  const literal = (value: string, step: number): [string, ...string[]] | undefined =>
    /^[\w一-龥，]+(\n[\w一-龥，]+)*$/.test(value) && dice(3) === 2
      ? [` |-${trailing()}`, ...indent(value.split('\n'), step)]
      : undefined;
  const block = (value: Exclude<Json, null | string>): string[] =>
    Array.isArray(value)
      ? value.flatMap((item) => [...own(), ...space(), ...itemOf(item)])
      : Object.entries(value).flatMap(([key, part]) => {
          const [head, ...below] = after(part, mapStep);
          return [...space(), ...own(), `${keyText(key)}:${head}`, ...below];
        });
  const itemOf = (item: Json): string[] => {
    if (item !== null && typeof item === 'object' && dice(3) > 0) {
      const lines = Array.isArray(item) ? [flow(item)] : block(item);
      const [first = '', ...rest] = lines;
      // A comment or a blank line cannot stand between a dash and what it introduces on its line.
      if (first !== '' && !first.startsWith('#'))
        return [`-${gap}${first}`, ...indent(rest, gap.length + 1)];
    }
    const [head, ...below] =
      item !== null && typeof item === 'object' ? [` ${flow(item)}`] : after(item, mapStep);
    return [`-${head}`, ...below];
  };

  const lines = [
    ...(dice(3) === 2 ? ['# yaml-language-server: $schema=x'] : []),
    ...(dice(8) === 7 ? ['---'] : []),
    ...block(json),
    ...own(),
  ];
  const ends = dice(4);
  const eol = () => (ends === 3 || (ends === 2 && dice(2) === 1) ? '\r\n' : '\n');
  const body = lines.map((line, at) =>
    at === lines.length - 1 && dice(4) === 3 ? line : line + eol(),
  );
  return (dice(5) === 4 ? '\uFEFF' : '') + body.join('');
}

const indent = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

export const asValue = (json: Exclude<Json, null>): Value => json as Value;
export const asJson = (value: Value): Json => value as Json;
