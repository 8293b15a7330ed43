import { readTold } from '../../proposal/read-told.ts';
import type { Proposal } from '../../proposal/record.ts';
import { STRUCK } from '../../proposal/struck.ts';
import { type Data, isFields, type Steps } from './data.ts';
import type { Correction } from './trace.ts';

/** A record with what corrections struck out of it put back: struck out is not lost, it stands with its reason in the trace. */
export function withStruck(record: Proposal, corrections: readonly Correction[]): Data {
  const struck = corrections.filter(({ after, before }) => after === undefined && before);
  // The last first, so that a part is put back into what was struck out after it.
  return struck.reduceRight<Data>(
    (whole, { field, before = '' }) => put(whole, field.split('.'), readTold(before)),
    record,
  );
}

function put(whole: Data, [head = '', ...rest]: Steps, value: Data): Data {
  if (Array.isArray(whole)) {
    if (rest.length === 0) return [...whole, value];
    return whole.map((one, at) =>
      head === STRUCK || Number(head) === at ? put(one, rest, value) : one,
    );
  }
  if (!isFields(whole)) return whole;
  const [next] = rest;
  if (next === undefined) return whole[head] === undefined ? { ...whole, [head]: value } : whole;
  const room = whole[head] ?? (/^\d+$/.test(next) ? [] : {});
  return { ...whole, [head]: put(room, rest, value) };
}
