import type { Counted } from './basics.ts';
import { joined } from './joining.ts';

/** Charts: their titles, and what somebody hears of them who does not see them. */
export const charts = {
  received: {
    title: '收到件数：按来源和承办角色',
    description: '横条图，每条一个来源，分段为承办角色，单位：件。',
  },
  progress: { title: '办理进度', description: '折线图，逐月累计，单位：件。' },
  timeliness: { title: '按时与逾期', description: '横条图，每条一类事项，分段为办理的早晚。' },
  classes: { title: '办理结果分类', description: '横条图，每条一类，分段为来源，单位：件。' },
  satisfaction: { title: '对办理结果的评价', description: '横条图，分段为评价，单位：份。' },
  sections: {
    title: '各科室办理情况',
    description: '横条图，每条一个科室，分段为答复的早晚，单位：件。',
  },
  columns: {
    body: '来源',
    month: '截至',
    duty: '事项',
    class: '类别',
    stage: '阶段',
    section: '科室',
  },
  stages: { first: '首次答复后', final: '最终' },
  duties: { reply: '答复', opinion: '收协办意见', ownOpinion: '送协办意见' },
  assigned: '应答复',
  answered: '已答复',
  notOurs: '不由本单位答复',
  month: (month: string) => month,
  described: (label: string, parts: readonly Counted[]) =>
    `${label}：${joined(parts.map((part) => `${part.label}${part.n}`))}。`,
  more: (n: number) => `另有${n}个见表。`,
  between: '',
};
