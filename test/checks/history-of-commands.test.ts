import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { type Random, randomFrom } from '../../bench/random.ts';
import { checkHistory } from '../../src/checks/history/index.ts';
import { factsOf, isFixed } from '../../src/commands/correct/facts.ts';
import { inWords } from '../../src/commands/correct/in-words.ts';
import { addDays } from '../../src/deadlines/date.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import { spokenField } from '../../src/proposal/field-path.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { Refusal } from '../../src/refusal.ts';
import { idOf } from '../../src/registry/identity.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { proposalSchema } from '../../src/registry/proposal-schema.ts';
import { office as plain } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { deed, entryOf, registryOf, type Shelf } from '../support/clerk.ts';
import { entriesOf, samples } from '../support/everything.ts';
import { type Planner, planner } from '../support/plan.ts';

const office = {
  ...plain,
  copies: ['市政府督查室'],
  classes: [
    { letter: 'A', meaning: '已经解决' },
    { letter: 'B', meaning: '正在解决', promise: true },
  ],
};

let plan: Planner;
beforeAll(async () => {
  plan = await planner();
});

/** A correction of anything that the record says: another value, a day nearby, or a thing struck out. */
function correction(id: string, record: Proposal, by: Random): string {
  const reason = '--reason 录入有误';
  if (by.chance(0.3)) {
    const entries = [...entriesOf(record)].filter((path) => !isFixed(path));
    if (entries.length > 0)
      return `correct ${id} --field ${spokenField(by.pick(entries))} --remove ${reason}`;
  }
  const facts = factsOf(record, proposalSchema).filter(({ value }) => value !== undefined);
  const fact = by.pick(facts);
  const { field, type, path, value } = fact;
  if (by.chance(0.15)) return `correct ${id} --field ${field} --remove ${reason}`;
  // By its title an item is known again under another number.
  if (field === 'title')
    return `correct ${id} --field title --to 关于第${by.between(0, 1e9)}件事的建议 ${reason}`;
  const near = type.kind === 'date' ? addDays(String(value), by.between(-3, 3)) : undefined;
  const other = by.pick(samples(type, path));
  if (type.kind === 'names' && by.chance(0.5)) {
    const place = `correct ${id} --field ${field}.1`;
    return by.chance(0.5)
      ? `${place} --remove ${reason}`
      : `${place} --to ${by.pick(samples(type, path)).split('、')[0]} ${reason}`;
  }
  const to = near ?? (by.chance(0.2) ? inWords(fact, zhCN) : other);
  return `correct ${id} --field ${field} --to ${to.replaceAll(/\s/g, '')} ${reason}`;
}

/** The records after a command; the same where it was refused. */
async function after(line: string, shelf: Shelf, today: string): Promise<Shelf> {
  try {
    const { changes } = await plan(line, registryOf(shelf, office), today);
    const now = new Map(shelf);
    for (const change of changes) {
      if (change.kind === 'remove') throw new Error('no command takes a record away');
      if (change.kind === 'rename') {
        // Refused before it is planned.
        if (shelf.has(idOf(change.path))) return shelf;
        now.delete(idOf(change.from));
      }
      now.set(idOf(change.path), entryOf(change.path, change.after));
    }
    return now;
  } catch (error) {
    if (error instanceof Refusal) return shelf;
    throw error;
  }
}

async function start(by: Random): Promise<Shelf> {
  const role = by.pick(['lead', 'sole', 'co', undefined] as const);
  const intake = {
    assigner: '市政府督查室',
    assigned_on: '2020-03-10',
    received_on: '2020-03-10',
    co_units: ['市财政局', '市教育局'],
    ...(role && { role }),
    ...(role === 'co' && { lead_unit: '市教育局' }),
  };
  const proposers = [{ name: '张三', lead: true }, { name: '李四' }];
  const records = [
    item({ id: '2020-city-npc-012', proposers, asks: ['要点一'], intake }),
    item({ id: '2020-city-npc-013', number: '13', title: '另一件', proposers, intake }),
    item({ id: '2020-city-npc-p-1a2b', number: undefined as never, title: '没有编号的', intake }),
  ];
  const entries = await Promise.all(
    records.map(async (one) =>
      entryOf(`proposals/2020/${one.id}.yaml`, await canonicalFile('proposal', one)),
    ),
  );
  return new Map(entries.map((one) => [one.id, one]));
}

const checked = (shelf: Shelf) =>
  [...shelf.values()].map(({ id, path, data }) => ({ id, path, record: data }));

const untold = (before: Shelf, now: Shelf) =>
  checkHistory({
    before: checked(before),
    now: checked(now),
    paths: new Set([...now.values()].map(({ path }) => path)),
  });

type Tree = Readonly<Record<string | number, unknown>>;
const at = (record: Proposal, path: readonly (string | number)[]) =>
  path.reduce<unknown>((one, key) => (one as Tree | undefined)?.[key], record);

/** A fact that stands in both states, with nothing told of its part of the record and nothing added to the lists around it. */
function untouched(before: Proposal, now: Proposal, by: Random) {
  const told = new Set(now.corrections?.map(({ field }) => field.split('.')[0]));
  const free = ['id', 'topics', 'asks', 'answers', 'note', 'person'];
  const facts = factsOf(before, proposalSchema).filter(
    ({ path, value }) =>
      value !== undefined &&
      typeof value !== 'object' &&
      at(now, path) === value &&
      !told.has(String(path[0])) &&
      !path.some((key) => free.includes(String(key))) &&
      path.every((_, end) => {
        const [one, other] = [at(before, path.slice(0, end)), at(now, path.slice(0, end))];
        return !Array.isArray(one) || one.length === (other as readonly unknown[]).length;
      }),
  );
  return facts.length === 0 ? undefined : by.pick(facts);
}

/** The records with one value of one of them changed by hand. */
function withSilence(shelf: Shelf, id: string, path: readonly (string | number)[]): Shelf {
  const entry = shelf.get(id) as NonNullable<ReturnType<Shelf['get']>>;
  const data = structuredClone(entry.data) as Proposal;
  const parent = at(data, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) as string] = '不曾记过';
  return new Map(shelf).set(id, { ...entry, data });
}

it('finds nothing in what commands wrote, whatever was merged meanwhile, and what a hand changed', async () => {
  const done = { corrected: 0, struck: 0, renumbered: 0, silent: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const by = randomFrom(seed);
      const states: Shelf[] = [await start(by)];
      const lines: string[] = [];
      let today = '2020-03-12';
      // Each once: what is struck out between two new numbers names an item by the first of them, which no base knows.
      const renamed = new Set<string>();
      for (let move = 0; move < 40; move += 1) {
        const shelf = states.at(-1) as Shelf;
        today = addDays(today, by.between(0, 4));
        const id = by.pick([...shelf.keys()]);
        const record = shelf.get(id)?.data as Proposal;
        const kind = by.between(0, 9);
        const line =
          kind < 3
            ? `${correction(id, record, by)} --on ${today}`
            : `renumber ${id} --number ${by.between(1, 40)}`;
        const next =
          kind < 4
            ? await after(line, shelf, today)
            : ((await deed({ plan, office }, shelf, { by, id, today }))?.shelf ?? shelf);
        if (next === shelf) continue;
        const newId = [...next.keys()].find((one) => !shelf.has(one));
        if (newId !== undefined && renamed.has(id)) continue;
        if (newId !== undefined) renamed.add(newId);
        lines.push(kind < 4 ? line : `deed ${id}`);
        if (kind < 3) done[line.includes('--remove') ? 'struck' : 'corrected'] += 1;
        if (kind === 3) done.renumbered += 1;
        states.push(next);
        for (const base of [states.at(-2) as Shelf, by.pick(states), states[0] as Shelf]) {
          const findings = untold(base, next);
          expect([findings, findings.length === 0 ? [] : lines]).toEqual([[], []]);
        }
        // But one value that is changed by hand among all that is found.
        const base = by.pick(states);
        const victim = by.pick([...base.keys(), ...next.keys()]);
        const [was, is] = [base.get(victim)?.data, next.get(victim)?.data];
        const fact = was && is && was.title === is.title ? untouched(was, is, by) : undefined;
        if (fact === undefined) continue;
        done.silent += 1;
        const found = untold(base, withSilence(next, victim, fact.path));
        expect([fact.field, found.length > 0]).toEqual([fact.field, true]);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(Math.min(done.corrected, done.struck, done.renumbered, done.silent)).toBeGreaterThan(5);
}, 120_000);
