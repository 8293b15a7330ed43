import { readTold } from '../../proposal/read-told.ts';
import { type Data, pathBelow, type Steps } from './data.ts';
import type { Correction } from './trace.ts';

/** What a correction struck out: not lost, but standing with its reason in the trace. */
export interface Struck {
  readonly value: Data;
  /** Which of the corrections tells of it. */
  readonly rank: number;
}

/** What was struck out of the list at a path, as entries it once held; wherever the order of lists above it has gone since. */
export function struckFromList(path: Steps, corrections: readonly Correction[]): readonly Struck[] {
  return corrections.flatMap(({ field, before, after }, rank) => {
    const names = field.split('.');
    const isStrike = before !== undefined && after === undefined;
    const isHere = pathBelow(names.slice(0, -1), path)?.length === 0;
    if (!isStrike || !isHere || names.length === 1 || !isPlace(names.at(-1))) return [];
    return [{ value: readTold(before), rank }];
  });
}

/** The groups that were struck out at a path. */
export function struckGroups(path: Steps, corrections: readonly Correction[]): readonly Struck[] {
  return corrections.flatMap(({ field, before, after }, rank) => {
    const names = field.split('.');
    if (before === undefined || after !== undefined || isPlace(names.at(-1))) return [];
    return pathBelow(names, path)?.length === 0 ? [{ value: readTold(before), rank }] : [];
  });
}

const isPlace = (step: string | undefined) => /^(?:\d+|struck)$/.test(step ?? '');
