import type { Messages } from '../../index.ts';
import { joined } from './joining.ts';

export const charts: Messages['report']['charts'] = {
  received: {
    title: 'Received, by body and role',
    description: 'Bars, one for each body, parted by our role; in items. ',
  },
  progress: { title: 'Progress', description: 'Lines, month by month, all up to then; in items. ' },
  timeliness: {
    title: 'On time and late',
    description: 'Bars, one for each duty, parted by how it stands towards its date. ',
  },
  classes: {
    title: 'Result classes',
    description: 'Bars, one for each class, parted by body; in items. ',
  },
  satisfaction: {
    title: 'Ratings of the result',
    description: 'Bars, parted by rating; in forms. ',
  },
  sections: {
    title: 'The sections',
    description: 'Bars, one for each section, parted by how replies stand towards their dates. ',
  },
  columns: {
    body: 'from',
    month: 'up to',
    duty: 'duty',
    class: 'class',
    stage: 'stage',
    section: 'section',
  },
  stages: { first: 'after the first reply', final: 'in the end' },
  duties: { reply: 'replies', opinion: 'opinions owed to us', ownOpinion: 'opinions of ours' },
  assigned: 'to answer',
  answered: 'answered',
  notOurs: 'not ours to answer',
  month: (month) => month,
  described: (label, parts) =>
    `${label}: ${joined(parts.map((part) => `${part.label} ${part.n}`))}. `,
  more: (n) => `${n} more in the table. `,
  between: '',
};
