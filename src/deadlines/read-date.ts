import { plainDate } from './chinese-numerals.ts';
import { addDays, dateFrom, type IsoDate } from './date.ts';

const relative: Readonly<Record<string, number>> = {
  前天: -2,
  昨天: -1,
  今天: 0,
  明天: 1,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

const written = [
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
  /^(\d{4})()(\d{2})(\d{2})$/,
  /^(\d{4})()年(\d{1,2})月(\d{1,2})[日号]$/,
];

/**
 * What a clerk types for a day: 2020-03-10, 2020/3/10, 2020.3.10, 20200310, 2020年3月10日, 二〇二〇年三月十日, 昨天, today; digits and signs may be full width.
 * The year stands first and in full, because 3/4 and 20-3-4 mean different days to different people.
 * Undefined where it cannot be understood, or where the calendar has no such day.
 */
export function readDate(text: string, today: IsoDate): IsoDate | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
  const days = Object.hasOwn(relative, plain) ? relative[plain] : undefined;
  if (days !== undefined) return addDays(today, days);
  const inDigits = plainDate(plain);
  for (const form of written) {
    const [, year, , month, day] = form.exec(inDigits) ?? [];
    if (year !== undefined) return dateFrom(Number(year), Number(month), Number(day));
  }
  return undefined;
}
