import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../../bench/random.ts';
import { addDays } from '../../../src/deadlines/date.ts';
import { office as settings } from '../../proposal/at.ts';
import { item } from '../../proposal/item.ts';
import { deed, entryOf, type Shelf } from '../../support/clerk.ts';
import { type Clone, office, tryGit } from '../../support/clones.ts';
import { lost } from '../../support/facts.ts';
import { type Planner, planner } from '../../support/plan.ts';
import { hostileGit } from '../../support/repository.ts';

hostileGit();

const days = 5;
const commands = 20;

let plan: Planner;
beforeAll(async () => {
  plan = await planner();
});

const items = Array.from({ length: 8 }, (_, at) =>
  item({
    id: at % 2 === 0 ? `2020-city-npc-01${at}` : `2020-city-cppcc-平0${at}`,
    kind: at % 2 === 0 ? 'suggestion' : 'proposal',
    number: at % 2 === 0 ? `1${at}` : `平${at}`,
    title: `关于第${at}条新路的建议`,
    proposers: [{ name: '张三', lead: true }, { name: '李四' }],
    asks: ['要点一'],
  }),
);

/** The records as they lie in a clone. */
function shelfIn({ path }: Clone): Shelf {
  const folder = 'proposals/2020';
  const entries = readdirSync(join(path, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => entryOf(`${folder}/${name}`, readFileSync(join(path, folder, name), 'utf8')));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** A clone that was made before line ends were settled may have others on its disk. */
const textsOf = (shelf: Shelf) =>
  [...shelf.values()].map(({ path, source }) => [path, source.replaceAll('\r\n', '\n')]);

/** One clerk's day: so many commands, typed one after the other, and one commit in the evening. */
async function day(clerk: Clone, today: string, seed: number): Promise<number> {
  const by = randomFrom(seed);
  let shelf = shelfIn(clerk);
  let done = 0;
  for (let tries = 0; done < commands && tries < 10 * commands; tries += 1) {
    const id = by.pick([...shelf.keys()]);
    const next = await deed({ plan, office: settings }, shelf, { by, id, today });
    if (next === undefined) continue;
    await clerk.proposals(next.line, { today });
    shelf = shelfIn(clerk);
    done += 1;
  }
  clerk.commit(`${clerk.name} ${today}`);
  return done;
}

/** Takes in what the other pushed, by a merge or a rebase, and settles each conflict for one's own side. */
async function takeIn(clerk: Clone, how: '--no-rebase' | '--rebase'): Promise<readonly string[]> {
  if (tryGit(clerk.path, 'pull', '--quiet', '--no-edit', how).code === 0) return [];
  const waiting = tryGit(clerk.path, 'diff', '--name-only', '--diff-filter=U', '-z');
  const paths = waiting.out.split('\0').filter(Boolean);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) await clerk.proposals(`resolve ${path} --ours 全部`);
  if (how === '--rebase') clerk.git('-c', 'core.editor=true', 'rebase', '--continue');
  else clerk.git('commit', '--quiet', '--no-edit');
  return paths;
}

test('two clerks work a week in two clones and merge every day without losing an event', async () => {
  const { clone } = await office({ items, office: settings });
  const [one, other] = [clone('李四'), clone('赵五')];
  await one.proposals('git setup');
  one.commit('设好');
  one.git('push', '--quiet');
  other.git('pull', '--quiet');
  await other.proposals('git setup');

  let today = '2020-03-16';
  let typed = 0;
  let settled = 0;
  for (let count = 0; count < days; count += 1) {
    const morning = shelfIn(one);
    typed += await day(one, today, 1000 * count + 1);
    typed += await day(other, today, 1000 * count + 2);
    const [evening, theirs] = [shelfIn(one), shelfIn(other)];
    one.git('push', '--quiet');
    const paths = await takeIn(other, count % 2 === 0 ? '--no-rebase' : '--rebase');
    settled += paths.length;
    other.git('push', '--quiet');
    one.git('pull', '--quiet', '--ff-only');
    const merged = shelfIn(one);
    expect(textsOf(merged)).toEqual(textsOf(shelfIn(other)));
    for (const [id, { data, path }] of merged) {
      const [base, mine, yours] = [morning, theirs, evening].map((shelf) => shelf.get(id)?.data);
      expect([today, id, lost(mine, { base, other: yours, merged: data })]).toEqual([
        today,
        id,
        [],
      ]);
      // What was settled for one side was decided, not lost.
      if (paths.includes(path)) continue;
      expect([today, id, lost(yours, { base, other: mine, merged: data })]).toEqual([
        today,
        id,
        [],
      ]);
    }
    today = addDays(today, 1);
  }
  expect(typed).toBe(2 * days * commands);
  expect(settled).toBeLessThan(days * items.length * 0.5);
  expect(tryGit(one.path, 'status', '--porcelain').out).toBe('');
}, 300_000);
