import { readTold } from '../../proposal/read-told.ts';
import type { Proposal } from '../../proposal/record.ts';
import { covers } from './covers.ts';
import { type Data, isFields, pathBelow, type Steps } from './data.ts';
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
export const isTraced = (change: Rewritten, corrections: readonly Correction[]): boolean =>
  waysOf(change, corrections, 1).length > 0;

/** A correction that takes part in telling of a change, and the place that it then tells of. */
export interface Use {
  readonly rank: number;
  readonly place: string;
}
export type Way = readonly Use[];

/** The ways in which corrections lead from what was recorded to what is there now, those that name the very place first; `most` of them. */
export function waysOf(
  { path, before, after, struck }: Rewritten,
  corrections: readonly Correction[],
  most = 50,
): readonly Way[] {
  const here = path.join('.');
  if (struck !== undefined) {
    // Another one that tells of the same will do as well.
    const { field, before: said } = uncounted(corrections[struck] as Correction);
    return corrections.flatMap((one, rank) => {
      const isSame = one.after === undefined && one.before === said;
      return isSame && uncounted(one).field === field ? [[{ rank, place: here }]] : [];
    });
  }
  const isNames = Array.isArray(before);
  // The last of several names may have been struck out.
  const goal = after ?? (isNames ? [] : undefined);
  const steps = corrections
    .flatMap((one, rank) => {
      const step = stepOf(one, path, isNames);
      const place = path.slice(0, one.field.split('.').length).join('.');
      return step === undefined ? [] : [{ step, use: { rank, place }, field: one.field }];
    })
    .sort((a, b) => Number(b.field === here) - Number(a.field === here));
  const ways: Way[] = [];
  const queue: { readonly value: Data; readonly uses: Way }[] = [{ value: before, uses: [] }];
  const seen = new Set<string>();
  for (const { value, uses } of queue) {
    if (goal !== undefined && covers(goal, value)) ways.push(uses);
    else
      for (const { step, use } of steps) {
        const next = uses.includes(use) ? undefined : step(value);
        const on = [...uses, use];
        if (next === 'anywhere') ways.push(on);
        else if (next !== undefined && isNew(seen, [next.to, on.map(({ rank }) => rank).sort()]))
          queue.push({ value: next.to, uses: on });
      }
    if (ways.length >= most) break;
    // Who puts so much right has not tried to hide it.
    if (queue.length > MOST) return [...ways, []];
  }
  return ways;
}

function isNew(seen: Set<string>, state: Data): boolean {
  return seen.size < seen.add(JSON.stringify(state)).size;
}

/** Where a correction takes a value that it tells of; undefined where it tells of none, `anywhere` where it does not say. */
type Step = (value: Data) => { readonly to: Data } | 'anywhere' | undefined;

/** More values than anybody puts right one after the other. */
const MOST = 2000;

function stepOf(correction: Correction, path: Steps, isNames: boolean): Step | undefined {
  const { field, before, after } = correction;
  const names = field.split('.');
  const below = pathBelow(names, path);
  if (below !== undefined) {
    // What was struck out is compared as a whole: its parts tell of no others.
    if (below.length > 0 && after === undefined) return undefined;
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
