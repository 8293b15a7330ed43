import type { Proposal } from '../../proposal/record.ts';

type Data = unknown;
type Fields = Readonly<Record<string, Data>>;

/** A value that was recorded and is no longer what it was. */
export interface Rewritten {
  /** Where it is now, or was: keys and indexes. */
  readonly path: readonly string[];
  readonly before: string;
  /** Absent where it is gone. */
  readonly after?: string;
}

/** What of `before` is no longer said by `after`. What was added is no rewriting; entries of a list may have changed their order. */
export function rewritten(
  before: Data,
  after: Data,
  path: readonly string[],
): readonly Rewritten[] {
  if (before === undefined || covers(after, before)) return [];
  if (after === undefined) return [{ path, before: said(before) }];
  if (Array.isArray(before) && Array.isArray(after)) return inList(before, after, path);
  if (isFields(before) && isFields(after))
    return Object.entries(before).flatMap(([key, value]) =>
      rewritten(value, after[key], [...path, key]),
    );
  return [{ path, before: said(before), after: said(after) }];
}

/** Entries that still stand are set apart; of the others, the first that is lost is compared with the first that is new. */
function inList(
  before: readonly Data[],
  after: readonly Data[],
  path: readonly string[],
): readonly Rewritten[] {
  const free = new Set(after.keys());
  const lost = before.flatMap((value, index) => {
    const found = [...free].find((at) => covers(after[at], value));
    if (found === undefined) return [{ value, index }];
    free.delete(found);
    return [];
  });
  return lost.flatMap(({ value, index }) => {
    const [at] = free;
    if (at === undefined) return rewritten(value, undefined, [...path, String(index)]);
    free.delete(at);
    return rewritten(value, after[at], [...path, String(at)]);
  });
}

/** Whether one value says all that another one says. */
function covers(whole: Data, part: Data): boolean {
  if (Array.isArray(part))
    return (
      Array.isArray(whole) &&
      part.every((one) => whole.some((other) => covers(other, one))) &&
      whole.length >= part.length
    );
  if (isFields(part))
    return isFields(whole) && Object.entries(part).every(([key, one]) => covers(whole[key], one));
  return whole === part;
}

function isFields(value: Data): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function said(value: Data): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether corrections that were added since tell of the change: from what it was, step by step, to what it is. */
export function isTraced(change: Rewritten, before: Proposal, now: Proposal): boolean {
  const known = before.corrections ?? [];
  const added = (now.corrections ?? []).filter(
    (one) => !known.some((other) => covers(one, other) && covers(other, one)),
  );
  const own = added.filter(({ field }) => matches(field, change.path));
  if (change.after === undefined) return own.length > 0;
  let value: string | undefined = change.before;
  for (let steps = own.length; steps > 0 && value !== change.after; steps -= 1)
    value = own.find((one) => one.before === value)?.after;
  return value === change.after;
}

/** `replies.0.signed.on` or a group around it. Indexes may have moved when two people's lists were united. */
function matches(field: string, path: readonly string[]): boolean {
  const wanted = field.split('.');
  return (
    wanted.length <= path.length &&
    wanted.every(
      (key, at) => key === path[at] || (/^\d+$/.test(key) && /^\d+$/.test(path[at] ?? '')),
    )
  );
}
