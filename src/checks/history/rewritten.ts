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

/** Entries that still stand are set apart; each of the others is compared with the new one that is most like it. */
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
  const pairs = lost
    .flatMap((one) => [...free].map((at) => ({ one, at, like: likeness(one.value, after[at]) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  const partners = new Map<number, number>();
  for (const { one, at } of pairs) {
    if (partners.has(one.index) || !free.has(at)) continue;
    free.delete(at);
    partners.set(one.index, at);
  }
  return lost.flatMap(({ value, index }) => {
    const at = partners.get(index);
    return at === undefined
      ? rewritten(value, undefined, [...path, String(index)])
      : rewritten(value, after[at], [...path, String(at)]);
  });
}

/** How many of its fields another entry has as well; whom it is about counts more than how it was done. */
function likeness(one: Data, other: Data): number {
  if (!isFields(one) || !isFields(other)) return 0;
  return Object.entries(one).reduce(
    (sum, [key, value]) => sum + (covers(other[key], value) ? (WHO.has(key) ? 4 : 1) : 0),
    0,
  );
}

const WHO = new Set(['to', 'from', 'round', 'field']);

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
      (key, at) =>
        key === path[at] || (/^(?:\d+|struck)$/.test(key) && /^\d+$/.test(path[at] ?? '')),
    )
  );
}
