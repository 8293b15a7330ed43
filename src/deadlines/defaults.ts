import type { Duty } from '../proposal/office.ts';
import type { Rule, StartEvent } from './rules.ts';
import type { Term } from './term.ts';

const rule = (duty: Duty, count: number, unit: Term['unit'], from: StartEvent): Rule => ({
  duty,
  when: {},
  reckoning: { form: 'term', term: { count, unit }, from },
  source: { by: 'default', duty },
});

/** What holds where registry.yaml says nothing. The published rules behind each are named in messages.deadlines.defaultSource. */
export const defaults: readonly Rule[] = [
  // 山东省政府办公厅《办理人大代表建议和政协提案办法》: sent back within five days of receipt.
  rule('return_request', 5, 'days', 'received'),
  // The same: three months from the assignment.
  rule('reply', 3, 'months', 'assigned'),
  // Provincial rules on deputies' suggestions: answered again within a month of the dissatisfied feedback.
  rule('second_reply', 1, 'months', 'feedback'),
  // 福建省人大代表建议办理规则: co-units give their opinion within a month.
  rule('opinion', 1, 'months', 'requested'),
  rule('own_opinion', 1, 'months', 'assigned'),
  // 崇义县政协 (2013): the form comes back within fifteen working days. A reminder, no duty of the proposer.
  rule('feedback', 15, 'workdays', 'delivered'),
];

/** No reply later than this after the assignment, extensions included (Fujian, Sichuan and other provincial rules). */
export const outerLimit: Term = { count: 6, unit: 'months' };
