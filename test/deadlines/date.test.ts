import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  dateOf,
  dayNumber,
  daysBetween,
  isDate,
  weekday,
} from '../../src/deadlines/date.ts';

test.each([
  ['2020-03-10', 3, '2020-06-10'],
  ['2019-11-30', 3, '2020-02-29'],
  ['2020-11-30', 3, '2021-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2020-02-29', 12, '2021-02-28'],
  ['2020-02-29', 48, '2024-02-29'],
  ['2020-12-31', 6, '2021-06-30'],
  ['2021-05-31', 1, '2021-06-30'],
  ['2020-12-15', 1, '2021-01-15'],
  ['2021-03-31', -1, '2021-02-28'],
  ['2020-03-31', -1, '2020-02-29'],
  ['2021-01-15', -1, '2020-12-15'],
  ['2020-06-10', -3, '2020-03-10'],
  ['2020-03-10', 0, '2020-03-10'],
  ['9999-12-31', 3, '9999-12-31'],
  ['0000-01-01', -1, '0000-01-01'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test.each([
  ['2020-02-28', 1, '2020-02-29'],
  ['2021-02-28', 1, '2021-03-01'],
  ['2020-12-31', 1, '2021-01-01'],
  ['2021-01-01', -1, '2020-12-31'],
  ['2000-02-28', 2, '2000-03-01'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2020-03-12', 5, '2020-03-17'],
  ['9999-12-31', 1, '9999-12-31'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

test.each([
  ['2020-03-10', true],
  ['2020-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2021-02-29', false],
  ['2020-09-31', false],
  ['2020-13-01', false],
  ['2020-00-10', false],
  ['2020-01-00', false],
  ['2020-3-10', false],
  ['2020-03-10 ', false],
  ['2020-03-10T00:00', false],
  ['２０２０-03-10', false],
  ['2O20-03-10', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

describe('whole numbers and text agree', () => {
  const day = fc.integer({ min: -719_528, max: 2_932_896 });

  test('with the calendar of the language', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dateOf(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(dateOf(number))).toBe(number);
        expect(weekday(dateOf(number))).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
      { numRuns: 2_000, examples: [[-719_528], [2_932_896], [0], [-1]] },
    );
  });

  test('order of text is order of time', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(Math.sign(compareDates(dateOf(one), dateOf(other)))).toBe(Math.sign(one - other));
        expect(daysBetween(dateOf(one), dateOf(other))).toBe(other - one);
      }),
    );
  });
});

test('a text that is no day is a bug of the caller, not another day', () => {
  expect(() => addDays('2020-02-30', 1)).toThrow(RangeError);
  expect(() => addMonths('2020-9-1', 1)).toThrow(RangeError);
});
