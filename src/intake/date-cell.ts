import { addDays, dateFrom } from '../deadlines/date.ts';
import { readDate } from '../deadlines/read-date.ts';

/** What a list leaves out of its dates and says elsewhere. */
export interface Around {
  /** The year of the list, where its title or the command says it. */
  readonly year?: string | undefined;
  /** The day that this one cannot lie before: a due date without its year follows the day of the assignment. */
  readonly after?: string | undefined;
}

/** The day in a cell, the hour beside it and 前, 止 after it left out; undefined where it is no day in full. */
export function dateIn(cell: string, around: Around = {}): string | undefined {
  const text = withoutTail(cell);
  const serial = /^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : undefined;
  if (serial !== undefined) return serial;
  const short = monthAndDay(text);
  if (short !== undefined) return inItsYear(short, around);
  // 今天 on a list that was written some other day means nothing.
  return /^[\d一二〇零]/u.test(text) ? readDate(text, '1900-01-01') : undefined;
}

/** Whether only the year is missing: 3月5日. */
export const lacksYear = (cell: string): boolean => monthAndDay(withoutTail(cell)) !== undefined;

/** Whether a cell names a length of time instead of a day: 3个月内, 60个工作日. */
export function isTerm(cell: string): boolean {
  return /(?:个月|天|日内|工作日|周)/u.test(cell) && !/\d{4}/.test(cell);
}

function withoutTail(cell: string): string {
  return cell
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}(?::|时)\d{1,2}.*$/u, '')
    .replace(/\s*(?:\([^)]*\)|之?前|以前|截?止|[.。])+$/u, '');
}

/** A day as a spreadsheet counts it, where its format was lost on the way into a text file; of this century. */
function dayOfSerial(serial: number): string | undefined {
  return serial > 36_525 && serial < 73_051 ? addDays('1899-12-30', serial) : undefined;
}

function monthAndDay(text: string): readonly [month: number, day: number] | undefined {
  const [, month, day] = /^(\d{1,2})月(\d{1,2})[日号]?$/u.exec(text) ?? [];
  return month === undefined ? undefined : [Number(month), Number(day)];
}

function inItsYear(
  [month, day]: readonly [month: number, day: number],
  { year, after }: Around,
): string | undefined {
  const first = after === undefined ? year : after.slice(0, 4);
  if (first === undefined) return undefined;
  const date = dateFrom(Number(first), month, day);
  return date !== undefined && after !== undefined && date < after
    ? dateFrom(Number(first) + 1, month, day)
    : date;
}
