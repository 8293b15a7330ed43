import { applyEdits } from '../edit/apply-edits.ts';
import { orderOf } from '../edit/key-order.ts';
import { nearBoolean } from '../near-boolean.ts';
import { nearInteger } from '../near-integer.ts';
import { type Mender, pathOf } from './mender.ts';

/** True, yes and 是 where `true` belongs; １ where a number does. */
export const type: Mender = async ({ text, finding, kind }) => {
  const { expected, value: typed } = finding.args;
  const read = { boolean: nearBoolean, integer: nearInteger }[String(expected)];
  const value = read?.(String(typed));
  if (value === undefined) return [];
  return [applyEdits(text, [{ kind: 'set', path: pathOf(finding), value }], await orderOf(kind))];
};
