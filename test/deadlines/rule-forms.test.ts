import { expect, test } from 'vitest';
import { clocks } from '../../src/deadlines/clocks.ts';
import { explain } from '../../src/deadlines/explain.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { DeadlineRule, Duty, Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { item } from '../proposal/item.ts';

const calendar = await loadCalendar();
const chinese = await messagesIn('zh-CN');

type Settings = Pick<Office, 'deadlines' | 'batches'>;

const clockFor = (duty: Duty, settings: Settings, one: Proposal = item(), asOf = '2030-12-31') =>
  clocks(one, { version: 1, unit: '某局', ...settings }, asOf, calendar, 'all').find(
    (clock) => clock.duty === duty,
  );
const replyUnder = (rule: Omit<DeadlineRule, 'duty'>, batch?: object, one?: Proposal) =>
  clockFor(
    'reply',
    {
      deadlines: [{ duty: 'reply', ...rule }],
      ...(batch && { batches: [{ name: '五次会议', ...batch }] }),
    },
    one ?? item({ intake: { ...item().intake, batch: '五次会议' } }),
  );
const assignedOn = (assigned_on: string) => item({ intake: { assigned_on, role: 'lead' } });

test.each<[string, Omit<DeadlineRule, 'duty'>, object, string]>([
  [
    'from the close of the session',
    { term: '3 months', from: 'session_closed' },
    { session_closed_on: '2020-01-15' },
    '2020-04-15',
  ],
  [
    'from the hand-out meeting',
    { term: '60 days', from: 'handed_out' },
    { handed_out_on: '2020-03-02' },
    '2020-05-01',
  ],
  [
    'a bonus that the batch reaches',
    {
      term: '3 months',
      bonus: [
        { items: 20, days: 10 },
        { items: 50, days: 15 },
      ],
    },
    { items: 24 },
    '2020-06-20',
  ],
  [
    'the larger bonus',
    {
      term: '3 months',
      bonus: [
        { items: 50, days: 15 },
        { items: 20, days: 10 },
      ],
    },
    { items: 50 },
    '2020-06-25',
  ],
  [
    'a bonus that the batch does not reach',
    { term: '3 months', bonus: [{ items: 20, days: 10 }] },
    { items: 19 },
    '2020-06-10',
  ],
  [
    'a batch of unknown size',
    { term: '3 months', bonus: [{ items: 20, days: 10 }] },
    {},
    '2020-06-10',
  ],
  [
    'a cap that cuts the bonus',
    { term: '3 months', bonus: [{ items: 20, days: 10 }], cap: '95 days' },
    { items: 20 },
    '2020-06-13',
  ],
  ['a cap that is not reached', { term: '3 months', cap: '6 months' }, {}, '2020-06-10'],
  ['a Saturday moved to Monday', { term: '95 days', roll: 'next_workday' }, {}, '2020-06-15'],
  [
    'a holiday moved beyond the weekend that is worked',
    { term: '107 days', roll: 'next_workday' },
    {},
    '2020-06-28',
  ],
  ['a working day not moved', { term: '92 days', roll: 'next_workday' }, {}, '2020-06-10'],
  ['none rolls nowhere', { term: '95 days', roll: 'none' }, {}, '2020-06-13'],
  [
    'the cap after the roll',
    { term: '95 days', roll: 'next_workday', cap: '96 days' },
    {},
    '2020-06-14',
  ],
  ['the first day counted', { term: '3 months', count_first_day: true }, {}, '2020-06-09'],
  ['days with the first counted', { term: '10 days', count_first_day: true }, {}, '2020-03-19'],
  [
    'working days with the first counted',
    { term: '1 workdays', count_first_day: true },
    {},
    '2020-03-10',
  ],
  ['month and day of the year it began', { on: '06-30' }, {}, '2020-06-30'],
  ['month and day gone by: the default', { on: '02-28' }, {}, '2020-06-10'],
  [
    'the date of the batch before the rule',
    { term: '2 months' },
    { due_on: '2020-06-30' },
    '2020-06-30',
  ],
  [
    'a batch date gone by when the item came',
    { term: '2 months' },
    { due_on: '2020-02-29' },
    '2020-05-10',
  ],
  ['a rule for this batch', { term: '2 months', when: { batch: '五次会议' } }, {}, '2020-05-10'],
  ['a rule for another batch', { term: '2 months', when: { batch: '四次会议' } }, {}, '2020-06-10'],
])('%s', (_, rule, batch, due) => {
  expect(replyUnder(rule, batch)?.due).toBe(due);
});

test.each([
  ['2020-03-31', true, '2020-06-30'],
  ['2020-03-01', true, '2020-05-31'],
  ['2020-11-30', false, '2021-02-28'],
  ['2023-11-30', false, '2024-02-29'],
  ['2020-12-01', true, '2021-02-28'],
])('three months from %s, the first day counted: %s, end on %s', (on, count_first_day, due) => {
  const rule = { term: '3 months', count_first_day };
  expect(replyUnder(rule, undefined, assignedOn(on))?.due).toBe(due);
});

test('a day of the year that is no day of this year is the last of its month', () => {
  const rule = { on: '02-29' };
  expect(replyUnder(rule, undefined, assignedOn('2020-01-10'))?.due).toBe('2020-02-29');
  expect(replyUnder(rule, undefined, assignedOn('2021-01-10'))?.due).toBe('2021-02-28');
});

test('an item belongs to the batch it names, else to that of its meeting, unless it came between sessions', () => {
  const batches = [{ name: '五次会议', meeting: '市十九届人大五次会议', due_on: '2020-06-30' }];
  const due = (parts: Partial<Proposal>) => clockFor('reply', { batches }, item(parts))?.due;
  const meeting = '市十九届人大五次会议';
  expect(due({ meeting })).toBe('2020-06-30');
  expect(due({ meeting, origin: 'intersession' })).toBe('2020-06-10');
  expect(due({ meeting: '市十九届人大四次会议' })).toBe('2020-06-10');
  const intake = { ...item().intake, batch: '平时' };
  expect(due({ meeting, intake })).toBe('2020-06-10');
});

test('the own paper goes before the batch, and all that lost are shown', () => {
  const batches = [{ name: '五次会议', due_on: '2020-06-30', co_due_on: '2020-05-31' }];
  const intake = { ...item().intake, batch: '五次会议' };
  const paper = item({ intake: { ...intake, due_on: '2020-06-01' } });
  const clock = clockFor('reply', { batches }, paper);
  expect(clock?.due).toBe('2020-06-01');
  expect(clock && explain(clock, chinese)).toEqual([
    '交办文件写明期限 2020-06-01',
    '不采用：批次“五次会议”写明期限 2020-06-30（文件写明的日期优先）',
    '不采用：交办 2020-03-10 起 3 个月（默认：山东省政府办公厅《办理人大代表建议和政协提案办法》），到 2020-06-10（文件写明的日期优先）',
  ]);
  const co = item({ intake: { ...intake, role: 'co' } });
  expect(clockFor('own_opinion', { batches }, co)?.due).toBe('2020-05-31');
});

test('an extension beyond the cap keeps its date, and the cap is named', () => {
  const extended = item({
    requests: [
      {
        on: '2020-06-01',
        kind: 'extension',
        reason: '政策未定',
        until: '2020-10-10',
        decision: { on: '2020-06-03', result: 'agreed' },
      },
    ],
  });
  const rule = { duty: 'reply', term: '3 months', from: 'received', cap: '5 months' } as const;
  const clock = clockFor('reply', { deadlines: [rule] }, extended);
  expect(clock).toMatchObject({ due: '2020-10-10', extended: true });
  expect(clock?.explanation).toContainEqual({
    code: 'beyond_limit',
    term: { count: 5, unit: 'months' },
    event: 'received',
    limit: '2020-08-12',
  });
});

test('what moved a date is told in the order in which it moved it', () => {
  const clock = replyUnder(
    { term: '85 days', bonus: [{ items: 20, days: 10 }], roll: 'next_workday', cap: '96 days' },
    { items: 24 },
  );
  expect(clock && explain(clock, chinese).slice(0, 4)).toEqual([
    '交办 2020-03-10 起 85 日（本单位规则），到 2020-06-03',
    '这一批 24 件，满 20 件加 10 日：到 2020-06-13',
    '2020-06-13 休息（2020-06-13 至 2020-06-14 周末），顺延到 2020-06-15',
    '交办 2020-03-10 起最长 96 日：不晚于 2020-06-14',
  ]);
  const unknown = replyUnder({ term: '85 days', bonus: [{ items: 20, days: 10 }] }, {});
  expect(unknown && explain(unknown, chinese)[1]).toContain('没有写这一批的件数');
});

test('a roll over days that no notice covers is provisional', () => {
  const rolled = replyUnder(
    { on: '2027-10-02', roll: 'next_workday' },
    undefined,
    assignedOn('2027-09-01'),
  );
  expect(rolled).toMatchObject({ due: '2027-10-04', certainty: 'provisional' });
  const beyond = replyUnder(
    { on: '2050-10-01', roll: 'next_workday' },
    undefined,
    assignedOn('2050-09-01'),
  );
  expect(beyond?.due ?? '2050-10-01').toBe('2050-10-01');
});

test('after a change of role, the receipt of the first paper counts no more', () => {
  const changed = item({
    intake: { ...item().intake, role: 'co' },
    role_changes: [{ on: '2020-05-06', role: 'lead' }],
  });
  const rule = { duty: 'reply', term: '3 months', from: 'received' } as const;
  expect(clockFor('reply', { deadlines: [rule] }, changed)?.due).toBe('2020-08-06');
});
