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

/** The usual words for rates; an office may have its own. */
const rates = {
  answered: '办复率',
  on_time: '按时办复率',
  closed: '办结率',
  face_contact: '面商率',
  contact: '沟通率',
  satisfied: '满意率（不含基本满意）',
  satisfied_or_basically: '满意率（含基本满意）',
  own_opinions_on_time: '按时送出率',
};

/** The table of the sections. */
const sectionTable = {
  section: '科室',
  items: '主办件数',
  rate: (percent: string, n: number, of: number) => `${percent}%（${n}/${of}）`,
};

/** The sentences of the report (总结). */
export const report = {
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
