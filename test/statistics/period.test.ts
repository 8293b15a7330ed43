import { describe, expect, test } from 'vitest';
import type { Office } from '../../src/proposal/office.ts';
import { cutoffYear, type Period, periodBefore } from '../../src/statistics/period.ts';
import { type Kept, summarise } from '../../src/statistics/summarise.ts';
import { in2020, kept, sent } from './records.ts';

const office: Office = { version: 1, unit: '某局' };
const idsIn = (period: Period, records: readonly Kept[], asOf = '2020-12-31') => {
  const { received, waiting } = summarise(records, office, { ...in2020(asOf), period });
  const ids = (members: readonly { readonly id: string }[]) =>
    members.map(({ id }) => id.slice(-3));
  return { in: ids(received.received.numerator), waiting: ids(waiting) };
};
const assigned = (number: string, on: string, facts: object = {}) =>
  kept(`2020-city-npc-${number}`, 'lead', { ...facts, intake: { assigned_on: on } });

test('between two days, both included, by the day of assignment', () => {
  const records = ['2020-02-29', '2020-03-01', '2020-06-30', '2020-07-01'].map((on, at) =>
    assigned(`00${at}`, on),
  );
  const dates = { kind: 'dates', year: 2020, from: '2020-03-01', to: '2020-06-30' } as const;
  expect(idsIn(dates, records).in).toEqual(['001', '002']);
  expect(idsIn({ kind: 'dates', year: 2020, to: '2020-06-30' }, records).in).toHaveLength(3);
  expect(idsIn({ kind: 'dates', year: 2020, from: '2020-03-01' }, records).in).toHaveLength(3);
});

describe('a year that ends on 10 October, with intersession items to the end of September', () => {
  const period = cutoffYear(2020, { ends: '10-10', intersession_ends: '09-30' });

  test('begins the day after the last one ended', () => {
    expect(period).toEqual({
      kind: 'cutoff',
      year: 2020,
      from: '2019-10-11',
      to: '2020-10-10',
      intersession: { from: '2019-10-01', to: '2020-09-30' },
    });
  });

  test('leaves no day out and takes none twice', () => {
    for (const ends of ['10-10', '02-29', '12-31', '01-01']) {
      for (const year of [2019, 2020, 2021, 2024]) {
        const [one, next] = [cutoffYear(year, { ends }), cutoffYear(year + 1, { ends })];
        const after = new Date(`${one.to}T00:00:00Z`);
        after.setUTCDate(after.getUTCDate() + 1);
        expect(next.from).toBe(after.toISOString().slice(0, 10));
      }
    }
  });

  const between = (number: string, on: string, answered?: string) =>
    assigned(number, on, {
      origin: 'intersession',
      ...(answered && {
        replies: [{ round: 1, deliveries: [sent('张三', answered)] }],
      }),
    });

  test('an intersession item belongs to the year in which it was answered', () => {
    const records = [
      between('001', '2020-07-01', '0930'),
      between('002', '2020-07-01', '1001'),
      between('003', '2019-08-01', '0110'),
      assigned('004', '2020-10-10'),
      assigned('005', '2020-10-11'),
    ];
    expect(idsIn(period, records).in).toEqual(['001', '003', '004']);
    const next = cutoffYear(2021, { ends: '10-10', intersession_ends: '09-30' });
    expect(idsIn(next, records, '2021-10-10').in).toEqual(['002', '005']);
  });

  test('one that is not answered waits, and is named', () => {
    const records = [between('001', '2020-07-01'), between('002', '2020-10-02')];
    expect(idsIn(period, records)).toEqual({ in: [], waiting: ['001'] });
  });

  test('what was answered later is not seen before', () => {
    const records = [between('001', '2020-07-01', '0915')];
    expect(idsIn(period, records, '2020-09-14')).toEqual({ in: [], waiting: ['001'] });
    expect(idsIn(period, records, '2020-09-15').in).toEqual(['001']);
  });
});

describe('from meeting to meeting', () => {
  const of = (number: string, meeting: string | undefined, on: string, facts: object = {}) =>
    assigned(number, on, { ...(meeting && { meeting }), ...facts });
  const records = [
    of('001', '十九届人大四次会议', '2020-02-10'),
    of('002', '十九届人大四次会议', '2020-02-20'),
    of('003', undefined, '2020-08-01', { origin: 'intersession' }),
    of('004', '十九届人大五次会议', '2020-12-20'),
    of('005', undefined, '2020-12-25', { origin: 'intersession' }),
    of('006', undefined, '2020-01-05', { origin: 'intersession' }),
    kept('2020-city-cppcc-007', 'lead', { meeting: '政协二次会议' }),
    kept('2020-city-cppcc-008', 'lead', { origin: 'intersession' }),
  ];
  const meetings = (...names: string[]): Period => ({
    kind: 'meetings',
    year: 2020,
    meetings: names,
  });

  test('the session, and what came in before the next one of the same body', () => {
    expect(idsIn(meetings('十九届人大四次会议'), records).in).toEqual(['001', '002', '003']);
    expect(idsIn(meetings('十九届人大五次会议'), records).in).toEqual(['004', '005']);
  });

  test('several sessions together', () => {
    expect(idsIn(meetings('十九届人大四次会议', '政协二次会议'), records).in).toEqual([
      '007',
      '008',
      '001',
      '002',
      '003',
    ]);
  });
});

test('the period a year before has the same name and length', () => {
  expect(periodBefore({ kind: 'year', year: 2020 })).toEqual({ kind: 'year', year: 2019 });
  expect(periodBefore({ kind: 'dates', year: 2020, from: '2020-02-29', to: '2020-06-30' })).toEqual(
    { kind: 'dates', year: 2019, from: '2019-02-28', to: '2019-06-30' },
  );
});
