import type { Messages } from '../index.ts';

export const timeline: Messages['timeline'] = {
  recorded: 'recorded by',
  period: (since, until, count) =>
    `${since === undefined ? `Up to ${until}` : `From ${since} to ${until}`}: ${count === 0 ? 'nothing happened.' : `${count} ${count === 1 ? 'event' : 'events'}`}`,
  by: (author, on) => (on === undefined ? author : `${author} ${on}`),
  notCommitted: 'not committed',
  unknown: '—',
  emptyPeriod: (since, until) => ({
    text: `The first day, ${since}, is after the last, ${until}.`,
    hint: 'Check --since and --until; days to come have no events yet.',
  }),
  shallow:
    'This clone holds only the latest history; who recorded what is older cannot be told (—).',
  gitWould: (why) => `Who recorded it is left out: ${why}`,
};
