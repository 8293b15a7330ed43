import { describe, expect, test } from 'vitest';
import { clocks } from '../../src/deadlines/clocks.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { reportDates } from '../../src/deadlines/reports.ts';
import { validate } from '../../src/generated/validate-registry.js';
import type { Batch, DeadlineRule, Duty, Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { item } from '../proposal/item.ts';

const calendar = await loadCalendar();

const office = (deadlines: readonly DeadlineRule[], batch?: Omit<Batch, 'name'>): Office => ({
  version: 1,
  unit: '某局',
  deadlines,
  ...(batch && { batches: [{ name: '会上交办', ...batch }] }),
});

function dueUnder(settings: Office, duty: Duty, one: Proposal): string | undefined {
  expect(validate(structuredClone(settings))).toBe(true);
  return clocks(one, settings, '2027-12-31', calendar, 'all').find((clock) => clock.duty === duty)
    ?.due;
}

// Assigned on 10 March 2020 and received on the 12th, as every item of these tests.
const inBatch = item({ intake: { ...item().intake, batch: '会上交办' } });
const proposal = item({ kind: 'proposal', id: '2020-city-cppcc-105' });
const between = item({ origin: 'intersession' });
const asked = item({
  requests: [{ on: '2020-03-16', kind: 'return', reason: '不属本单位职责' }],
});
const withSection = item({
  routing: {
    assignments: [{ on: '2020-03-17', section: '就业促进科', role: 'lead', handler: '李四' }],
  },
});
const waiting = item({ opinions: [{ from: '市财政局', requested_on: '2020-03-17' }] });
const co = item({ intake: { ...item().intake, role: 'co' } });
const sent = item({
  replies: [
    {
      round: 1,
      publicity: 'full',
      signed: { on: '2020-05-18', by: '王局长' },
      deliveries: [{ to: '张三', way: 'hand', on: '2020-05-19' }],
      feedback: [{ from: '张三', on: '2020-06-02', result: 'dissatisfied' }],
    },
  ],
});
const unanswered = item({
  replies: (sent.replies ?? []).map(({ feedback, ...reply }) => reply),
});
const closed = item({ closed: { on: '2020-06-05' } });

type Row = [
  place: string,
  rule: DeadlineRule | DeadlineRule[],
  one: Proposal,
  due: string,
  batch?: Omit<Batch, 'name'>,
];

const dutyIn = (rules: DeadlineRule | DeadlineRule[]) => [rules].flat()[0]?.duty as Duty;

// Two things found in print are no deadlines of ours: how soon an assigner hands out what came in between sessions,
// and how often a bureau looks at its list.
/** Each rule that was found in print, as registry.yaml writes it, and the day it gives here. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'sending an item back': [
    ['Shandong, Jinan, Qufu', { duty: 'return_request', term: '5 days' }, item(), '2020-03-17'],
    ['a city after Shandong', { duty: 'return_request', term: '3 workdays' }, item(), '2020-03-17'],
    [
      'Guoyang',
      { duty: 'return_request', term: '5 workdays', from: 'handed_out' },
      inBatch,
      '2020-03-17',
      { handed_out_on: '2020-03-10' },
    ],
    ['Yulin', { duty: 'return_request', term: '7 workdays' }, item(), '2020-03-23'],
    ['two cities', { duty: 'return_request', term: '10 days' }, item(), '2020-03-22'],
    [
      'a Zhejiang bureau',
      { duty: 'return_request', term: '10 workdays', from: 'handed_out' },
      inBatch,
      '2020-03-24',
      { handed_out_on: '2020-03-10' },
    ],
    [
      'the national office, one week',
      { duty: 'return_request', term: '7 days' },
      item(),
      '2020-03-19',
    ],
    ['Guangzhou: the answer', { duty: 'return_decision', term: '7 days' }, asked, '2020-03-23'],
  ],
  'the main reply': [
    [
      'three months, at most six',
      { duty: 'reply', term: '3 months', cap: '6 months' },
      item(),
      '2020-06-10',
    ],
    ['from receipt', { duty: 'reply', term: '3 months', from: 'received' }, item(), '2020-06-12'],
    [
      'Chongqing: from the close of the session',
      { duty: 'reply', term: '3 months', from: 'session_closed', cap: '6 months' },
      inBatch,
      '2020-04-15',
      { session_closed_on: '2020-01-15' },
    ],
    [
      'Hainan: between sessions from the assignment',
      [
        { duty: 'reply', term: '3 months', from: 'session_closed' },
        { duty: 'reply', term: '3 months', from: 'assigned', when: { origin: 'intersession' } },
      ],
      between,
      '2020-06-10',
    ],
    [
      'Sichuan: five months for proposals',
      [
        { duty: 'reply', term: '3 months', from: 'received', cap: '6 months' },
        {
          duty: 'reply',
          term: '5 months',
          from: 'received',
          cap: '6 months',
          when: { kind: 'proposal', origin: 'session' },
        },
      ],
      proposal,
      '2020-08-12',
    ],
    [
      'Liaoning: more days for twenty items and for fifty',
      {
        duty: 'reply',
        term: '3 months',
        from: 'received',
        bonus: [
          { items: 20, days: 10 },
          { items: 50, days: 15 },
        ],
        cap: '6 months',
      },
      inBatch,
      '2020-06-22',
      { items: 24 },
    ],
    [
      'Shanghai: two months, never over three',
      { duty: 'reply', term: '2 months', cap: '3 months' },
      item(),
      '2020-05-10',
    ],
    [
      'provincial items by 16 April',
      { duty: 'reply', on: '04-16', when: { level: 'provincial' } },
      item({ level: 'provincial' }),
      '2020-04-16',
    ],
    [
      'city items by 30 June',
      { duty: 'reply', on: '06-30', when: { level: 'city' } },
      item(),
      '2020-06-30',
    ],
    [
      'parties by 10 May',
      { duty: 'reply', on: '05-10', when: { proposer_type: 'party' } },
      item({ proposer_type: 'party' }),
      '2020-05-10',
    ],
    [
      'between sessions three months',
      { duty: 'reply', term: '3 months', when: { origin: 'intersession' } },
      between,
      '2020-06-10',
    ],
    [
      'Suizhou: leading by 30 June',
      { duty: 'reply', on: '2020-06-30', when: { role: 'lead', year: '2020' } },
      item(),
      '2020-06-30',
    ],
    ['Huoqiu, on the batch', [], inBatch, '2020-08-31', { due_on: '2020-08-31' }],
    ['Foping', { duty: 'reply', on: '08-05' }, item(), '2020-08-05'],
    [
      'the CPPCC of 2004: end of August',
      { duty: 'reply', on: '08-31', when: { level: 'national' } },
      item({ level: 'national' }),
      '2020-08-31',
    ],
    [
      'urgent: a limit on its own paper',
      [],
      item({ intake: { ...item().intake, due_on: '2020-03-20' } }),
      '2020-03-20',
    ],
  ],
  extension: [
    [
      'to the day the assigner agreed to',
      { duty: 'reply', term: '3 months', cap: '6 months' },
      item({
        requests: [
          {
            on: '2020-06-01',
            kind: 'extension',
            reason: '政策未定',
            until: '2020-09-10',
            decision: { on: '2020-06-03', result: 'agreed' },
          },
        ],
      }),
      '2020-09-10',
    ],
  ],
  'the opinion of a co-unit': [
    [
      'Fujian, Liaoning: a month from the assignment',
      { duty: 'opinion', term: '1 months', from: 'assigned' },
      waiting,
      '2020-04-10',
    ],
    [
      'Ningbo: a month from receipt',
      { duty: 'own_opinion', term: '1 months', from: 'received' },
      co,
      '2020-04-12',
    ],
    [
      'two months from receipt',
      { duty: 'own_opinion', term: '2 months', from: 'received' },
      co,
      '2020-05-12',
    ],
    ['end of May', { duty: 'own_opinion', on: '05-31' }, co, '2020-05-31'],
    [
      'on the batch',
      [{ duty: 'own_opinion', term: '1 months' }],
      inCo(),
      '2020-05-31',
      { co_due_on: '2020-05-31' },
    ],
    [
      'Fengyang: twenty days before the reply',
      { duty: 'opinion', term: '20 days', before: 'reply' },
      waiting,
      '2020-05-21',
    ],
  ],
  contact: [
    [
      'Suizhou: twenty days from receipt',
      { duty: 'first_contact', term: '20 days' },
      item(),
      '2020-04-01',
    ],
    [
      'Chongyi: fifteen working days from the assignment',
      { duty: 'first_contact', term: '15 workdays', from: 'assigned' },
      item(),
      '2020-03-31',
    ],
  ],
  'feedback and another round': [
    [
      'Chongqing: twenty working days',
      { duty: 'feedback', term: '20 workdays' },
      unanswered,
      '2020-06-16',
    ],
    [
      'Chongyi: fifteen working days',
      { duty: 'feedback', term: '15 workdays' },
      unanswered,
      '2020-06-09',
    ],
    ['a month', { duty: 'second_reply', term: '1 months' }, sent, '2020-07-02'],
    ['Chongqing: two months', { duty: 'second_reply', term: '2 months' }, sent, '2020-08-02'],
    ['Sichuan: three months', { duty: 'second_reply', term: '3 months' }, sent, '2020-09-02'],
  ],
  'inside the bureau': [
    [
      'ten working days after the hand-out meeting',
      { duty: 'distribution', term: '10 workdays', from: 'handed_out' },
      inBatch,
      '2020-03-24',
      { handed_out_on: '2020-03-10' },
    ],
    [
      'two months from taking over',
      { duty: 'section_draft', term: '2 months' },
      withSection,
      '2020-05-17',
    ],
    [
      'two months from the assignment',
      { duty: 'section_draft', term: '2 months', from: 'assigned' },
      withSection,
      '2020-05-10',
    ],
    ['filed a week after it was done', { duty: 'filing', term: '7 days' }, closed, '2020-06-12'],
    [
      'published twenty working days after the reply',
      { duty: 'publication', term: '20 workdays' },
      unanswered,
      '2020-06-16',
    ],
  ],
};

function inCo(): Proposal {
  return item({ intake: { ...item().intake, role: 'co', batch: '会上交办' } });
}

describe.each(Object.entries(rows))('%s', (topic, found) => {
  test.each(found)('%s', (_, rules, one, due, batch) => {
    const settings = office([rules].flat(), batch);
    const { deadlines, ...bare } = settings;
    const duty = dutyIn(rules) ?? (topic === 'the main reply' ? 'reply' : 'own_opinion');
    expect(dueUnder(deadlines?.length ? settings : bare, duty, one)).toBe(due);
  });
});

describe('what the office owes for a year or a batch', () => {
  const handedOut = { handed_out_on: '2024-04-10' };
  test.each<[string, DeadlineRule, string]>([
    [
      'names of leaders and handlers, five days',
      { duty: 'report', name: '承办人名单', term: '5 days' },
      '2024-04-15',
    ],
    ['the same, by 25 April', { duty: 'report', name: '承办人名单', on: '04-25' }, '2024-04-25'],
    [
      'items the head leads, ten days',
      { duty: 'report', name: '领办件', term: '10 days' },
      '2024-04-20',
    ],
    [
      'a plan for important items, a month',
      { duty: 'report', name: '办理方案', term: '1 months' },
      '2024-05-10',
    ],
    [
      'what became of promises, 20 November',
      { duty: 'report', name: '回头看', on: '11-20' },
      '2024-11-20',
    ],
    ['the annual summary, 10 October', { duty: 'annual_summary', on: '10-10' }, '2024-10-10'],
  ])('%s', (_, rule, due) => {
    const settings = office([rule], handedOut);
    expect(validate(structuredClone(settings))).toBe(true);
    const found = reportDates(settings, '2024-04-01', calendar);
    expect(found.find(({ duty, name }) => duty === rule.duty && name === rule.name)?.due).toBe(due);
  });

  test('the annual summary has a default; once it has passed, the next one is shown beside it', () => {
    const dates = (asOf: string) =>
      reportDates(office([]), asOf, calendar).map(({ due, days }) => [due, days]);
    expect(dates('2024-10-10')).toEqual([['2024-10-10', 0]]);
    expect(dates('2024-10-12')).toEqual([
      ['2024-10-10', -2],
      ['2025-10-10', 363],
    ]);
  });
});
