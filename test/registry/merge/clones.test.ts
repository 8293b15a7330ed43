import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../../bench/random.ts';
import { addDays } from '../../../src/deadlines/date.ts';
import { conflictsIn } from '../../../src/registry/merge-markers.ts';
import { canonicalFile } from '../../../src/registry/new-file.ts';
import { understood } from '../../../src/registry/understood.ts';
import { office as settings } from '../../proposal/at.ts';
import { item } from '../../proposal/item.ts';
import { entryOf, type Shelf, work } from '../../support/clerk.ts';
import { type Clone, office, tryGit } from '../../support/clones.ts';
import { lost } from '../../support/facts.ts';
import { type Planner, planner } from '../../support/plan.ts';
import { hostileGit } from '../../support/repository.ts';

hostileGit();

const seed = Number(process.env.FC_SEED ?? 20201125);
const pairs = 12;
const ids = ['2020-city-npc-012', '2020-city-cppcc-平003'];
const pathOf = (id: string) => `proposals/2020/${id}.yaml`;

let plan: Planner;
beforeAll(async () => {
  plan = await planner();
});

async function start(): Promise<Shelf> {
  const proposers = [{ name: '张三', lead: true }, { name: '李四' }];
  const both = [
    item({ id: ids[0] as string, proposers, asks: ['要点一'] }),
    item({
      id: ids[1] as string,
      kind: 'proposal',
      number: '平3',
      title: '关于线上招聘的提案',
      proposers,
    }),
  ];
  const entries = await Promise.all(
    both.map(async (one) => entryOf(pathOf(one.id), await canonicalFile('proposal', one))),
  );
  return new Map(entries.map((one) => [one.id, one]));
}

function put(clone: Clone, shelf: Shelf): void {
  for (const { path, source } of shelf.values()) writeFileSync(join(clone.path, path), source);
}

interface Pair {
  readonly base: Shelf;
  readonly ours: Shelf;
  readonly theirs: Shelf;
}

async function pair(number: number): Promise<Pair> {
  const by = randomFrom(seed + number);
  const doing = { plan, office: settings };
  const day = (from: number) => (done: number) => addDays('2020-03-12', from + done);
  const { shelf: base } = await work(doing, await start(), {
    by,
    ids,
    count: by.between(0, 8),
    day: day(0),
  });
  const [ours, theirs] = await Promise.all(
    [1, 2].map((who) =>
      work(doing, base, {
        by: randomFrom(seed + 100 * number + who),
        ids: by.chance(0.5) ? [ids[0] as string] : ids,
        count: by.between(1, 3),
        day: day(20),
      }),
    ),
  );
  return { base, ours: ours?.shelf ?? base, theirs: theirs?.shelf ?? base };
}

/** Every file as it lies there: whole in its facts where it was merged, whole in its lines where it is marked. */
function expectWhole(clone: Clone, { base, ours, theirs }: Pair): void {
  for (const id of ids) {
    const text = readFileSync(join(clone.path, pathOf(id)), 'utf8').replaceAll('\r\n', '\n');
    const source = (shelf: Shelf) => shelf.get(id)?.source ?? '';
    if (conflictsIn(text).length > 0) {
      const lines = new Set(text.split('\n'));
      const known = new Set(source(base).split('\n'));
      for (const side of [ours, theirs])
        expect(
          source(side)
            .split('\n')
            .filter((line) => !known.has(line) && !lines.has(line)),
        ).toEqual([]);
      continue;
    }
    const merged = understood(text, pathOf(id), 'proposal');
    const data = (shelf: Shelf) => shelf.get(id)?.data;
    expect(lost(data(ours), { base: data(base), other: data(theirs), merged })).toEqual([]);
    expect(lost(data(theirs), { base: data(base), other: data(ours), merged })).toEqual([]);
  }
}

test.each([
  ['merge', true],
  ['rebase', true],
  ['merge', false],
  ['rebase', false],
])(`${pairs} pairs of clerks by %s, driver: %s`, async (how, driver) => {
  const { clone } = await office({ items: [...(await start()).values()].map(({ data }) => data) });
  const clerk = clone('李四');
  await clerk.proposals('git setup');
  clerk.commit('设好');
  if (!driver) clerk.git('config', '--remove-section', 'merge.proposals');
  let clashes = 0;
  for (let number = 0; number < pairs; number += 1) {
    const three = await pair(number);
    clerk.git('checkout', '--quiet', '-B', 'work', 'main');
    put(clerk, three.base);
    clerk.commit('早上');
    clerk.git('checkout', '--quiet', '-B', 'theirs');
    put(clerk, three.theirs);
    clerk.commit('赵五的一天');
    clerk.git('checkout', '--quiet', 'work');
    put(clerk, three.ours);
    clerk.commit('李四的一天');
    const { code } = tryGit(
      clerk.path,
      how,
      ...(how === 'merge' ? ['--quiet', '--no-edit'] : ['--quiet']),
      'theirs',
    );
    if (code !== 0) clashes += 1;
    expectWhole(clerk, three);
    if (code !== 0) clerk.git(how, '--abort');
  }
  // With the driver few are left for a person; without it none is taken for merged that is not.
  if (driver) expect(clashes).toBeLessThan(pairs / 2);
});
