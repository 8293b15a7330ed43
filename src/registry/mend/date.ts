import { applyEdits } from '../edit/apply-edits.ts';
import { orderOf } from '../edit/key-order.ts';
import { nearDate } from '../near-date.ts';
import { type Mender, pathOf } from './mender.ts';

/** A day that was written in another manner: 2020.3.9, 2020年3月9日. A day that does not exist is left to whoever has the paper. */
export const date: Mender = async ({ text, finding, kind }) => {
  const value = nearDate(String(finding.args.value));
  if (value === undefined) return [];
  return [applyEdits(text, [{ kind: 'set', path: pathOf(finding), value }], await orderOf(kind))];
};
