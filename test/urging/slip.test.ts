import { expect, test } from 'vitest';
import { workdaysBetween } from '../../src/deadlines/clock.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import type { Urge } from '../../src/proposal/record.ts';
import { slipLine, slipsOf } from '../../src/urging/slip.ts';
import { at, office } from '../proposal/at.ts';

const calendar = await loadCalendar();

// Counted by hand on the notices.
test.each([
  ['a working day, late', '2026-11-16', '2026-10-30', 11],
  ['a Saturday, late', '2026-11-16', '2026-10-31', 11],
  ['a holiday, late', '2026-11-16', '2026-10-01', 29],
  ['late, looked at on a Saturday', '2026-11-07', '2026-11-06', 0],
  ['late by a make-up Saturday', '2026-10-10', '2026-10-09', 1],
  ['the day itself', '2026-11-16', '2026-11-16', 0],
  ['still to come', '2026-11-13', '2026-11-16', 1],
  ['still to come, on a Sunday', '2026-11-13', '2026-11-15', 0],
  ['looked at on a Sunday', '2026-11-15', '2026-11-16', 1],
])('%s: from %s, due %s, %i working days', (_, day, due, count) => {
  expect(workdaysBetween(day, due, calendar)).toBe(count);
});

const urge = (on: string, parts: Partial<Urge> = {}): Urge => ({
  on,
  way: 'slip',
  to: '就业促进科',
  about: 'reply',
  number: '催办〔2020〕1号',
  ...parts,
});

test('a line tells the item as it stood on the day of the slip, and how often it had been urged', () => {
  const urges = [
    urge('2020-04-01', { way: 'phone' }),
    urge('2020-06-14', { rung: 'late-1' }),
    urge('2020-06-14', { rung: 'leader', to: '刘知远' }),
    urge('2020-06-20', { about: 'opinion' }),
    urge('2020-06-22'),
  ];
  const record = { ...at.handling, urges };
  const told = urges.map((one) => {
    const { clock, days, workdays, times } = slipLine({ id: record.id, record }, one, {
      office,
      calendar,
    });
    return [clock?.duty, days, workdays, times];
  });
  expect(told).toEqual([
    ['reply', 70, 48, 1],
    ['reply', -4, 2, 2],
    ['reply', -4, 2, 2],
    [undefined, undefined, undefined, 1],
    ['reply', -12, 8, 3],
  ]);
});

test('what was done later on the day of the slip does not change it', () => {
  const [told] = [urge('2020-05-14', { due_on: '2020-06-10' })];
  const record = { ...at.answered, urges: [told] };
  expect(slipLine({ id: record.id, record }, told, { office, calendar })).toMatchObject({
    due: '2020-06-10',
    days: 27,
    clock: { duty: 'reply', metOn: '2020-05-14' },
  });
});

test('a slip is what went to one recipient on one day under one number', () => {
  const urges = [urge('2020-06-14'), urge('2020-06-14', { to: '社会保险科' }), urge('2020-06-15')];
  const record = { ...at.handling, urges };
  const lines = urges.map((one) => slipLine({ id: record.id, record }, one, { office, calendar }));
  expect(
    slipsOf([...lines, ...lines], { office }).map(({ to, on, lines: own }) => [to, on, own.length]),
  ).toEqual([
    ['就业促进科', '2020-06-14', 2],
    ['社会保险科', '2020-06-14', 2],
    ['就业促进科', '2020-06-15', 2],
  ]);
});
