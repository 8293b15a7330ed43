import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Certainty } from '../../src/deadlines/certainty.ts';
import { addDays, dateOf, dayNumber, weekday } from '../../src/deadlines/date.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { notices } from './notices.ts';

const calendar = await loadCalendar();

test('agrees with the notices, day by day, from 2019 to 2026', () => {
  const off = new Set<string>();
  const work = new Set(notices.flatMap((notice) => notice.work));
  for (const [first, last] of notices.flatMap((notice) => notice.off)) {
    for (let day = first; day <= last; day = addDays(day, 1)) off.add(day);
  }
  for (let day = '2019-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    const expected = work.has(day) || (weekday(day) % 6 !== 0 && !off.has(day));
    expect([day, calendar.isWorkday(day).value]).toEqual([day, expected]);
  }
});

test.each<[string, boolean | undefined, Certainty]>([
  ['2003-12-31', undefined, 'unknown'],
  ['2004-01-01', false, 'published'],
  ['2004-01-02', true, 'published'],
  ['2018-12-29', true, 'published'],
  ['2018-12-31', false, 'published'],
  ['2020-04-26', true, 'published'],
  ['2020-01-31', false, 'published'],
  ['2022-12-31', false, 'published'],
  ['2026-02-28', true, 'published'],
  ['2026-12-24', true, 'published'],
  ['2026-12-25', true, 'provisional'],
  ['2026-12-31', true, 'provisional'],
  ['2027-01-01', false, 'provisional'],
  ['2027-01-04', true, 'provisional'],
  ['2027-02-05', false, 'provisional'], // eve of the Spring Festival
  ['2027-02-08', false, 'provisional'], // third day of the year
  ['2027-02-09', true, 'provisional'],
  ['2027-04-05', false, 'provisional'],
  ['2027-05-03', true, 'provisional'],
  ['2027-06-09', false, 'provisional'],
  ['2027-09-15', false, 'provisional'],
  ['2027-10-01', false, 'provisional'],
  ['2027-10-03', false, 'provisional'],
  ['2027-10-04', true, 'provisional'],
  ['2040-12-31', true, 'provisional'],
  ['2041-01-02', undefined, 'unknown'],
])('%s is a working day: %s, %s', (date, value, certainty) => {
  expect(calendar.isWorkday(date)).toEqual(
    value === undefined ? { certainty } : { certainty, value },
  );
});

// Counted by hand on the printed notices.
test.each<[string, number, string | undefined, Certainty]>([
  ['2019-01-31', 1, '2019-02-01', 'published'],
  ['2019-01-31', 2, '2019-02-02', 'published'],
  ['2019-01-31', 3, '2019-02-03', 'published'],
  ['2019-01-31', 4, '2019-02-11', 'published'],
  ['2019-04-26', 1, '2019-04-28', 'published'],
  ['2019-04-30', 1, '2019-05-05', 'published'],
  ['2019-09-30', 1, '2019-10-08', 'published'],
  ['2020-01-23', 1, '2020-02-03', 'published'],
  ['2020-01-17', 1, '2020-01-19', 'published'],
  ['2020-05-19', 15, '2020-06-09', 'published'],
  ['2020-05-29', 15, '2020-06-19', 'published'],
  ['2020-06-15', 10, '2020-06-30', 'published'],
  ['2020-04-30', 3, '2020-05-08', 'published'],
  ['2020-04-30', 4, '2020-05-09', 'published'],
  ['2020-09-25', 5, '2020-10-09', 'published'],
  ['2020-09-25', 6, '2020-10-10', 'published'],
  ['2020-12-31', 1, '2021-01-04', 'published'],
  ['2021-02-05', 5, '2021-02-18', 'published'],
  ['2021-09-17', 1, '2021-09-18', 'published'],
  ['2022-01-28', 3, '2022-02-07', 'published'],
  ['2022-09-30', 1, '2022-10-08', 'published'],
  ['2022-12-30', 1, '2023-01-03', 'published'],
  ['2023-09-28', 1, '2023-10-07', 'published'],
  ['2024-02-09', 1, '2024-02-18', 'published'],
  ['2024-05-10', 1, '2024-05-11', 'published'],
  ['2025-01-27', 1, '2025-02-05', 'published'],
  ['2025-09-30', 2, '2025-10-10', 'published'],
  ['2025-09-30', 3, '2025-10-11', 'published'],
  ['2026-02-13', 1, '2026-02-14', 'published'],
  ['2026-02-13', 2, '2026-02-24', 'published'],
  ['2026-12-21', 3, '2026-12-24', 'published'],
  ['2026-12-21', 4, '2026-12-25', 'provisional'],
  ['2026-12-30', 2, '2027-01-04', 'provisional'],
  ['2027-02-04', 1, '2027-02-09', 'provisional'],
  ['2027-09-30', 1, '2027-10-04', 'provisional'],
  ['2020-06-10', 0, '2020-06-10', 'published'],
  ['2020-06-13', 0, '2020-06-13', 'published'],
  ['2019-02-11', -1, '2019-02-03', 'published'],
  ['2019-02-11', -2, '2019-02-02', 'published'],
  ['2020-02-03', -1, '2020-01-23', 'published'],
  ['2020-05-06', -1, '2020-04-30', 'published'],
  ['2020-04-27', -1, '2020-04-26', 'published'],
  ['2020-06-10', -15, '2020-05-20', 'published'],
  ['2020-06-30', -3, '2020-06-24', 'published'],
  ['2021-01-04', -1, '2020-12-31', 'published'],
  ['2022-02-07', -2, '2022-01-29', 'published'],
  ['2023-01-03', -1, '2022-12-30', 'published'],
  ['2024-02-18', -1, '2024-02-09', 'published'],
  ['2025-10-09', -1, '2025-09-30', 'published'],
  ['2026-02-24', -1, '2026-02-14', 'published'],
  ['2027-01-04', -1, '2026-12-31', 'provisional'],
  ['2026-12-25', -1, '2026-12-24', 'published'],
  ['2004-01-02', -1, undefined, 'unknown'],
  ['2003-12-30', 5, undefined, 'unknown'],
  ['1999-05-05', -5, undefined, 'unknown'],
  ['2040-12-30', 9, undefined, 'unknown'],
  ['9999-12-31', 9, undefined, 'unknown'],
  ['0001-01-01', -9, undefined, 'unknown'],
])('%s and %i working days is %s, %s', (date, n, value, certainty) => {
  expect(calendar.addWorkdays(date, n)).toEqual(
    value === undefined ? { certainty } : { certainty, value },
  );
});

test.each<[string, string, number | undefined, Certainty]>([
  ['2020-05-19', '2020-06-09', 15, 'published'],
  ['2020-06-12', '2020-06-14', 0, 'published'],
  ['2020-06-13', '2020-06-13', 0, 'published'],
  ['2020-06-14', '2020-06-12', -1, 'published'],
  ['2020-12-31', '2021-12-31', 250, 'published'],
  ['2018-12-31', '2019-12-31', 250, 'published'],
  ['2019-12-31', '2026-12-24', 1739, 'published'],
  ['2026-12-24', '2026-12-31', 5, 'provisional'],
  ['2026-12-24', '2026-12-24', 0, 'published'],
  ['2003-12-31', '2004-01-02', 1, 'published'],
  ['2003-12-30', '2004-01-02', undefined, 'unknown'],
  ['2040-12-31', '2041-01-02', undefined, 'unknown'],
])('from %s to %s there are %s working days, %s', (from, to, value, certainty) => {
  expect(calendar.countWorkdays(from, to)).toEqual(
    value === undefined ? { certainty } : { certainty, value },
  );
});

test('says which days it passed over, and which weekends it counted', () => {
  expect(calendar.daysSkipped('2020-04-24', '2020-05-11').value).toEqual([
    { kind: 'weekend', from: '2020-04-25', to: '2020-04-25' },
    { kind: 'makeup', from: '2020-04-26', to: '2020-04-26', name: 'labour_day' },
    { kind: 'holiday', from: '2020-05-01', to: '2020-05-05', name: 'labour_day' },
    { kind: 'makeup', from: '2020-05-09', to: '2020-05-09', name: 'labour_day' },
    { kind: 'weekend', from: '2020-05-10', to: '2020-05-10' },
  ]);
  expect(calendar.daysSkipped('2020-05-11', '2020-05-08').value).toEqual([
    { kind: 'makeup', from: '2020-05-09', to: '2020-05-09', name: 'labour_day' },
    { kind: 'weekend', from: '2020-05-10', to: '2020-05-10' },
  ]);
  expect(calendar.daysSkipped('2003-12-01', '2004-01-05')).toEqual({ certainty: 'unknown' });
});

test("the office's own table goes before the shipped one", async () => {
  const own = await loadCalendar([
    { year: 2020, off: { '2020-07-13': '防汛停工' } },
    {
      year: 2027,
      complete: true,
      off: { '2026-12-31': '元旦', '2027-01-01': '元旦', '2027-10-04': '国庆节' },
      work: { '2027-10-09': '国庆节' },
    },
  ]);
  expect(own.addWorkdays('2020-07-10', 1)).toEqual({ certainty: 'published', value: '2020-07-14' });
  expect(own.daysSkipped('2020-07-12', '2020-07-13').value).toEqual([
    { kind: 'holiday', from: '2020-07-13', to: '2020-07-13', name: '防汛停工' },
  ]);
  expect(own.isWorkday('2026-12-31')).toEqual({ certainty: 'published', value: false });
  expect(own.isWorkday('2027-10-09')).toEqual({ certainty: 'published', value: true });
  expect(own.isWorkday('2027-02-05')).toEqual({ certainty: 'published', value: true });
  expect(own.isWorkday('2027-12-30').certainty).toBe('provisional');
});

test('a table that is not complete leaves its year provisional', async () => {
  const own = await loadCalendar([{ year: 2027, off: { '2027-10-04': '国庆节' } }]);
  expect(own.isWorkday('2027-10-04')).toEqual({ certainty: 'provisional', value: false });
  expect(own.isWorkday('2027-10-01')).toEqual({ certainty: 'provisional', value: false });
});

const day = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2038-01-01') }).map(dateOf);

test('n working days further, n working days lie between', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -200, max: 200 }), (date, n) => {
      const end = calendar.addWorkdays(date, n).value;
      expect(end).toBeDefined();
      if (end === undefined) return;
      expect(calendar.countWorkdays(date, end).value).toBe(n);
      if (n !== 0) expect(calendar.isWorkday(end).value).toBe(true);
    }),
  );
});

test('counts what a loop over the days counts', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 900 }), (from, length) => {
      let counted = 0;
      for (let i = 1; i <= length; i += 1) {
        if (calendar.isWorkday(addDays(from, i)).value) counted += 1;
      }
      expect(calendar.countWorkdays(from, addDays(from, length)).value).toBe(counted);
    }),
    { numRuns: 50 },
  );
});

test('more working days never end earlier, nor does a later start', () => {
  fc.assert(
    fc.property(day, fc.nat(60), fc.nat(60), (date, n, more) => {
      const at = (start: string, count: number) => calendar.addWorkdays(start, count).value ?? '';
      expect(at(date, n + more) >= at(date, n)).toBe(true);
      expect(at(addDays(date, more), n) >= at(date, n)).toBe(true);
    }),
  );
});

test('no day and no length makes it fail or hang', () => {
  const any = fc.integer({ min: -719_528, max: 2_932_896 }).map(dateOf);
  fc.assert(
    fc.property(any, any, fc.integer({ min: -9_999, max: 9_999 }), (one, other, n) => {
      expect(calendar.addWorkdays(one, n).certainty).toBeDefined();
      expect(calendar.countWorkdays(one, other).certainty).toBeDefined();
      expect(calendar.isWorkday(one).certainty).toBeDefined();
    }),
  );
});
