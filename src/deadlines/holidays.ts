import type { IsoDate } from './date.ts';

export type Holiday =
  | 'new_year'
  | 'spring_festival'
  | 'qingming'
  | 'labour_day'
  | 'dragon_boat'
  | 'mid_autumn'
  | 'national_day'
  | 'victory_day';

/** A day that is not what its place in the week says: off on a weekday, or made up for on a weekend. */
export interface Exception {
  readonly work: boolean;
  /** A Holiday, or the words of the office's own table. */
  readonly name: string;
}

/** Days of the State Council's yearly notices on holidays and make-up workdays, and the years those notices cover. */
export interface Notices {
  readonly years: ReadonlySet<number>;
  readonly days: ReadonlyMap<IsoDate, Exception>;
}

/** The shape of chinese-days/dist/chinese-days.json: day → "English name,Chinese name,statutory days". */
export interface ChineseDays {
  readonly holidays: Readonly<Record<IsoDate, string>>;
  readonly workdays: Readonly<Record<IsoDate, string>>;
}

const named: Readonly<Record<string, Holiday>> = {
  "New Year's Day": 'new_year',
  'Spring Festival': 'spring_festival',
  'Tomb-sweeping Day': 'qingming',
  'Labour Day': 'labour_day',
  'Dragon Boat Festival': 'dragon_boat',
  'Mid-autumn Festival': 'mid_autumn',
  'National Day': 'national_day',
  'Anti-Fascist 70th Day': 'victory_day',
};

export function noticesFrom(data: ChineseDays): Notices {
  const years = new Set<number>();
  const days = new Map<IsoDate, Exception>();
  for (const [date, text] of Object.entries(data.holidays)) {
    days.set(date, { work: false, name: nameIn(text) });
    // Every notice begins with New Year's Day; days of December may stem from the next year's notice.
    if (date.endsWith('-01-01')) years.add(Number(date.slice(0, 4)));
  }
  for (const [date, text] of Object.entries(data.workdays)) {
    days.set(date, { work: true, name: nameIn(text) });
  }
  for (const date of leftOut) days.set(date, { work: true, name: 'new_year' });
  return { years, days };
}

/** Saturdays that a notice made working days and the data does not: 2005年12月31日上班 (the notice for 2006). */
const leftOut: readonly IsoDate[] = ['2005-12-31'];

function nameIn(text: string): string {
  const [english = text, chinese = english] = text.split(',');
  return named[english] ?? chinese;
}
