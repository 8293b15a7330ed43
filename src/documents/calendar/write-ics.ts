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
  /** The day of the latest fact behind it: files of the same facts are the same, byte for byte. */
  readonly changedOn: IsoDate;
  /** Grows with every change of the facts. */
  readonly sequence: number;
  /** Days ahead on which to remind, at nine in the morning. */
  readonly alarms: readonly number[];
}

export interface CalendarFile {
  readonly name: string;
  readonly events: readonly DayEvent[];
}

/**
 * An iCalendar file (RFC 5545) of whole days. It has no METHOD, so DTSTAMP is the time of the last change and not of writing;
 * the days are free time (TRANSPARENT), and a day ends where the next begins.
 */
export function writeIcs({ name, events }: CalendarFile): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//proposals//deadlines//ZH'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', textValue(name)),
    contentLine('X-WR-CALNAME', textValue(name)),
    ...events.flatMap(eventLines),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines(event: DayEvent): readonly string[] {
  const changed = `${compact(event.changedOn)}T000000Z`;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(event.uid)),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    contentLine('SEQUENCE', String(event.sequence)),
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

const compact = (date: IsoDate): string => date.replaceAll('-', '');
