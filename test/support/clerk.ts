import type { Random } from '../../bench/random.ts';
import { lifecycle, type Step } from '../../src/proposal/lifecycle.ts';
import { nextSteps } from '../../src/proposal/next.ts';
import type { Office } from '../../src/proposal/office.ts';
import { permissionFor } from '../../src/proposal/permission.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { Refusal } from '../../src/refusal.ts';
import { idOf } from '../../src/registry/identity.ts';
import type { Entry, Registry } from '../../src/registry/registry.ts';
import { understood } from '../../src/registry/understood.ts';
import { lineFor } from '../proposal/line-for.ts';
import type { Planner } from './plan.ts';

const steps = Object.keys(lifecycle) as Step[];

/** The records a clerk has before them, by id. */
export type Shelf = ReadonlyMap<string, Entry<Proposal>>;

export const entryOf = (path: string, source: string): Entry<Proposal> => ({
  path,
  id: idOf(path),
  data: understood(source, path, 'proposal'),
  source,
});

export function registryOf(shelf: Shelf, office: Office): Registry {
  const find = (text: string) => shelf.get(text) as Entry<Proposal>;
  const proposals = [...shelf.values()];
  const ids = [...shelf.keys()];
  return { root: '/', office, proposals, people: [], years: [], broken: [], ids, find };
}

export interface Deed {
  readonly line: string;
  readonly shelf: Shelf;
}

/** A command that a clerk might type next, mostly what the item waits for, and the records after it; undefined where it was refused. */
export async function deed(
  { plan, office }: { readonly plan: Planner; readonly office: Office },
  shelf: Shelf,
  { by, id, today }: { readonly by: Random; readonly id: string; readonly today: string },
): Promise<Deed | undefined> {
  const record = shelf.get(id)?.data as Proposal;
  const others = [...shelf.keys()].filter((one) => one !== id);
  const step = stepFor(record, office, by);
  const nth = by.between(0, 9999);
  const until = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const closed = permissionFor(step, record, office).verdict === 'closed_gates';
  const line =
    lineFor(step, record, { nth, on: today, until })
      .replaceAll('ID', id)
      .replaceAll('OTHER', others[nth % Math.max(1, others.length)] ?? id) +
    (closed ? ' --override 急件' : '');
  try {
    const { changes } = await plan(line, registryOf(shelf, office), today);
    const after = new Map(shelf);
    for (const change of changes) {
      if (change.kind === 'remove') return undefined;
      after.set(idOf(change.path), entryOf(change.path, change.after));
    }
    return { line, shelf: after };
  } catch (error) {
    // What the step says may not fit: a person who lacks the letter, a promise kept already.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function stepFor(record: Proposal, office: Office, by: Random): Step {
  const next = nextSteps(record, office);
  if (by.chance(0.75) && next.length > 0) return by.pick(next) as Step;
  const legal = steps.filter(
    (step) => permissionFor(step, record, office).verdict !== 'wrong_state',
  );
  return by.pick(legal);
}

/** Steps on one item until so many succeeded, or too many were refused. */
export async function work(
  doing: Parameters<typeof deed>[0],
  shelf: Shelf,
  {
    by,
    ids,
    count,
    day,
  }: {
    readonly by: Random;
    readonly ids: readonly string[];
    readonly count: number;
    readonly day: (done: number) => string;
  },
): Promise<{ readonly shelf: Shelf; readonly lines: readonly string[] }> {
  let now = shelf;
  const lines: string[] = [];
  for (let tries = 0; lines.length < count && tries < 6 * count; tries += 1) {
    const id = by.pick(ids);
    const done = await deed(doing, now, { by, id, today: day(lines.length) });
    if (done === undefined) continue;
    now = done.shelf;
    lines.push(done.line);
  }
  return { shelf: now, lines };
}
