import type { Messages } from '../../index.ts';
import { and } from './joining.ts';
import { monthNames } from './months.ts';

export const when: Messages['report']['when'] = {
  year: (year) => `in ${year}`,
  months(from, to) {
    const last = `${monthNames[to.month - 1]} ${to.year}`;
    if (from.year !== to.year) return `from ${monthNames[from.month - 1]} ${from.year} to ${last}`;
    return from.month === to.month ? `in ${last}` : `from ${monthNames[from.month - 1]} to ${last}`;
  },
  days(from, to) {
    if (from === undefined) return `up to ${to}`;
    return to === undefined ? `since ${from}` : `from ${from} to ${to}`;
  },
  meetings: (meetings) => `of ${and(meetings)}`,
  head: (period) => `${period.charAt(0).toUpperCase()}${period.slice(1)}`,
  meetingsHead: (meetings) => `From ${and(meetings)} and the time after,`,
};
