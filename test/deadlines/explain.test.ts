import { expect, test } from 'vitest';
import type { Clock } from '../../src/deadlines/clock.ts';
import { clocks } from '../../src/deadlines/clocks.ts';
import { explain } from '../../src/deadlines/explain.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import type { Step } from '../../src/deadlines/step.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { DeadlineRule } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { item } from '../proposal/item.ts';

const calendar = await loadCalendar();
const chinese = await messagesIn('zh-CN');
const english = await messagesIn('en');

function last(record: Proposal, day: string, ...deadlines: readonly DeadlineRule[]): Clock {
  const found = clocks(record, { version: 1, unit: '某局', deadlines }, day, calendar).at(-1);
  if (!found) throw new Error('no clock');
  return found;
}

const delivered = item({
  replies: [{ round: 1, deliveries: [{ to: '张三', way: 'hand', on: '2020-06-15' }] }],
});

test('the usual reply', () => {
  const clock = last(item(), '2020-06-13');
  expect(explain(clock, chinese)).toEqual([
    '交办 2020-03-10 起 3 个月（默认：山东省政府办公厅《办理人大代表建议和政协提案办法》），到 2020-06-10',
  ]);
  expect(explain(clock, english)).toEqual([
    '3 months from assignment on 2020-03-10 (default: 山东省政府办公厅《办理人大代表建议和政协提案办法》): 2020-06-10',
  ]);
  expect(chinese.deadlines.span(clock)).toBe('逾期 3 天');
  expect(english.deadlines.span(clock)).toBe('3 days overdue');
});

test('working days name what was passed over', () => {
  expect(
    explain(last(delivered, '2020-06-20', { duty: 'feedback', term: '8 workdays' }), chinese),
  ).toEqual([
    '送达 2020-06-15 起 8 个工作日（本单位规则），到 2020-06-28',
    '其中：2020-06-20 至 2020-06-21 周末；2020-06-25 至 2020-06-27 端午节放假；2020-06-28 端午节调休上班（计入）',
    '不采用：送达 2020-06-15 起 15 个工作日（默认：参照崇义县政协做法，仅作提醒），到 2020-07-07（本单位规则优先于默认规则）',
  ]);
});

test('the paper goes before the rules', () => {
  const record = item({ intake: { assigned_on: '2020-03-10', due_on: '2020-10-01' } });
  const rule: DeadlineRule = { duty: 'reply', on: '2020-06-30', source: '市政府办公室通知' };
  expect(explain(last(record, '2020-06-20', rule), chinese)).toEqual([
    '交办文件写明期限 2020-10-01',
    '不采用：固定期限 2020-06-30（依据：市政府办公室通知）（文件写明的日期优先）',
    '不采用：交办 2020-03-10 起 3 个月（默认：山东省政府办公厅《办理人大代表建议和政协提案办法》），到 2020-06-10（文件写明的日期优先）',
    '注意：超出交办后 6 个月的最长期限 2020-09-10',
  ]);
});

const source = { by: 'office', text: '通知' } as const;
const term = { count: 1, unit: 'months' } as const;
const steps: readonly Step[] = [
  { code: 'basis', basis: { by: 'paper', paper: 'request', due: '2020-04-01' } },
  { code: 'basis', basis: { by: 'fixed', due: '2020-04-01', source } },
  {
    code: 'basis',
    basis: { by: 'term', term, from: 'assigned', on: '2020-04-01', instead: 'received', source },
  },
  {
    code: 'basis',
    basis: { by: 'before', term, duty: 'reply', on: '2020-04-01', due: '2020-03-01', source },
  },
  { code: 'basis', basis: { by: 'before', term, duty: 'reply', source: { by: 'office' } } },
  {
    code: 'skipped',
    after: '2020-04-01',
    to: '2020-04-09',
    days: [
      { kind: 'weekend', from: '2020-04-04', to: '2020-04-05' },
      { kind: 'holiday', from: '2020-04-06', to: '2020-04-06', name: '防汛停工' },
      { kind: 'makeup', from: '2020-04-07', to: '2020-04-07', name: 'qingming' },
    ],
  },
  { code: 'set_aside', basis: { by: 'fixed', due: '2020-04-01', source }, reason: 'later_rule' },
  { code: 'unusable', from: 'delivered', source },
  { code: 'unusable', from: { before: 'reply' }, source },
  { code: 'provisional' },
  { code: 'no_date' },
  { code: 'beyond_limit', term, event: 'assigned', limit: '2020-09-10' },
  { code: 'inner', section: '就业促进科', due: '2020-05-01' },
  { code: 'lacking', names: ['张三', '李四'] },
  { code: 'came_back', name: '张三', on: '2020-05-27', reason: '地址不详' },
  { code: 'met', on: '2020-05-27' },
  { code: 'thin' },
  { code: 'thin', reason: '过于简单' },
  { code: 'ended', on: '2020-05-27', by: 'closing' },
  { code: 'ended', on: '2020-05-27', by: 'new_round' },
];

test('every step has a sentence in both languages', () => {
  const clock = { ...last(item(), '2020-06-13'), explanation: steps };
  expect(explain(clock, chinese)).toMatchSnapshot();
  expect(explain(clock, english)).toMatchSnapshot();
});

test.each([
  ['2020-06-10', '今日到期', 'due today'],
  ['2020-06-09', '还剩 1 天', '1 day left'],
  ['2020-06-11', '逾期 1 天', '1 day overdue'],
])('on %s', (day, zh, en) => {
  expect(chinese.deadlines.span(last(item(), day))).toBe(zh);
  expect(english.deadlines.span(last(item(), day))).toBe(en);
});
