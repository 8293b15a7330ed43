import type { Messages } from '../../index.ts';
import { and } from './joining.ts';
import { monthNames } from './months.ts';

export const frame: Messages['report']['frame'] = {
  titles: {
    summary: ({ unit, when, bodies }) => `${unit}: the handling of ${and(bodies)} ${when}`,
    situation: ({ unit, when, bodies }) =>
      `${unit}: report on the handling of ${and(bodies)} ${when}`,
    circular: ({ unit, when, bodies }) =>
      `${unit}: circular on the handling of ${and(bodies)} ${when}`,
    overview: ({ unit, when, bodies }) =>
      `${unit}: overview of the handling of ${and(bodies)} ${when}`,
  },
  month: (year, month) => `(${monthNames[month - 1]} ${year})`,
  date: (year, month, day) => `${day} ${monthNames[month - 1]} ${year}`,
  headings: {
    basics: 'The figures',
    overall: 'Overview',
    measures: 'How it was done',
    organisation: 'Leadership',
    procedure: 'Procedure',
    communication: 'Communication',
    supervision: 'Supervision',
    sections: 'The sections',
    problems: 'Problems',
    next: 'What comes next',
    requirements: 'What is required',
  },
  numbered: (at, heading) => `${at + 1}  ${heading}`,
  numberedBelow: (at, heading) => `(${at + 1}) ${heading}`,
  appendix: (at, title) => `Appendix ${at + 1}: ${title}`,
  asOf: (date) => `The figures are as of ${date}. `,
  period: ({ from, to, intersessionTo, waiting }) => {
    const between =
      intersessionTo === undefined
        ? ''
        : `; those put forward between sessions if they were answered by ${intersessionTo}${waiting > 0 ? ` (${waiting} more are not answered yet and belong to the next year)` : ''}`;
    return `The year is what was assigned from ${from} to ${to}${between}. `;
  },
  span(from, to) {
    if (from === undefined) return `The report is of what was assigned up to ${to}. `;
    return `The report is of what was assigned ${to === undefined ? `since ${from}` : `from ${from} to ${to}`}. `;
  },
  sessions: (meetings) => `The report is of ${and(meetings)} and the time between sessions after. `,
  slots: {
    lead: 'lead: one or two sentences on the work as a whole',
    addressee: 'addressed to:',
    basics: 'anything the registry does not know; else delete this line',
    organisation: 'who led, how the work was given out, which meetings were held',
    procedure: 'which rules there are; how items are registered, routed, reviewed and answered',
    communication: 'how proposers and co-units were spoken with; examples',
    supervision: 'how progress was watched and urged',
    problems: 'other problems and their causes; else delete this line',
    next: 'what is planned',
    requirements: 'what is asked of the sections',
    sections: 'comments; else delete this line',
  },
  prompt: (what) => `[[${what}]]`,
  said: { closing: 'Submitted for your information.', circulated: 'The situation is as follows:' },
  between: '',
  item: (title, number) => `“${title}”${number === undefined ? '' : ` (no. ${number})`}`,
  names({ items, more, hidden }) {
    const named = items.join(', ');
    const open = more > 0 ? `${named} and ${more} more` : named;
    if (hidden === 0) return open;
    const confidential = `${hidden} confidential ${hidden === 1 ? 'item' : 'items'}`;
    return open === '' ? confidential : `${open}, and ${confidential}`;
  },
  bodies: { suggestion: 'suggestions of deputies', proposal: 'proposals of the CPPCC' },
  us: () => 'we',
  classOf: (letter) => (letter.length === 1 ? `class ${letter}` : letter),
  whole: (parts) => parts.join(' '),
  either: (kinds) => and(kinds),
  levelOf: (level, kind) => `${level} ${kind}s`,
};
