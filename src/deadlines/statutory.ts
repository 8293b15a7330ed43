import type { Holiday } from './holidays.ts';

// First day of the lunar year, Qingming, Dragon Boat, Mid-autumn: almanac data, checked against chinese-days by a test.
const moving: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
  2037: ['02-15', '04-04', '06-18', '09-24'],
  2038: ['02-04', '04-05', '06-07', '09-13'],
  2039: ['01-24', '04-05', '05-27', '10-02'],
  2040: ['02-12', '04-04', '06-14', '09-20'],
};

export interface FixedHoliday {
  readonly holiday: Holiday;
  /** `YYYY-MM-DD` of its first day. */
  readonly from: string;
  readonly days: number;
  /** Days before `from` that belong to it: the eve of the Spring Festival. */
  readonly eve: number;
}

/**
 * The holidays that the law itself fixes (《全国年节及纪念日放假办法》, as amended with effect from 2025): 13 days, none of them moved.
 * Undefined for a year whose lunar days are not known here. Compensation for a holiday on a weekend is left to the notice.
 */
export function statutoryHolidays(year: number): readonly FixedHoliday[] | undefined {
  const days = moving[year];
  if (!days) return undefined;
  const [spring, qingming, boat, moon] = days;
  const on = (holiday: Holiday, day: string, length: number, eve = 0): FixedHoliday => ({
    holiday,
    from: `${year}-${day}`,
    days: length,
    eve,
  });
  return [
    on('new_year', '01-01', 1),
    on('spring_festival', spring, 3, 1),
    on('qingming', qingming, 1),
    on('labour_day', '05-01', 2),
    on('dragon_boat', boat, 1),
    on('mid_autumn', moon, 1),
    on('national_day', '10-01', 3),
  ];
}
