const day = 86_400_000;
const holidays = new Set(['01-01', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03']);

export const textOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The n-th weekday after a date, the holidays with a fixed date left out; with 0 the date itself or the first such day after it. */
export function weekdaysAfter(date: string, count: number): string {
  let time = timeOf(date);
  for (let left = count; left > 0 || !isWeekday(time); ) {
    time += day;
    if (isWeekday(time)) left -= 1;
  }
  return textOf(time);
}

function isWeekday(time: number): boolean {
  const weekday = new Date(time).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(textOf(time).slice(5));
}
