import { addDays, type IsoDate } from '../../deadlines/date.ts';
import { contentLine, textValue } from './content-line.ts';

/** A day in a calendar. */
export interface DayEvent {
  /** The same for the same thing in every file, so that a later file updates it. ASCII. */
  readonly uid: string;
  readonly on: IsoDate;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Cancelled only because its item is called something else now. */
  readonly isFormer?: true;
  /** Days ahead on which to remind, at nine in the morning. */
  readonly alarms: readonly number[];
}

export interface CalendarFile {
  readonly name: string;
  /** When what it says was worked out, in UTC to the second: 2020-11-10T08:30:00Z. */
  readonly stamp: string;
  readonly events: readonly DayEvent[];
}

/**
 * An iCalendar file (RFC 5545) of whole days. Whatever of two files is the later one has the later stamp and the higher sequence in
 * all its events, and so is taken over: a date may move with a rule or a notice, of which no record tells the day. The days are free time (TRANSPARENT), and a day ends where the next begins.
 */
export function writeIcs({ name, stamp, events }: CalendarFile): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//proposals//deadlines//ZH'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', textValue(name)),
    contentLine('X-WR-CALNAME', textValue(name)),
    ...events.flatMap((event) => eventLines(event, stamp)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** A whole number that grows with time and stays within the 31 bits that programs keep for it: the minutes since 1970. */
export const sequenceAt = (stamp: string): number => Math.floor(Date.parse(stamp) / 60_000);

function eventLines(event: DayEvent, stamp: string): readonly string[] {
  const changed = compact(stamp).replaceAll(':', '');
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(event.uid)),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    contentLine('SEQUENCE', String(sequenceAt(stamp))),
    contentLine('DTSTART;VALUE=DATE', compact(event.on)),
    contentLine('DTEND;VALUE=DATE', compact(addDays(event.on, 1))),
    contentLine('SUMMARY', textValue(event.summary)),
    contentLine('DESCRIPTION', textValue(event.description)),
    contentLine('CATEGORIES', event.categories.map(textValue).join(',')),
    contentLine('STATUS', event.status),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...event.alarms.flatMap((days) => alarmLines(days, event.summary)),
    contentLine('END', 'VEVENT'),
  ];
}

function alarmLines(days: number, summary: string): readonly string[] {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('TRIGGER', trigger(days)),
    contentLine('DESCRIPTION', textValue(summary)),
    contentLine('END', 'VALARM'),
  ];
}

/** Nine in the morning so many days before the day begins at midnight. */
function trigger(days: number): string {
  if (days === 0) return 'PT9H';
  return days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
}

/** Without hyphens: 20200229, and so the day of a moment. */
const compact = (date: string): string => date.replaceAll('-', '');
