import type { Rule, StartEvent } from './rules.ts';
import type { Term } from './term.ts';

const rule = (duty: Rule['duty'], count: number, unit: Term['unit'], from: StartEvent): Rule => ({
  duty,
  when: {},
  reckoning: { form: 'term', term: { count, unit }, from },
  source: { by: 'default', duty },
});

/** No reply later than this after the assignment, extensions included (Fujian, Sichuan and other provincial rules). */
export const outerLimit: Term = { count: 6, unit: 'months' };

/** What holds where registry.yaml says nothing. The published rules behind each are named in messages.deadlines.defaultSource. */
export const defaults: readonly Rule[] = [
  // 山东省政府办公厅《办理人大代表建议和政协提案办法》: sent back within five days of receipt.
  rule('return_request', 5, 'days', 'received'),
  // 浙江省海洋与渔业局工作规则 (2011): handed to a section within ten working days.
  rule('distribution', 10, 'workdays', 'received'),
  // 随州 (2019): the proposer is met within twenty days of receipt.
  rule('first_contact', 20, 'days', 'received'),
  // 宿州市投资促进中心 (2024): the section answers within two months of taking over.
  rule('section_draft', 2, 'months', 'handed_over'),
  // 山东省政府办公厅《办理人大代表建议和政协提案办法》: three months from the assignment.
  { ...rule('reply', 3, 'months', 'assigned'), cap: outerLimit },
  // Provincial rules on deputies' suggestions: answered again within a month of the dissatisfied feedback.
  rule('second_reply', 1, 'months', 'feedback'),
  // 福建省人大代表建议办理规则: co-units give their opinion within a month.
  rule('opinion', 1, 'months', 'requested'),
  rule('own_opinion', 1, 'months', 'assigned'),
  // 崇义县政协 (2013): the form comes back within fifteen working days. A reminder, no duty of the proposer.
  rule('feedback', 15, 'workdays', 'delivered'),
  // 安徽省 (2015): replies are published within twenty working days.
  rule('publication', 20, 'workdays', 'delivered'),
  // 深圳 (2007, a bureau's own rules): the papers are filed within a week.
  rule('filing', 7, 'days', 'closed'),
  // A provincial rule: the year's summary is with the government office by 10 October.
  {
    duty: 'annual_summary',
    when: {},
    reckoning: { form: 'yearly', on: '10-10' },
    source: { by: 'default', duty: 'annual_summary' },
  },
];
