import type { Proposal } from '../../proposal/record.ts';
import type { RuleFacts } from '../form.ts';
import type { CheckedItem, Spot } from '../rule.ts';
import { isFields } from './data.ts';
import { struckFromList } from './strikes.ts';
import { isTraced } from './trace.ts';

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

/**
 * Every record that was touched and is still there, also where it was given another id. An item that was renumbered may have left its
 * place to another one, so that what it is counts before where it lies.
 */
export function pairsOf({ before, now }: History): readonly Pair[] {
  const free = new Map(now.map((item) => [item.path, item]));
  const found = new Map<CheckedItem, CheckedItem>();
  const pair = (old: CheckedItem, item: CheckedItem | undefined) => {
    if (item === undefined) return;
    found.set(old, item);
    free.delete(item.path);
  };
  const left = () => before.filter((old) => !found.has(old));
  for (const old of before) {
    const there = free.get(old.path);
    if (there !== undefined && isTheSame(old, there)) pair(old, there);
  }
  for (const old of left())
    pair(
      old,
      [...free.values()].find((item) => isTheSame(old, item)),
    );
  for (const old of left()) pair(old, free.get(old.path));
  return [...found].map(([old, item]) => ({ before: old, now: item }));
}

/**
 * Whether one record is another one renamed: an item that was given its number keeps title, proposer and day, and so does one whose kind
 * or level was put right, but for what its corrections tell.
 */
function isTheSame({ record: a }: CheckedItem, { record: b }: CheckedItem): boolean {
  const keeps = (field: string, before: string | undefined, after: string | undefined) =>
    before === after ||
    isTraced({ path: field.split('.'), before, ...(after && { after }) }, b.corrections ?? []);
  return (
    keeps('kind', a.kind, b.kind) &&
    keeps('level', a.level, b.level) &&
    keeps('title', a.title, b.title) &&
    keeps('intake.assigned_on', a.intake.assigned_on, b.intake.assigned_on) &&
    firstNames(b).some((name) => keeps('proposers.0.name', a.proposers[0]?.name, name))
  );
}

/** Who stands first of the proposers, and whoever did before being struck out. */
function firstNames({ proposers, corrections = [] }: Proposal): readonly (string | undefined)[] {
  const struck = struckFromList(['proposers'], corrections).flatMap(({ value }) =>
    isFields(value) ? [String(value.name)] : [],
  );
  return [proposers[0]?.name, ...struck];
}
