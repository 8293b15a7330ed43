/**
 * A day of the Gregorian calendar as `YYYY-MM-DD`. Days are text and whole numbers here, never a Date:
 * a Date that crosses a module gives another day in another time zone.
 */
export type IsoDate = string;

const firstDay = -719_528; // 0000-01-01
const lastDay = 2_932_896; // 9999-12-31

/** Days from 1970-01-01. Throws RangeError where the text is no day of the calendar. */
export function dayNumber(date: IsoDate): number {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`not a day of the calendar: ${date}`);
  return numberOf(parts.year, parts.month, parts.day);
}

/** The day with this number. Days outside 0000–9999 become the first or the last one, so that order by text stays order by time. */
export function dateOf(number: number): IsoDate {
  const days = Math.min(Math.max(number, firstDay), lastDay) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return textOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function isDate(text: string): boolean {
  return partsOf(text) !== undefined;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(dayNumber(date) + days);
}

/** The same day `months` later (or earlier, if negative); where that month is shorter, its last day: 30 November + 3 months is 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`not a day of the calendar: ${date}`);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  if (year < 0) return dateOf(firstDay);
  if (year > 9999) return dateOf(lastDay);
  const month = count - year * 12 + 1;
  return textOf(year, month, Math.min(parts.day, monthLength(year, month)));
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** For sorting: earlier first. */
export function compareDates(one: IsoDate, other: IsoDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: IsoDate): number {
  return weekdayOf(dayNumber(date));
}

export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** `YYYY-MM-DD` of numbers, or undefined where there is no such day. */
export function dateFrom(year: number, month: number, day: number): IsoDate | undefined {
  return year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
    ? textOf(year, month, day)
    : undefined;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(text: string): Parts | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
    ? { year, month, day }
    : undefined;
}

/** The number written there, or NaN; a regular expression costs several times as much, and lists ask a hundred thousand times. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

// Howard Hinnant's days_from_civil: the year begins in March, so that a leap day ends it.
function numberOf(year: number, month: number, day: number): number {
  const counted = month <= 2 ? year - 1 : year;
  const era = Math.floor(counted / 400);
  const yearOfEra = counted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function textOf(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
