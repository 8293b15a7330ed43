import type { Office } from '../../src/proposal/office.ts';
import type { Proposal, Reply, Review } from '../../src/proposal/record.ts';
import type { Status } from '../../src/proposal/status.ts';
import { item } from './item.ts';

/** An office that keeps all its lists. */
export const office: Office = {
  version: 1,
  unit: '示例市人力资源和社会保障局',
  short_name: '市人社局',
  language: 'zh-CN',
  timezone: 'Asia/Shanghai',
  office: '局办公室',
  leaders: [
    { name: '王景行', role: 'director' },
    { name: '刘知远', role: 'deputy', sections: ['就业促进科'] },
    { name: '陈望舒', role: 'deputy', sections: ['社会保险科'] },
  ],
  sections: [
    { name: '局办公室', staff: ['孙启明'] },
    { name: '就业促进科', staff: ['李向南', '郑小禾'] },
    { name: '社会保险科', staff: ['何雨田'] },
  ],
  units: ['市财政局', '市教育局'],
  classes: [
    { letter: 'A', meaning: '已经解决' },
    { letter: 'B', meaning: '正在解决' },
  ],
  series: {
    reply_suggestion: '某人社建字〔{year}〕{n}号',
    reply_proposal: '某人社提字〔{year}〕{n}号',
    own_opinion: '某人社办函〔{year}〕{n}号',
  },
};

const proposed = [{ on: '2020-03-13', by: '局办公室', section: '就业促进科' }];
const instructions = [
  { on: '2020-03-16', leader: '王景行', text: '同意' },
  { on: '2020-03-16', leader: '刘知远' },
];
const assignments = [
  { on: '2020-03-17', section: '就业促进科', role: 'lead' as const, handler: '李向南' },
];
const contact = {
  on: '2020-04-02',
  stage: 'before' as const,
  way: 'visit' as const,
  by: ['李向南'],
};
const agreed = {
  on: '2020-05-08',
  stage: 'draft' as const,
  way: 'phone' as const,
  by: ['李向南'],
  round: 1,
  agreed: true,
};
const criteria = ['relevant', 'truthful', 'complete', 'effective'] as const;
const checked: Review = {
  on: '2020-05-11',
  by: '局办公室',
  stage: 'office',
  passed: true,
  criteria: [...criteria],
};
const reviewed: Review = { on: '2020-05-12', by: '刘知远', stage: 'leader', passed: true };
const drafts = [
  { on: '2020-05-06', by: '李向南', class: 'A', publicity: 'full' as const, answers: ['已扩大'] },
];
const signed: Reply = {
  round: 1,
  drafts,
  reviews: [checked, reviewed],
  signed: { on: '2020-05-13', by: '王景行' },
  document_no: '某人社建字〔2020〕1号',
  class: 'A',
  publicity: 'full',
};
const sent = { to: '张三', way: 'post' as const, on: '2020-05-14' };
const back = { ...sent, returned: { on: '2020-05-20', reason: '地址不详' } };
const good = { from: '张三', on: '2020-05-25', result: 'satisfied' as const };

const routed = { routing: { proposed, instructions, assignments } };
const worked = { ...routed, contacts: [contact] };
const consulted = { ...routed, contacts: [contact, agreed] };
const with_ = (reply: Reply, parts: Partial<Proposal> = consulted) =>
  item({ ...parts, replies: [reply] });

const returning = {
  on: '2020-03-13',
  kind: 'return' as const,
  reason: '不属本局职责',
  suggested_unit: '市民政局',
};

/** One item in each state, everything before it in order. */
export const at: Readonly<Record<Status, Proposal>> = {
  registered: item(),
  return_requested: item({ requests: [returning] }),
  proposed: item({ routing: { proposed } }),
  instructed: item({ routing: { proposed, instructions } }),
  assigned: item(routed),
  handling: item(worked),
  drafted: with_({ round: 1, drafts }, worked),
  consulted: with_({ round: 1, drafts }),
  office_checked: with_({ round: 1, drafts, reviews: [checked] }),
  reviewed: with_({ round: 1, drafts, reviews: [checked, reviewed] }),
  signed: with_(signed),
  delivered: item({
    ...consulted,
    proposers: [{ name: '张三', lead: true }, { name: '李四' }],
    replies: [{ ...signed, deliveries: [sent] }],
  }),
  mail_returned: with_({ ...signed, deliveries: [back] }),
  answered: with_({ ...signed, deliveries: [sent] }),
  feedback_in: with_({ ...signed, deliveries: [sent], feedback: [good] }),
  rehandling: with_({
    ...signed,
    deliveries: [sent],
    feedback: [{ ...good, result: 'dissatisfied' }],
  }),
  opinion_sent: item({
    ...routed,
    intake: { assigned_on: '2020-03-10', role: 'co', lead_unit: '市教育局' },
    own_opinions: [
      {
        round: 1,
        drafts,
        reviews: [checked, reviewed],
        signed: { on: '2020-05-13', by: '王景行' },
        document_no: '某人社办函〔2020〕1号',
        deliveries: [{ ...sent, to: '市教育局' }],
      },
    ],
  }),
  closed: item({
    ...consulted,
    replies: [{ ...signed, deliveries: [sent], feedback: [good] }],
    closed: { on: '2020-06-05' },
  }),
  returned: item({
    requests: [{ ...returning, decision: { on: '2020-03-16', result: 'agreed' } }],
  }),
  withdrawn: item({ ...routed, withdrawn: { on: '2020-04-01', by: '张三' } }),
  archived: item({
    ...consulted,
    replies: [{ ...signed, deliveries: [sent], feedback: [good] }],
    closed: { on: '2020-06-05' },
    archived: { on: '2020-06-12' },
  }),
};
