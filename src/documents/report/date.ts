import type { Messages } from '../../messages/index.ts';

/** 2020年6月3日. */
export function dateIn(day: string, { report }: Messages): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return report.frame.date(year, month, date);
}

/** （2020年11月）, as it stands below a title. */
export function monthIn(day: string, { report }: Messages): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return report.frame.month(year, month);
}
