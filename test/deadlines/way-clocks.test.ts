import { describe, expect, test } from 'vitest';
import { isBinding } from '../../src/deadlines/clock.ts';
import { clocks, type Scope } from '../../src/deadlines/clocks.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import type { DeadlineRule, Duty, Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { item } from '../proposal/item.ts';

const calendar = await loadCalendar();
const office = (...deadlines: readonly DeadlineRule[]): Office => ({
  version: 1,
  unit: '某局',
  office: '办公室',
  leaders: [
    { name: '王局长', role: 'director' },
    { name: '刘副局长', role: 'deputy' },
  ],
  deadlines,
});
const at = (one: Proposal, asOf: string, scope: Scope = 'all', settings = office()) =>
  clocks(one, settings, asOf, calendar, scope);
const clockOn = (duty: Duty, one: Proposal, asOf: string, settings = office()) =>
  at(one, asOf, 'all', settings).find((clock) => clock.duty === duty);

const assigned = {
  on: '2020-03-17',
  section: '就业促进科',
  role: 'lead',
  handler: '李四',
} as const;

test('all clocks stand in the order of the procedure', () => {
  const one = item({
    routing: { assignments: [assigned] },
    opinions: [{ from: '市财政局', requested_on: '2020-03-17' }],
    replies: [
      {
        round: 1,
        signed: { on: '2020-05-18', by: '王局长' },
        publicity: 'full',
        deliveries: [{ to: '张三', way: 'hand', on: '2020-05-19' }],
      },
    ],
    closed: { on: '2020-06-05' },
  });
  expect(at(one, '2020-06-05').map(({ duty }) => duty)).toEqual([
    'return_request',
    'distribution',
    'first_contact',
    'section_draft',
    'reply',
    'opinion',
    'feedback',
    'publication',
    'filing',
  ]);
});

test('steps on the way bind nobody, unless the office wrote a rule', () => {
  const duties = (scope: Scope, settings: Office) =>
    at(item(), '2020-05-01', scope, settings)
      .filter(isBinding)
      .map(({ duty }) => duty);
  expect(at(item(), '2020-05-01', 'owed').map(({ duty }) => duty)).toEqual(['reply']);
  expect(duties('all', office())).toEqual(['reply']);
  const rule: DeadlineRule = { duty: 'first_contact', term: '15 workdays', from: 'assigned' };
  expect(duties('all', office(rule))).toEqual(['first_contact', 'reply']);
  expect(duties('owed', office(rule))).toEqual(['first_contact', 'reply']);
});

test('a reference item has no clock, a co-handled one no contact and no publication', () => {
  const as = (role: 'reference' | 'co') =>
    at(item({ intake: { ...item().intake, role } }), '2020-05-01').map(({ duty }) => duty);
  expect(as('reference')).toEqual([]);
  expect(as('co')).toEqual(['return_request', 'distribution', 'own_opinion']);
});

describe('return request', () => {
  const asked = { on: '2020-03-16', kind: 'return', reason: '不属本单位职责' } as const;
  test.each<[string, Partial<Proposal>, string, object]>([
    ['runs', {}, '2020-03-17', { due: '2020-03-17', state: 'running', days: 0 }],
    ['lapses, and nobody is late', {}, '2020-03-18', { due: '2020-03-17', state: 'ended' }],
    ['is met by asking', { requests: [asked] }, '2020-04-01', { state: 'met', days: 1 }],
    [
      'is given up by accepting',
      { intake: { ...item().intake, accepted_on: '2020-03-13' } },
      '2020-03-14',
      { state: 'ended' },
    ],
    [
      'begins anew with another role',
      { role_changes: [{ on: '2020-05-06', role: 'co' }] },
      '2020-05-07',
      { due: '2020-05-11', state: 'running' },
    ],
  ])('%s', (_, parts, asOf, expected) => {
    expect(clockOn('return_request', item(parts), asOf)).toMatchObject(expected);
  });

  test('the assigner has a date only where the office wrote a rule, and is only reminded of', () => {
    const one = item({ requests: [asked] });
    expect(clockOn('return_decision', one, '2020-04-01')).toBeUndefined();
    const rule: DeadlineRule = { duty: 'return_decision', term: '7 days', source: '广州市规定' };
    expect(clockOn('return_decision', one, '2020-04-01', office(rule))).toMatchObject({
      due: '2020-03-23',
      state: 'overdue',
      reminder: true,
      holder: { kind: 'assigner', name: '市政府督查室' },
    });
  });
});

describe('distribution', () => {
  test.each<[string, Proposal['routing'], object]>([
    ['the office, first', undefined, { kind: 'office', name: '办公室' }],
    [
      'the leaders whose instruction is missing',
      { proposed: [{ on: '2020-03-13', by: '办公室', section: '就业促进科' }] },
      { kind: 'leader', name: '王局长、刘副局长' },
    ],
    [
      'the one that is still missing',
      {
        proposed: [{ on: '2020-03-13', by: '办公室', section: '就业促进科' }],
        instructions: [{ on: '2020-03-16', leader: '刘副局长' }],
      },
      { kind: 'leader', name: '王局长' },
    ],
    [
      'the office again',
      {
        proposed: [{ on: '2020-03-13', by: '办公室', section: '就业促进科' }],
        instructions: [
          { on: '2020-03-16', leader: '刘副局长' },
          { on: '2020-03-16', leader: '王局长' },
        ],
      },
      { kind: 'office', name: '办公室' },
    ],
  ])('lies with %s', (_, routing, holder) => {
    const one = item(routing && { routing });
    expect(clockOn('distribution', one, '2020-03-20')).toMatchObject({
      due: '2020-03-26',
      workdays: 4,
      holder,
    });
  });

  test('is met by handing over, and falls away with the signature', () => {
    expect(
      clockOn('distribution', item({ routing: { assignments: [assigned] } }), '2020-04-01'),
    ).toMatchObject({ state: 'met', metOn: '2020-03-17' });
    const signed = item({ replies: [{ round: 1, signed: { on: '2020-04-20', by: '王局长' } }] });
    expect(clockOn('distribution', signed, '2020-05-01')).toMatchObject({ state: 'ended' });
    expect(clockOn('distribution', signed, '2020-04-19')).toMatchObject({ state: 'overdue' });
  });
});

test('the first contact of any stage counts, on the day it was known', () => {
  const one = item({
    contacts: [{ on: '2020-04-02', stage: 'during', way: 'phone', by: ['李四'] }],
  });
  expect(clockOn('first_contact', one, '2020-04-01')).toMatchObject({
    due: '2020-04-01',
    state: 'running',
    days: 0,
  });
  expect(clockOn('first_contact', one, '2020-04-02')).toMatchObject({
    state: 'met_late',
    days: 1,
  });
});

describe("the section's draft", () => {
  const draft = (assignments: readonly object[], asOf = '2020-04-30') =>
    clockOn('section_draft', item({ routing: { assignments } } as Partial<Proposal>), asOf);

  test('counts from the hand-over, and the date on it goes first', () => {
    expect(draft([assigned])).toMatchObject({ due: '2020-05-17', state: 'running' });
    expect(draft([{ ...assigned, due_on: '2020-04-20' }])).toMatchObject({
      due: '2020-04-20',
      state: 'overdue',
    });
  });

  test('another handler gives no new term, another section does', () => {
    expect(draft([assigned, { ...assigned, on: '2020-04-01', handler: '郑五' }])).toMatchObject({
      due: '2020-05-17',
      holder: { handler: '郑五' },
    });
    expect(
      draft([assigned, { ...assigned, on: '2020-04-01', section: '社会保险科' }]),
    ).toMatchObject({
      due: '2020-06-01',
      holder: { name: '社会保险科' },
    });
  });

  test('can be counted back from the reply', () => {
    const rule: DeadlineRule = { duty: 'section_draft', term: '30 days', before: 'reply' };
    const one = item({ routing: { assignments: [assigned] } });
    expect(clockOn('section_draft', one, '2020-04-30', office(rule))?.due).toBe('2020-05-11');
  });
});

describe('publication', () => {
  const reply = (round: number, on: string, publicity: 'full' | 'summary' | 'none') =>
    ({
      round,
      signed: { on, by: '王局长' },
      publicity,
      deliveries: [{ to: '张三', way: 'hand', on }],
    }) as const;
  const of = (one: Proposal, asOf: string) =>
    at(one, asOf).filter(({ duty }) => duty === 'publication');

  test('is owed for what is to be public, from the day the last one had it', () => {
    expect(of(item({ replies: [reply(1, '2020-05-19', 'none')] }), '2020-07-01')).toEqual([]);
    expect(of(item({ replies: [reply(1, '2020-05-19', 'summary')] }), '2020-06-17')).toMatchObject([
      { start: '2020-05-19', due: '2020-06-16', state: 'overdue', workdays: 1 },
    ]);
  });

  test('closing does not take it away, a later reply does', () => {
    const one = item({ replies: [reply(1, '2020-05-19', 'full')], closed: { on: '2020-06-05' } });
    expect(of(one, '2020-06-10')).toMatchObject([{ state: 'running' }]);
    const again = item({
      replies: [reply(1, '2020-05-19', 'full'), reply(2, '2020-06-12', 'full')],
    });
    expect(of(again, '2020-06-20')).toMatchObject([{ state: 'ended' }, { state: 'running' }]);
  });

  test('is met on the day it was published, and not before', () => {
    const published = { ...reply(1, '2020-05-19', 'full'), published: { on: '2020-06-12' } };
    const one = item({ replies: [published] });
    expect(of(one, '2020-06-11')).toMatchObject([{ state: 'running' }]);
    expect(of(one, '2020-06-12')).toMatchObject([{ state: 'met', metOn: '2020-06-12' }]);
  });
});

test('filing runs from the closing', () => {
  const one = item({ closed: { on: '2020-06-05' }, archived: { on: '2020-06-15' } });
  expect(clockOn('filing', one, '2020-06-13')).toMatchObject({
    due: '2020-06-12',
    state: 'overdue',
  });
  expect(clockOn('filing', one, '2020-06-15')).toMatchObject({ state: 'met_late', days: 3 });
  expect(clockOn('filing', one, '2020-06-04')).toBeUndefined();
});
