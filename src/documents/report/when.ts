import { addDays } from '../../deadlines/date.ts';
import type { Messages } from '../../messages/index.ts';
import type { Period } from '../../statistics/period.ts';
import { dateIn } from './date.ts';

/** What a period is called in a title: 2020年, 2020年1月至6月, 市十九届人大五次会议. */
export function whenOf(period: Period, messages: Messages): string {
  const { when } = messages.report;
  const { kind, year, from, to, meetings = [] } = period;
  if (kind === 'meetings') return when.meetings(meetings);
  if (kind !== 'dates') return when.year(year);
  if (from !== undefined && to !== undefined && isFirst(from) && isFirst(addDays(to, 1))) {
    return when.months(monthOf(from), monthOf(to));
  }
  const told = (day: string | undefined) => day && dateIn(day, messages);
  return when.days(told(from), told(to));
}

/** The same at the head of the first sentence. */
export function whenAtHead(period: Period, messages: Messages): string {
  const { when } = messages.report;
  const { kind, meetings = [] } = period;
  return kind === 'meetings' ? when.meetingsHead(meetings) : when.head(whenOf(period, messages));
}

const isFirst = (day: string) => day.endsWith('-01');

function monthOf(day: string) {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return { year, month };
}
