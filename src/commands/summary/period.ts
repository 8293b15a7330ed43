import type { Office } from '../../proposal/office.ts';
import { Refusal } from '../../refusal.ts';
import { sessionsIn } from '../../statistics/meetings.ts';
import { calendarYear, cutoffYear, type Period } from '../../statistics/period.ts';
import type { Kept } from '../../statistics/summarise.ts';

export interface PeriodInput {
  readonly year: number | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly meeting: readonly string[];
}

interface Known {
  readonly asOf: string;
  readonly office: Office;
  readonly kept: readonly Kept[];
}

/** The period that was asked for: two days, a session, a year as the settings cut it, or the year in the ids. */
export function periodOf(input: PeriodInput, { asOf, office, kept }: Known): Period {
  const { year, from, to, meeting } = input;
  const ways = [year !== undefined, from !== undefined || to !== undefined, meeting.length > 0];
  if (ways.filter(Boolean).length > 1) {
    throw new Refusal('bad-value', 2, ({ statistics }) => statistics.onePeriod);
  }
  if (from !== undefined && to !== undefined && from > to) {
    throw new Refusal('bad-value', 2, ({ statistics }) => statistics.endsBeforeItBegins(from, to));
  }
  if (from !== undefined || to !== undefined) {
    return {
      kind: 'dates',
      year: yearIn(to ?? asOf),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
  }
  if (meeting.length > 0) return sessions(meeting, kept);
  const named = year ?? yearIn(asOf);
  const settings = office.statistics?.period;
  return settings === undefined ? calendarYear(named) : cutoffYear(named, settings);
}

function sessions(words: readonly string[], kept: readonly Kept[]): Period {
  const known = sessionsIn(kept);
  const names = [...new Set(known.map(({ meeting }) => meeting))];
  const meetings = words.flatMap((word) => {
    if (names.includes(word)) return [word];
    const found = names.filter((name) => name.includes(word));
    if (found.length === 1) return found;
    throw new Refusal('bad-value', 2, ({ statistics }) =>
      found.length === 0
        ? statistics.unknownMeeting(word, names)
        : statistics.severalMeetings(word, found),
    );
  });
  const first = known.find(({ meeting }) => meetings.includes(meeting));
  return { kind: 'meetings', year: yearIn(first?.from ?? ''), meetings: [...new Set(meetings)] };
}

const yearIn = (date: string) => Number(date.slice(0, 4));
