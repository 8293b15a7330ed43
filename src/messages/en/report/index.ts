import type { Messages } from '../../index.ts';
import { appendices } from './appendices.ts';
import { basics } from './basics.ts';
import { charts } from './charts.ts';
import { frame } from './frame.ts';
import { measures } from './measures.ts';
import { mistakes } from './mistakes.ts';
import { next } from './next.ts';
import { problems } from './problems.ts';
import { told } from './told.ts';
import { when } from './when.ts';

const rates: Messages['report']['rates'] = {
  answered: 'answered',
  on_time: 'answered on time',
  closed: 'closed',
  face_contact: 'met in person',
  contact: 'contacted',
  satisfied: 'satisfied (without basically satisfied)',
  satisfied_or_basically: 'satisfied (with basically satisfied)',
  own_opinions_on_time: 'sent on time',
};

const sectionTable: Messages['report']['sectionTable'] = {
  section: 'section',
  items: 'items led',
  rate: (percent, n, of) => `${percent}% (${n}/${of})`,
};

export const report: Messages['report'] = {
  rates,
  sectionTable,
  frame,
  basics,
  measures,
  problems,
  next,
  appendices,
  charts,
  mistakes,
  told,
  when,
};
