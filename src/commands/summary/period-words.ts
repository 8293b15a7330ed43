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
