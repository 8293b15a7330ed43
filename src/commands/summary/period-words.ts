import type { Messages } from '../../messages/index.ts';
import type { Period } from '../../statistics/period.ts';

/** Which items a period takes in, in words. */
export function periodWords(
  { kind, year, from, to, intersession, meetings = [] }: Period,
  { statistics: { periods } }: Messages,
): string {
  switch (kind) {
    case 'year':
      return periods.year(year);
    case 'meetings':
      return periods.meetings(meetings);
    default: {
      const span = periods.dates(from, to);
      return intersession === undefined
        ? span
        : periods.cutoff(span, intersession.from, intersession.to);
    }
  }
}

/** Whose things are meant, before or behind their name: of a year, of what was assigned between two days, of a session. */
export function whichWords(period: Period, messages: Messages): string {
  const { ofYear, ofMeetings } = messages.statistics.periods;
  const { kind, year, meetings = [] } = period;
  if (kind === 'meetings') return ofMeetings(meetings);
  return kind === 'dates' ? periodWords(period, messages) : ofYear(year);
}
