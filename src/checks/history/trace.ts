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
  const steps = corrections.flatMap(({ field, ...told }) => {
    const below = pathBelow(field.split('.'), path);
    return below === undefined
      ? []
      : [{ from: partOf(told.before, below), to: partOf(told.after, below) }];
  });
  return reaches(before, after, steps);
}

interface Step {
  readonly from: Said;
  readonly to: Said;
}

function reaches(value: Data, goal: Data, steps: readonly Step[]): boolean {
  if (goal !== undefined && covers(goal, value)) return true;
  return steps.some((step) => {
    if (step.from === undefined || !says(step.from, value)) return false;
    // What was struck out may have been recorded anew; what was told as a whole ends anywhere.
    if (step.to === undefined || step.to === 'somehow') return true;
    if (goal !== undefined && says(step.to, goal)) return true;
    const rest = steps.filter((one) => one !== step);
    return reaches(step.to.raw ?? step.to.value, goal, rest);
  });
}

/** What a correction says of a value: as it was typed, and as it reads; `somehow` where it tells only of the whole around it. */
type Said = { readonly raw?: string; readonly value: Data } | 'somehow' | undefined;

function says(said: Exclude<Said, undefined>, value: Data): boolean {
  if (said === 'somehow') return true;
  return said.raw === String(value) || covers(said.value, value);
}

function partOf(text: string | undefined, below: Steps): Said {
  if (text === undefined) return undefined;
  if (below.length === 0) return { raw: text, value: readTold(text) };
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
