import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkMeaning } from '../../src/checks/meaning.ts';
import { addDays } from '../../src/deadlines/date.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { asOf } from '../../src/proposal/as-of.ts';
import { lifecycle, type Step } from '../../src/proposal/lifecycle.ts';
import { nextSteps } from '../../src/proposal/next.ts';
import { permissionFor } from '../../src/proposal/permission.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { knowing, stepsTaken } from '../../src/proposal/replay.ts';
import { type Status, statuses, statusOf } from '../../src/proposal/status.ts';
import { timelineOf } from '../../src/proposal/timeline.ts';
import { Refusal } from '../../src/refusal.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import type { Entry, Registry } from '../../src/registry/registry.ts';
import { understood } from '../../src/registry/understood.ts';
import { type Planner, planner } from '../support/plan.ts';
import { office as plain } from './at.ts';
import { item } from './item.ts';
import { lineFor } from './line-for.ts';

const calendar = await loadCalendar();

/** Every gate there is has something to ask for. */
const office = {
  ...plain,
  signed_by: ['director' as const],
  copies: ['市政府督查室'],
  classes: [
    { letter: 'A', meaning: '已经解决' },
    { letter: 'B', meaning: '正在解决', promise: true },
  ],
};

const steps = Object.keys(lifecycle) as Step[];
interface Move {
  readonly chance: number;
  /** Most clerks do what comes next. */
  readonly sensible: number;
  readonly later: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  chance: fc.nat(9999),
  sensible: fc.integer({ min: 0, max: 3 }),
  later: fc.integer({ min: 0, max: 6 }),
});

let plan: Planner;
beforeAll(async () => {
  plan = await planner();
});

const path = (id: string) => `proposals/2020/${id}.yaml`;
const entryOf = (id: string, source: string): Entry<Proposal> => ({
  path: path(id),
  id,
  data: understood(source, path(id), 'proposal'),
  source,
});

function registryOf(entries: readonly Entry<Proposal>[]): Registry {
  const find = (text: string) => entries.find(({ id }) => id === text) as Entry<Proposal>;
  const ids = entries.map(({ id }) => id);
  return { root: '/', office, proposals: entries, people: [], years: [], broken: [], ids, find };
}

/** How often each step was taken; so that a walk leaves the beaten track, it prefers what was done least. */
const times = new Map<Step, number>();

const tried = (step: Step, weight: number) => times.set(step, (times.get(step) ?? 0) + weight);

function choose(record: Proposal, { chance, sensible }: Move): Step {
  const legal = steps.filter(
    (step) => permissionFor(step, record, office).verdict !== 'wrong_state',
  );
  const next = nextSteps(record, office);
  if (sensible > 0 && next.length > 0) return next[chance % next.length] as Step;
  const least = Math.min(...legal.map((step) => times.get(step) ?? 0));
  const rare = legal.filter((step) => (times.get(step) ?? 0) <= least);
  return rare[chance % rare.length] as Step;
}

interface Walk {
  readonly record: Proposal;
  /** Where the item stood at the end of each day. */
  readonly standing: ReadonlyMap<string, Status>;
  readonly taken: readonly Step[];
}

async function walk(start: Proposal, moves: readonly Move[]): Promise<Walk> {
  let here = entryOf(start.id, await canonicalFile('proposal', start));
  const second = item({ ...start, id: '2020-city-npc-099', number: '99' });
  let other = entryOf(second.id, await canonicalFile('proposal', second));
  const standing = new Map<string, Status>();
  const taken: Step[] = [];
  let today = start.intake.assigned_on;
  for (const { chance, sensible, later } of moves) {
    today = addDays(today, later);
    const step = choose(here.data, { chance, sensible, later });
    tried(step, 0.25);
    const line = lineFor(step, here.data, { nth: chance, on: today, until: addDays(today, 40) })
      .replaceAll('ID', here.id)
      .replaceAll('OTHER', other.id);
    const closed = permissionFor(step, here.data, office).verdict === 'closed_gates';
    const registry = registryOf([here, other]);
    try {
      const { changes } = await plan(closed ? `${line} --override 急件` : line, registry, today);
      for (const change of changes) {
        if (change.kind === 'remove') throw new Error('no step removes a file');
        const { after } = change;
        if (change.path === here.path) here = entryOf(here.id, after);
        else other = entryOf(other.id, after);
      }
      taken.push(step);
      tried(step, 0.75);
    } catch (error) {
      // What the step says may still not fit: a person who lacks the letter, a promise kept already, a date passed.
      if (!(error instanceof Refusal)) throw error;
      expect([2, 4, 5]).toContain(error.exit);
    }
    const status = statusOf(here.data, office);
    expect(statuses).toContain(status);
    standing.set(today, status);
    const errors = checkMeaning({
      items: [here, other].map(({ id, path, data }) => ({ id, path, record: data })),
      office,
      people: [],
      today,
      years: [],
      calendar,
      complete: true,
    }).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  }
  return { record: here.data, standing, taken };
}

describe('a walk along any path of the procedure', () => {
  const seen = { steps: new Set<Step>(), statuses: new Set<Status>() };

  it('validates at every step, and is retold by its dates', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('lead', 'sole', 'co', 'reference', undefined),
        fc.constantFrom('us', 'us', 'government'),
        fc.array(move, { minLength: 25, maxLength: 60 }),
        async (role, reply_by, moves) => {
          const start = item({
            proposers: [{ name: '张三', lead: true }, { name: '李四' }],
            asks: ['要点一'],
            intake: {
              assigner: '市政府督查室',
              assigned_on: '2020-03-10',
              received_on: '2020-03-10',
              ...(role && { role: role as 'lead' }),
              ...(role === 'co' && { lead_unit: '市教育局' }),
              ...(reply_by === 'government' && { reply_by }),
            },
          });
          const { record, standing, taken } = await walk(start, moves);
          for (const step of taken) seen.steps.add(step);
          for (const status of standing.values()) seen.statuses.add(status);
          // Nothing that happened is missing from the timeline.
          expect(knowing(record, timelineOf(record))).toEqual(record);
          const told = stepsTaken(record).map(({ step }) => step);
          for (const step of new Set(taken)) {
            // Joining more items widens what was joined; closing anew keeps the earlier day among the corrections.
            if (step === 'join' || step === 'close') continue;
            const count = (all: readonly Step[]) => all.filter((one) => one === step).length;
            expect([step, count(told)]).toEqual([step, Math.max(count(told), count(taken))]);
          }
          // Cut off at any day, the record says where the item stood that evening.
          const retold = [...standing.keys()].map((day) => [
            day,
            statusOf(asOf(record, day), office),
          ]);
          expect(retold).toEqual([...standing]);
        },
      ),
      { numRuns: 30, seed: Number(process.env.FC_SEED ?? 2020), endOnFailure: true },
    );
  }, 300_000);

  // One seed is known to; another may miss a rare corner.
  it.skipIf(process.env.FC_SEED)('gets everywhere', () => {
    expect(steps.filter((step) => !seen.steps.has(step))).toEqual([]);
    expect(statuses.filter((status) => !seen.statuses.has(status))).toEqual([]);
  });
});
