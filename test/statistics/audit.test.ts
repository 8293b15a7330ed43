import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateRegistry } from '../../bench/generate.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { figuresOf } from '../../src/statistics/figures.ts';
import type { Member } from '../../src/statistics/member.ts';
import { type Kept, summarise } from '../../src/statistics/summarise.ts';
import { days, registries } from './arbitrary.ts';
import { audit } from './audit/audit.ts';
import { clocksOn } from './audit/duties.ts';

const office: Office = {
  version: 1,
  unit: '某局',
  classes: [
    { letter: 'A', meaning: '已解决' },
    { letter: 'B', meaning: '列入计划', promise: true },
    { letter: 'C', meaning: '留作参考' },
  ],
};

/** A member in one word; what tells members of one item apart is written out. */
const keyOf = ({ id, round, who, on, ask, gate }: Member) =>
  [id, round && `round${round}`, ask && `ask${ask}`, who, on, gate].filter(Boolean).join(' ');
const keys = (members: readonly Member[]) => members.map(keyOf).sort();

function agrees(kept: readonly Kept[], asOf: string): void {
  const summary = summarise(kept, office, { year: 2020, asOf, clocksOf: clocksOn(asOf) });
  const books = audit(kept, asOf);
  const nothing = { in: [], of: [], out: [] };
  for (const { id, numerator, denominator, excluded } of figuresOf(summary)) {
    const found = books.lines.get(id) ?? nothing;
    const said = {
      id,
      in: keys(numerator),
      of: denominator && keys(denominator),
      out: excluded.map((one) => `${keyOf(one)} ${one.reason}`).sort(),
    };
    const expected = {
      id,
      in: found.in.toSorted(),
      of: denominator && found.of.toSorted(),
      out: found.out.toSorted(),
    };
    // Comparing thousands of texts one by one takes seconds; only a difference needs to be shown.
    if (JSON.stringify(said) !== JSON.stringify(expected)) expect(said).toEqual(expected);
  }
  const told = new Set<string>(figuresOf(summary).map(({ id }) => id));
  expect([...books.lines.keys()].filter((id) => !told.has(id))).toEqual([]);
}

describe('a second, independent reckoning agrees with every figure, member by member', () => {
  test('over registries of every shape, on any day', () => {
    fc.assert(fc.property(registries, days, agrees), { numRuns: 300 });
  });

  test('with the items of the year before beside them', () => {
    const old = registries.map((kept) =>
      kept.map(({ id, record }) => ({ id: id.replace('2020', '2019'), record: shifted(record) })),
    );
    fc.assert(
      fc.property(registries, old, days, (kept, before, asOf) =>
        agrees([...kept, ...before], asOf),
      ),
    );
  });

  test('over two thousand items that an office could have', () => {
    const kept = generateRegistry({ seed: 11, items: 2000 })
      .filter(({ path }) => path.startsWith('proposals/'))
      .map(({ text }) => parse(text, { schema: 'failsafe' }) as Proposal)
      .map((record) => ({ id: record.id, record: typed(record) }));
    expect(kept.length).toBeGreaterThan(1900);
    for (const asOf of ['2020-04-30', '2020-11-10']) agrees(kept, asOf);
  });
});

/** The same record a year earlier. */
const shifted = (record: Proposal): Proposal =>
  JSON.parse(JSON.stringify(record).replaceAll('"2020-', '"2019-')) as Proposal;

/** Every scalar is text in the file; what the schema calls a number or a yes becomes one. */
function typed(record: Proposal): Proposal {
  return JSON.parse(JSON.stringify(record), (key, value) => {
    if (value === 'true' || value === 'false') return value === 'true';
    return key === 'round' || key === 'draft' ? Number(value) : value;
  }) as Proposal;
}
