import type { RuleFacts } from '../form.ts';
import type { CheckedItem, Spot } from '../rule.ts';

/** What records were before a change, and what they are now. */
export interface History {
  /** The records that the change touches, as they were. */
  readonly before: readonly CheckedItem[];
  /** Every record as it is now. */
  readonly now: readonly CheckedItem[];
  /** Paths of all files now, understood or not. */
  readonly paths: ReadonlySet<string>;
}

/** A rule about what may become of a fact once it was recorded. */
export interface HistoryRule extends RuleFacts {
  readonly find: (history: History) => readonly Spot[];
}

/** One record before and after. */
export interface Pair {
  readonly before: CheckedItem;
  readonly now: CheckedItem;
}

/** Every record that was touched and is still there, also where it was given another id. */
export function pairsOf({ before, now }: History): readonly Pair[] {
  const byPath = new Map(now.map((item) => [item.path, item]));
  const known = new Set(before.map(({ path }) => path));
  const added = now.filter(({ path }) => !known.has(path));
  return before.flatMap((old) => {
    const same = byPath.get(old.path) ?? added.find((item) => isTheSame(old, item));
    return same === undefined ? [] : [{ before: old, now: same }];
  });
}

/**
 * Whether one record is another one renamed: an item that was given its number keeps title, proposer and day, and so does one whose kind
 * or level was put right, but for what its corrections tell.
 */
function isTheSame({ record: a }: CheckedItem, { record: b }: CheckedItem): boolean {
  const keeps = (field: string, was: string | undefined, is: string | undefined) =>
    was === is || b.corrections?.some((one) => one.field === field && one.before === was) === true;
  return (
    keeps('kind', a.kind, b.kind) &&
    keeps('level', a.level, b.level) &&
    keeps('title', a.title, b.title) &&
    keeps('intake.assigned_on', a.intake.assigned_on, b.intake.assigned_on) &&
    keeps('proposers.0.name', a.proposers[0]?.name, b.proposers[0]?.name)
  );
}
