// How often two clerks' work on one file clashes, with the merge driver and without: node bench/run.js merging [--weeks 6] [--items 24]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays } from '../src/deadlines/date.ts';
import { orderOf } from '../src/registry/edit/key-order.ts';
import { mergeFile } from '../src/registry/merge/merge-file.ts';
import { mergeTexts, type Versions } from '../src/registry/merge/merge-texts.ts';
import { canonicalFile } from '../src/registry/new-file.ts';
import { office } from '../test/proposal/at.ts';
import { item } from '../test/proposal/item.ts';
import { byLines } from '../test/support/by-lines.ts';
import { entryOf, type Shelf, work } from '../test/support/clerk.ts';
import { planner } from '../test/support/plan.ts';
import { randomFrom } from './random.ts';
import { tableOf } from './table.ts';
import { wholeNumber } from './whole-number.ts';

const { values } = parseArgs({
  options: {
    weeks: { type: 'string', default: '6' },
    items: { type: 'string', default: '24' },
    seed: { type: 'string', default: '2020' },
  },
});
const weeks = wholeNumber('weeks', values.weeks);
const items = wholeNumber('items', values.items);
const seed = wholeNumber('seed', values.seed);
const commands = 20;

const plan = await planner();
const order = await orderOf('proposal');
const there = mkdtempSync(join(tmpdir(), 'proposals-'));
const marks = { size: 7, ours: 'ours', theirs: 'theirs' };

async function judged(path: string, texts: Versions) {
  const lines = await byLines(there, texts);
  const of = (text: string) => Buffer.from(text);
  const versions = { base: of(texts.base), ours: of(texts.ours), theirs: of(texts.theirs) };
  const merged = await mergeFile({ versions, path, marks, byLines: async () => lines });
  const meaning = mergeTexts(texts, order);
  const untrue = lines.isClean && !meaning?.isSaidBy(String(Buffer.from(lines.text)), 'ours');
  return { merged, clashesByLines: !lines.isClean, untrue };
}

async function fresh(): Promise<Shelf> {
  const all = Array.from({ length: items }, (_, at) =>
    item({
      id: `2020-city-npc-${String(at + 1).padStart(3, '0')}`,
      number: String(at + 1),
      title: `关于第${at + 1}条新路的建议`,
      proposers: [{ name: '张三', lead: true }, { name: '李四' }],
      asks: ['要点一'],
    }),
  );
  const entries = await Promise.all(
    all.map(async (one) =>
      entryOf(`proposals/2020/${one.id}.yaml`, await canonicalFile('proposal', one)),
    ),
  );
  return new Map(entries.map((one) => [one.id, one]));
}

/** Two clerks, each with items of their own, who also touch the other's with some probability. */
async function office_(share: number) {
  const count = {
    files: 0,
    both: 0,
    lines: 0,
    meaning: 0,
    untrue: 0,
    evenings: 0,
    bad: 0,
    quiet: 0,
  };
  let shelf = await fresh();
  let today = '2020-03-16';
  for (let day = 0; day < 5 * weeks; day += 1) {
    const ids = [...shelf.keys()];
    const evenings = await Promise.all(
      [0, 1].map((who) => {
        const by = randomFrom(seed + 10 * day + who + Math.round(share * 1000));
        const own = ids.filter((_, at) => at % 2 === who);
        const chosen = Array.from({ length: 60 }, () => by.pick(by.chance(share) ? ids : own));
        const date = today;
        return work({ plan, office }, shelf, { by, ids: chosen, count: commands, day: () => date });
      }),
    );
    const [one, other] = evenings.map((evening) => evening.shelf);
    const next = new Map<string, ReturnType<typeof entryOf>>();
    let [lines, meaning] = [0, 0];
    for (const [id, entry] of shelf) {
      const text = (from: Shelf | undefined) => from?.get(id)?.source ?? entry.source;
      const texts = { base: entry.source, ours: text(one), theirs: text(other) };
      const isOurs = texts.ours !== texts.base;
      const isTheirs = texts.theirs !== texts.base;
      if (isOurs || isTheirs) count.files += 1;
      if (!(isOurs && isTheirs)) {
        next.set(id, entryOf(entry.path, isTheirs ? texts.theirs : texts.ours));
        continue;
      }
      count.both += 1;
      const { merged, clashesByLines, untrue } = await judged(entry.path, texts);
      if (clashesByLines) lines += 1;
      if (untrue) count.untrue += 1;
      if (merged.verdict === 'merged') next.set(id, entryOf(entry.path, String(merged.content)));
      else {
        meaning += 1;
        next.set(id, entryOf(entry.path, mergeTexts(texts, order)?.text.ours ?? texts.ours));
      }
    }
    count.lines += lines;
    count.meaning += meaning;
    count.evenings += 1;
    if (lines > 0) count.bad += 1;
    if (meaning > 0) count.quiet += 1;
    shelf = next;
    today = addDays(today, 1);
  }
  return count;
}

const percent = (n: number, of: number) => (of === 0 ? '—' : `${Math.round((100 * n) / of)} %`);
const rows: string[][] = [];
for (const [name, share] of [
  ['each has items of their own, one command in ten on the other’s', 0.2],
  ['both work on everything', 1],
] as const) {
  const { files, both, lines, meaning, untrue, evenings, bad, quiet } = await office_(share);
  rows.push([
    name,
    String(files),
    `${both} (${percent(both, files)})`,
    `${lines} (${percent(lines, both)})`,
    `${meaning} (${percent(meaning, both)})`,
    String(untrue),
    `${bad} of ${evenings}`,
    `${quiet} of ${evenings}`,
  ]);
}
rmSync(there, { recursive: true, force: true });
console.log(
  `${items} items, ${weeks} weeks, two clerks of ${commands} commands a day, one merge each evening\n`,
);
console.log(
  tableOf([
    [
      '',
      'files changed',
      'by both',
      'clash by lines',
      'clash with driver',
      'lines merged wrongly',
      'evenings: lines',
      'evenings: driver',
    ],
    ...rows,
  ]),
);
