import type { Messages } from '../index.ts';

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

export const ics: Messages['ics'] = {
  name: (unit, whose) => `Deadlines of ${unit}${whose === undefined ? '' : ` (${whose})`}`,
  summary: (duty, item, holder) => `${duty}: ${item} (${holder})`,
  titled: (reference, title) => `${reference}: ${title}`,
  confidential: (reference) => `${reference} (confidential)`,
  done: (summary) => `done: ${summary}`,
  renamed: (summary) => `number changed: ${summary}`,
  overdue: (summary) => `overdue: ${summary}`,
  provisional: (summary) => `provisional: ${summary}`,
  holder: (holder) => `held by ${holder}`,
  written(open, over, former) {
    const off = [
      ...(over > 0 ? [`${over} that are over`] : []),
      ...(former > 0 ? [`${former} under a former number`] : []),
    ].join(' and ');
    return `${count(open, 'deadline')}${off && `, and ${off}, which an import takes off the calendar`}.`;
  },
  undated: (n) => `${count(n, 'more duty')} without a date ${n === 1 ? 'is' : 'are'} not in it.`,
  nothing: 'There is no such deadline; no file was written.',
  importing:
    'Import it in your calendar program; a later file updates what it knows and doubles nothing.',
};
