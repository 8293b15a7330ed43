import { readDate } from '../deadlines/read-date.ts';

/** The day in a cell, the hour beside it left out; undefined where it is no day in full. */
export function dateIn(cell: string): string | undefined {
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/[T\s]+\d{1,2}(?::|时)\d{1,2}.*$/u, '')
    .replace(/[.。]$/u, '');
  // 今天 on a list that was written some other day means nothing.
  return /^\d/.test(text) ? readDate(text, '1900-01-01') : undefined;
}

/** Whether a cell names a length of time instead of a day: 3个月内, 60个工作日. */
export function isTerm(cell: string): boolean {
  return /(?:个月|天|日内|工作日|周)/u.test(cell) && !/\d{4}/.test(cell);
}
