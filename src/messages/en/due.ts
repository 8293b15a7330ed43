import type { Messages } from '../index.ts';

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

export const due: Messages['due'] = {
  nothingToPublish: (id) => ({
    text: `${id} has no signed reply; there is nothing to publish.`,
    hint: `sign it first: proposals sign ${id}`,
  }),
  alreadyPublished: (on) => ({ text: `This reply was published on ${on}.` }),
  notPublic: (publicity) => ({
    text: `The publicity of this reply is "${publicity ?? 'not set'}": it is not to be published.`,
    hint: 'if that is wrong, correct it with proposals correct',
  }),
  columns: { workdays: 'Workdays', certainty: 'Certainty', batch: 'Batch', report: 'What' },
  certainty: { published: 'published', provisional: 'provisional', unknown: 'unknown' },
  extended: (state) => `${state} (extended)`,
  inner: (duty) => `${duty}*`,
  innerNote:
    '* a step on the way by a default rule, for planning only; it counts as overdue where registry.yaml has a rule for it',
  steps: (duty, date) => `${duty}: ${date ?? 'date unknown'}`,
  dayOff: (due, days, before) =>
    `${due} is a day off (${days}) and the date is not moved; the last working day before it is ${before}`,
  noClocks: 'This item has no deadline (for reference only, or not assigned yet).',
  group: (name, late, coming) =>
    [
      name,
      ...(late > 0 ? [`${late} overdue`] : []),
      ...(coming > 0 ? [`${coming} coming`] : []),
    ].join(', '),
  nothing: (days) => `Nothing is overdue, and nothing is due within ${days} days.`,
  nobody: '(not stated)',
  asOf: (date) => `As of ${date}`,
  reports: (year) => `What is to be reported in ${year}:`,
  reportsNote: 'The registry does not hold whether it was sent; please check.',
  passed: (days) => `${count(days, 'day')} ago`,
  workdaysBetween: (from, to, n) =>
    n < 0
      ? `From ${to} up to the day before ${from} there ${n === -1 ? 'is' : 'are'} ${count(-n, 'working day')}.`
      : `After ${from} up to ${to} there ${n === 1 ? 'is' : 'are'} ${count(n, 'working day')}.`,
  workdayAfter: (from, n, date) =>
    n === 0
      ? `${from} and no working day is ${date}.`
      : `${count(Math.abs(n), 'working day')} ${n > 0 ? 'after' : 'before'} ${from} is ${date}.`,
  isWorkday: (date, works) => `${date} is a ${works ? 'working day' : 'day off'}.`,
  calendarDays: (days) => `${count(days, 'calendar day')} apart.`,
  skipped: (days) => `On the way: ${days}`,
  certain: 'The holiday notices for all these days are out.',
  uncertain:
    'The holiday notice for some of these days is not out: only weekends and the holidays fixed by law were left out, and the answer may move.',
  unknownDays: (first, last) => ({
    text: `It is not known which days between ${first} and ${last} are worked.`,
    hint: 'the program knows 2004 to 2040; write the whole notice of another year into calendar/<year>.yaml',
  }),
  badCount: (word) => ({
    text: `"${word}" is no number of working days.`,
    hint: 'write +5 (forwards) or -5 (backwards), as in proposals workday 2025-09-30 +5',
  }),
};
