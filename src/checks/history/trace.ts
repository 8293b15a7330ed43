import { readTold } from '../../proposal/read-told.ts';
import type { Proposal } from '../../proposal/record.ts';
import { covers } from './covers.ts';
import { type Data, isFields, type Steps } from './data.ts';
import type { Rewritten } from './rewritten.ts';

export type Correction = NonNullable<Proposal['corrections']>[number];

/** A correction as it counts whatever has become of the order of entries: one that is struck out, or that a merge brings in before others, moves the places. */
export function uncounted(correction: Correction): Correction {
  const field = correction.field.replaceAll(/(?<=\.)(?:\d+|struck)(?=\.|$)/g, '#');
  return { ...correction, field };
}

/** The corrections that were made since. */
export function correctionsSince(before: Proposal, now: Proposal): readonly Correction[] {
  const known = (before.corrections ?? []).map((one) => JSON.stringify(uncounted(one)));
  return (now.corrections ?? []).filter((one) => {
    const at = known.indexOf(JSON.stringify(uncounted(one)));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** Whether corrections tell of the change: from what was recorded, step by step, to what is there now. */
export function isTraced(
  { path, before, after }: Rewritten,
  corrections: readonly Correction[],
): boolean {
  const isNames = Array.isArray(before);
  const steps = corrections.flatMap((one) => stepOf(one, path, isNames) ?? []);
  return reaches(before, after, steps);
}

/** Where a correction takes a value that it tells of; undefined where it tells of none, `anywhere` where it does not say. */
type Step = (value: Data) => { readonly to: Data } | 'anywhere' | undefined;

/** Whether steps lead from one value to another; every value on the way is looked at once, however the steps go round. */
function reaches(start: Data, goal: Data, steps: readonly Step[]): boolean {
  const seen = new Map<string, Data>([[JSON.stringify(start), start]]);
  for (const value of seen.values()) {
    if (goal !== undefined && covers(goal, value)) return true;
    for (const step of steps) {
      const next = step(value);
      if (next === 'anywhere') return true;
      if (next !== undefined) seen.set(JSON.stringify(next.to), next.to);
    }
    if (seen.size > MOST) return false;
  }
  return false;
}

/** More values than anybody puts right one after the other. */
const MOST = 1000;

function stepOf(
  { field, before, after }: Correction,
  path: Steps,
  isNames: boolean,
): Step | undefined {
  const names = field.split('.');
  const below = pathBelow(names, path);
  if (below !== undefined) {
    const [from, to] = [before, after].map((text) => partOf(text, below, isNames));
    return from === undefined ? undefined : whole(from, to);
  }
  const isOneOfThem = isNames && pathBelow(names.slice(0, -1), path)?.length === 0;
  return isOneOfThem ? oneName(before, after) : undefined;
}

const whole =
  (from: Said, to: Said | undefined): Step =>
  (value) => {
    if (from !== 'somehow' && !covers(from.value, value)) return undefined;
    // What was struck out may have been recorded anew; what was told as a whole ends anywhere.
    return to === undefined || to === 'somehow' ? 'anywhere' : { to: to.value };
  };

/** One of several names that stand side by side was put right or struck out. */
const oneName =
  (before: string | undefined, after: string | undefined): Step =>
  (value) => {
    const at =
      Array.isArray(value) && before !== undefined ? value.map(String).indexOf(before) : -1;
    if (at < 0) return undefined;
    return {
      to: (value as readonly Data[]).toSpliced(at, 1, ...(after === undefined ? [] : [after])),
    };
  };

/** What a correction says of a value; `somehow` where it tells only of the whole around it, in words. */
type Said = { readonly value: Data } | 'somehow';

function partOf(text: string | undefined, below: Steps, isNames: boolean): Said | undefined {
  if (text === undefined) return undefined;
  if (below.length === 0) return { value: isNames ? text.split('、') : text };
  let value: Data = readTold(text);
  for (const key of below) {
    if (typeof value === 'string') return 'somehow';
    value = Array.isArray(value) ? value[Number(key)] : isFields(value) ? value[key] : undefined;
  }
  return value === undefined ? undefined : { value };
}

/** What is left of a path below a place or a group that a correction names. Indexes may have moved when two people's lists were united. */
function pathBelow(field: Steps, path: Steps): Steps | undefined {
  const isWithin =
    field.length <= path.length &&
    field.every(
      (key, at) =>
        key === path[at] || (/^(?:\d+|struck)$/.test(key) && /^\d+$/.test(path[at] ?? '')),
    );
  return isWithin ? path.slice(field.length) : undefined;
}
