import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { dataOf } from '../../src/statistics/data.ts';
import type { FigureId } from '../../src/statistics/figure.ts';
import { breakdownsOf, figuresOf } from '../../src/statistics/figures.ts';
import type { Member } from '../../src/statistics/member.ts';
import { type Kept, type Summary, summarise } from '../../src/statistics/summarise.ts';
import { days, registries } from './arbitrary.ts';
import { clocksOn } from './audit/duties.ts';

const office: Office = {
  version: 1,
  unit: '某局',
  classes: [
    { letter: 'A', meaning: '已解决' },
    { letter: 'B', meaning: '列入计划' },
  ],
};

const summaryOf = (kept: readonly Kept[], asOf: string) =>
  summarise(kept, office, {
    year: Number(kept[0]?.id.slice(0, 4) ?? 2020),
    asOf,
    clocksOf: clocksOn(asOf),
  });

const sizes = (summary: Summary) =>
  figuresOf(summary).map(({ id, numerator, denominator, excluded }) => [
    id,
    numerator.length,
    denominator?.length,
    excluded.length,
  ]);

/** The same records with every text put through a change. */
const rewritten = (kept: readonly Kept[], change: (text: string) => string): readonly Kept[] =>
  kept.map(({ id, record }) => ({
    id: change(id),
    record: JSON.parse(JSON.stringify(record), (_, value) =>
      typeof value === 'string' ? change(value) : value,
    ) as Proposal,
  }));

test('all dates moved by 28 years, which have equal calendars: the same figures with the same members', () => {
  fc.assert(
    fc.property(registries, days, (kept, asOf) => {
      fc.pre(kept.length > 0);
      const later = (text: string) => text.replace(/^2020-/, '2048-');
      const moved = JSON.stringify(dataOf(summaryOf(rewritten(kept, later), later(asOf))));
      const back = moved.replaceAll(/"2048-/g, '"2020-').replaceAll('"year":2048', '"year":2020');
      const own = JSON.stringify(dataOf(summaryOf(kept, asOf)));
      expect(back.replace('"years":[2048]', '"years":[2020]')).toBe(own);
    }),
  );
});

test('everybody and everything called otherwise: the same numbers', () => {
  fc.assert(
    fc.property(registries, days, (kept, asOf) => {
      const names: Readonly<Record<string, string>> = {
        张三: '欧阳甲',
        李四: '司马乙',
        王五: '诸葛丙',
        就业: '专题一',
        社保: '专题二',
        就业科: '一科',
        王局: '首长',
      };
      const called = rewritten(kept, (text) => names[text] ?? text);
      expect(sizes(summaryOf(called, asOf))).toEqual(sizes(summaryOf(kept, asOf)));
    }),
  );
});

/** What is one across items: a person who signed several, a meeting over several. */
const shared: ReadonlySet<FigureId> = new Set(['proposers']);

test('a registry split in two: every figure is the sum of the two, member by member', () => {
  const alone = registries.map((kept) =>
    kept.map(({ id, record }) => ({ id, record: withoutShared(record) })),
  );
  fc.assert(
    fc.property(alone, days, fc.nat(12), (kept, asOf, at) => {
      const whole = figuresOf(summaryOf(kept, asOf));
      const halves = [kept.slice(0, at), kept.slice(at)].map((half) =>
        figuresOf(summaryOf(half, asOf)),
      );
      const text = (members: readonly Member[]) => members.map((one) => JSON.stringify(one)).sort();
      for (const [index, figure] of whole.entries()) {
        if (shared.has(figure.id)) continue;
        for (const part of ['numerator', 'denominator', 'excluded'] as const) {
          const parts = halves.flatMap((half) => half[index]?.[part] ?? []);
          expect([figure.id, text(parts)]).toEqual([figure.id, text(figure[part] ?? [])]);
        }
      }
    }),
  );
});

function withoutShared(record: Proposal): Proposal {
  return JSON.parse(JSON.stringify(record), (key, value) =>
    key === 'with_items' ? undefined : value,
  ) as Proposal;
}

test('an item sent only for information changes what came in, and no rate', () => {
  fc.assert(
    fc.property(registries, days, (kept, asOf) => {
      const paper: Kept = {
        id: '2020-x-999',
        record: {
          id: '2020-x-999',
          kind: 'proposal',
          level: 'city',
          title: '参阅件',
          proposers: [{ name: '张三' }],
          intake: { assigned_on: '2020-01-02', role: 'reference' },
        },
      };
      const rates = (summary: Summary) =>
        figuresOf(summary)
          .filter(({ id, denominator }) => denominator !== undefined && id !== 'key_items')
          .map(({ id, numerator, denominator, excluded }) => [
            id,
            numerator,
            denominator,
            excluded,
          ]);
      const [before, after] = [summaryOf(kept, asOf), summaryOf([...kept, paper], asOf)];
      expect(rates(after)).toEqual(rates(before));
      expect(after.items.length).toBe(before.items.length + 1);
    }),
  );
});

test.each([
  ['nothing at all', []],
  ['nothing but returned items', ['return']],
  ['nothing but withdrawn items', ['withdraw']],
] as const)('%s: no rate of anything, and no figure that is not a number', (_, how) => {
  const kept = how.map((one, at): Kept => {
    const id = `2020-x-00${at}`;
    const agreed = { on: '2020-03-05', result: 'agreed' as const };
    return {
      id,
      record: {
        id,
        kind: 'suggestion',
        level: 'city',
        title: '某事',
        proposers: [{ name: '张三' }],
        intake: { assigned_on: '2020-03-01', role: 'lead' },
        ...(one === 'return'
          ? { requests: [{ on: '2020-03-02', kind: 'return', reason: '职责', decision: agreed }] }
          : { withdrawn: { on: '2020-03-03' } }),
      },
    };
  });
  const summary = summaryOf(kept, '2020-12-31');
  const { figures, measures } = dataOf(summary);
  for (const one of Object.values(figures)) {
    if ('percent' in one) expect(one.percent).toBeNull();
  }
  for (const one of Object.values(measures))
    expect(one).toMatchObject({ mean: null, median: null });
  for (const told of Object.values(breakdownsOf(summary))) {
    expect(told.parted.whole.length).toBeLessThanOrEqual(kept.length);
  }
});
