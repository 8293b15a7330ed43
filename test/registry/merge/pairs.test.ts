import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Random, randomFrom } from '../../../bench/random.ts';
import { checkHistory } from '../../../src/checks/history/index.ts';
import { addDays } from '../../../src/deadlines/date.ts';
import type { Proposal } from '../../../src/proposal/record.ts';
import { type MergedFile, mergeFile } from '../../../src/registry/merge/merge-file.ts';
import type { Versions } from '../../../src/registry/merge/merge-texts.ts';
import { conflictsIn } from '../../../src/registry/merge-markers.ts';
import { canonicalFile } from '../../../src/registry/new-file.ts';
import { understood } from '../../../src/registry/understood.ts';
import { office as plain } from '../../proposal/at.ts';
import { item } from '../../proposal/item.ts';
import { byLines } from '../../support/by-lines.ts';
import { entryOf, type Shelf, work } from '../../support/clerk.ts';
import { lost } from '../../support/facts.ts';
import { type Planner, planner } from '../../support/plan.ts';
import { hostileGit } from '../../support/repository.ts';

hostileGit();

const seed = Number(process.env.FC_SEED ?? 20201125);
const pairs = 320;
const office = {
  ...plain,
  classes: [
    { letter: 'A', meaning: '已经解决' },
    { letter: 'B', meaning: '正在解决', promise: true },
  ],
};
const marks = { size: 7, ours: '我们这边', theirs: '对方' };

let plan: Planner;
let there: string;
beforeAll(async () => {
  plan = await planner();
  there = mkdtempSync(join(tmpdir(), 'proposals-'));
});
afterAll(() => rmSync(there, { recursive: true, force: true }));

const ids = ['2020-city-npc-012', '2020-city-cppcc-平003'] as const;

async function start(by: Random): Promise<Shelf> {
  const roles = ['lead', 'sole', 'co', undefined] as const;
  const role = by.pick(roles);
  const intake = {
    assigner: '市政府督查室',
    assigned_on: '2020-03-10',
    received_on: '2020-03-10',
    ...(role && { role }),
    ...(role === 'co' && { lead_unit: '市教育局' }),
  };
  const proposers = [{ name: '张三', lead: true }, { name: '李四' }];
  const both = [
    item({ id: ids[0], proposers, asks: ['要点一'], intake }),
    item({
      id: ids[1],
      kind: 'proposal',
      number: '平3',
      title: '关于线上招聘的提案',
      proposers,
      intake,
    }),
  ];
  const entries = await Promise.all(
    both.map(async (one) =>
      entryOf(`proposals/2020/${one.id}.yaml`, await canonicalFile('proposal', one)),
    ),
  );
  return new Map(entries.map((one) => [one.id, one]));
}

async function merged(path: string, texts: Versions): Promise<MergedFile> {
  const versions = {
    base: Buffer.from(texts.base),
    ours: Buffer.from(texts.ours),
    theirs: Buffer.from(texts.theirs),
  };
  return mergeFile({ versions, path, marks, byLines: () => byLines(there, texts) });
}

/** Nothing that either clerk wrote is missing: neither a fact of a merged record, nor a line of one that is marked. */
function expectWhole(
  { content, verdict }: MergedFile,
  path: string,
  texts: Versions,
): Proposal | undefined {
  const text = String(content);
  if (verdict !== 'merged') {
    expect(conflictsIn(text).length).toBeGreaterThan(0);
    const known = new Set(texts.base.split('\n'));
    const lines = text.split('\n');
    for (const side of [texts.ours, texts.theirs]) {
      expect(side.split('\n').filter((line) => !known.has(line) && !lines.includes(line))).toEqual(
        [],
      );
    }
    return undefined;
  }
  const record = understood(text, path, 'proposal');
  const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map((one) =>
    understood(one, path, 'proposal'),
  );
  expect(lost(ours, { base, other: theirs, merged: record })).toEqual([]);
  expect(lost(theirs, { base, other: ours, merged: record })).toEqual([]);
  const checked = (one: Proposal | undefined) => [{ id: record.id, path, record: one ?? record }];
  const history = { before: checked(base), now: checked(record), paths: new Set([path]) };
  expect(checkHistory(history)).toEqual([]);
  return record;
}

test(`${pairs} pairs of clerks, on one item and on two, lose nothing in either order`, async () => {
  const seen = { clean: 0, clash: 0, saved: 0 };
  for (let pair = 0; pair < pairs; pair += 1) {
    const by = randomFrom(seed + pair);
    const doing = { plan, office };
    const path = (id: string) => `proposals/2020/${id}.yaml`;
    const day = (from: number) => (done: number) => addDays('2020-03-12', from + done);
    const first = await work(doing, await start(by), {
      by,
      ids,
      count: by.between(0, 11),
      day: day(0),
    });
    const isSame = by.chance(0.7);
    const [one, other] = await Promise.all(
      [0, 1].map((who) =>
        work(doing, first.shelf, {
          by: randomFrom(seed + 1000 * pair + who),
          ids: isSame ? [ids[0]] : [ids[who] as string],
          count: by.between(1, 4),
          day: day(20 + by.between(0, 2)),
        }),
      ),
    );
    for (const id of ids) {
      const text = (shelf: Shelf | undefined) => shelf?.get(id)?.source ?? '';
      const texts = { base: text(first.shelf), ours: text(one?.shelf), theirs: text(other?.shelf) };
      const back = { base: texts.base, ours: texts.theirs, theirs: texts.ours };
      const context = JSON.stringify([pair, one?.lines, other?.lines]);
      const [here, there_] = [await merged(path(id), texts), await merged(path(id), back)];
      expect([context, there_.verdict]).toEqual([context, here.verdict]);
      const record = expectWhole(here, path(id), texts);
      expect(expectWhole(there_, path(id), back)).toEqual(record);
      if (texts.ours === texts.base || texts.theirs === texts.base) continue;
      if (here.verdict === 'merged') {
        seen.clean += 1;
        if (!(await byLines(there, texts)).isClean) seen.saved += 1;
      } else seen.clash += 1;
    }
  }
  // The pairs are hard enough to mean something: most would have clashed by their lines.
  expect(seen.saved).toBeGreaterThan(50);
  expect(seen.clash).toBeGreaterThan(5);
}, 300_000);
