import { applyEdits } from '../edit/apply-edits.ts';
import { orderOf } from '../edit/key-order.ts';
import { nearBoolean } from '../near-boolean.ts';
import { type Mender, pathOf } from './mender.ts';

/** True, yes and 是 where `true` belongs. */
export const boolean: Mender = async ({ text, finding, kind }) => {
  const { expected, value: typed } = finding.args;
  const value = expected === 'boolean' ? nearBoolean(String(typed)) : undefined;
  if (value === undefined) return [];
  return [applyEdits(text, [{ kind: 'set', path: pathOf(finding), value }], await orderOf(kind))];
};
