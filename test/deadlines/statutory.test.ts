import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days';
import { expect, test } from 'vitest';
import { statutoryHolidays } from '../../src/deadlines/statutory.ts';

// chinese-days reckons lunar days in the machine's time zone.
process.env.TZ = 'Asia/Shanghai';

const years = Array.from({ length: 16 }, (_, index) => 2025 + index);

test.each(years)('the lunar holidays of %i are those of the almanac', (year) => {
  const holidays = statutoryHolidays(year) ?? [];
  const first = (name: string) => holidays.find(({ holiday }) => holiday === name)?.from;
  expect(first('spring_festival')).toBe(getSolarDateFromLunar(`${year}-01-01`).date);
  expect(first('dragon_boat')).toBe(getSolarDateFromLunar(`${year}-05-05`).date);
  expect(first('mid_autumn')).toBe(getSolarDateFromLunar(`${year}-08-15`).date);
  expect(first('qingming')).toBe(getSolarTermDate(year, 4, 'pure_brightness'));
  expect(holidays.reduce((sum, { days, eve }) => sum + days + eve, 0)).toBe(13);
});

test('a year whose lunar days are not known has none', () => {
  expect(statutoryHolidays(2041)).toBeUndefined();
  expect(statutoryHolidays(2024)).toBeUndefined();
});
