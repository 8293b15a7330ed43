import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Calendar } from '../../src/deadlines/calendar.ts';
import { clocks } from '../../src/deadlines/clocks.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { termFrom } from '../../src/deadlines/term.ts';
import type { DeadlineRule, Duty } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { record } from '../proposal/arbitrary-record.ts';
import { item } from '../proposal/item.ts';

const calendar = await loadCalendar();
const withRules = (...deadlines: readonly DeadlineRule[]) =>
  ({ version: 1, unit: '某局', deadlines }) as const;

const clockFor = (duty: Duty, rules: readonly DeadlineRule[], one: Proposal) =>
  clocks(one, withRules(...rules), '2020-12-31', calendar).find((clock) => clock.duty === duty);

const asked = item({ opinions: [{ from: '市财政局', requested_on: '2020-03-17' }] });
const unreceived = item({ intake: { assigned_on: '2020-03-10' } });

test.each<[string, Duty, readonly DeadlineRule[], Proposal, string | undefined]>([
  ['the default', 'reply', [], item(), '2020-06-10'],
  ['a term of its own', 'reply', [{ duty: 'reply', term: '2 months' }], item(), '2020-05-10'],
  [
    'from receipt',
    'reply',
    [{ duty: 'reply', term: '3 months', from: 'received' }],
    item(),
    '2020-06-12',
  ],
  [
    'receipt not noted: from assignment',
    'reply',
    [{ duty: 'reply', term: '3 months', from: 'received' }],
    unreceived,
    '2020-06-10',
  ],
  ['days', 'reply', [{ duty: 'reply', term: '90 days' }], item(), '2020-06-08'],
  ['working days', 'reply', [{ duty: 'reply', term: '10 workdays' }], item(), '2020-03-24'],
  ['a fixed date', 'reply', [{ duty: 'reply', on: '2020-06-30' }], item(), '2020-06-30'],
  [
    'a fixed date gone by when the item came',
    'reply',
    [{ duty: 'reply', on: '2020-02-29' }],
    item(),
    '2020-06-10',
  ],
  [
    'the last rule that fits',
    'reply',
    [
      { duty: 'reply', on: '2020-06-30' },
      { duty: 'reply', on: '2020-05-31' },
      { duty: 'reply', on: '2020-04-16', when: { level: 'provincial' } },
      { duty: 'second_reply', on: '2020-04-01' },
    ],
    item(),
    '2020-05-31',
  ],
  [
    'the one before, where the last gives no date',
    'reply',
    [
      { duty: 'reply', on: '2020-06-30' },
      { duty: 'reply', on: '2019-06-30' },
    ],
    item(),
    '2020-06-30',
  ],
  [
    'twenty days before the reply',
    'opinion',
    [{ duty: 'opinion', term: '20 days', before: 'reply' }],
    asked,
    '2020-05-21',
  ],
  [
    'a month before the reply',
    'opinion',
    [{ duty: 'opinion', term: '1 months', before: 'reply' }],
    asked,
    '2020-05-10',
  ],
  [
    'working days before the reply',
    'opinion',
    [{ duty: 'opinion', term: '15 workdays', before: 'reply' }],
    asked,
    '2020-05-20',
  ],
  [
    'before a reply whose date the paper names',
    'opinion',
    [{ duty: 'opinion', term: '20 days', before: 'reply' }],
    { ...asked, intake: { ...asked.intake, due_on: '2020-08-31' } },
    '2020-08-11',
  ],
  [
    'counting back beyond the request: the default',
    'opinion',
    [{ duty: 'opinion', term: '100 days', before: 'reply' }],
    asked,
    '2020-04-17',
  ],
  [
    'from assignment',
    'opinion',
    [{ duty: 'opinion', term: '1 months', from: 'assigned' }],
    asked,
    '2020-04-10',
  ],
  [
    'from an assignment too long ago: the default',
    'opinion',
    [{ duty: 'opinion', term: '5 days', from: 'assigned' }],
    asked,
    '2020-04-17',
  ],
  [
    'an event that does not exist: the default',
    'reply',
    [{ duty: 'reply', term: '1 months', from: 'delivered' }],
    item(),
    '2020-06-10',
  ],
  [
    'two rules that count back from each other: the defaults',
    'reply',
    [
      { duty: 'reply', term: '5 days', before: 'own_opinion' },
      { duty: 'own_opinion', term: '5 days', before: 'reply' },
    ],
    item(),
    '2020-06-10',
  ],
  [
    'a rule that counts back from itself',
    'reply',
    [{ duty: 'reply', term: '5 days', before: 'reply' }],
    item(),
    '2020-06-10',
  ],
  [
    'our opinion counts back from the reply of the unit that leads, as the rules have it',
    'own_opinion',
    [{ duty: 'own_opinion', term: '20 days', before: 'reply' }],
    item({ intake: { assigned_on: '2020-03-10', role: 'co', due_on: '2020-05-30' } }),
    '2020-05-30',
  ],
  [
    'our opinion, where no paper says anything',
    'own_opinion',
    [{ duty: 'own_opinion', term: '20 days', before: 'reply' }],
    item({ intake: { assigned_on: '2020-03-10', role: 'co' } }),
    '2020-05-21',
  ],
  [
    'our opinion, by the rule for those who lead',
    'own_opinion',
    [
      { duty: 'reply', term: '2 months', when: { role: 'co' } },
      { duty: 'reply', term: '4 months', when: { role: 'lead' } },
      { duty: 'own_opinion', term: '20 days', before: 'reply' },
    ],
    item({ intake: { assigned_on: '2020-03-10', role: 'co' } }),
    '2020-06-20',
  ],
  [
    'our opinion, once our role was changed',
    'own_opinion',
    [{ duty: 'own_opinion', term: '20 days', before: 'reply' }],
    item({
      intake: { assigned_on: '2020-03-10', role: 'lead' },
      role_changes: [{ on: '2020-04-01', role: 'co' }],
    }),
    '2020-06-11',
  ],
  [
    'an outer limit counts the first day where the term does',
    'reply',
    [{ duty: 'reply', term: '113 days', from: 'assigned', count_first_day: true, cap: '3 months' }],
    item({ intake: { assigned_on: '2020-02-23', role: 'lead' } }),
    '2020-05-22',
  ],
])('%s', (_, duty, rules, one, expected) => {
  expect(clockFor(duty, rules, one)?.due).toBe(expected);
});

test.each<[DeadlineRule['when'], boolean]>([
  [{}, true],
  [{ kind: 'suggestion' }, true],
  [{ kind: 'proposal' }, false],
  [{ level: 'city', origin: 'session', role: 'lead', year: '2020' }, true],
  [{ level: 'city', origin: 'intersession' }, false],
  [{ year: '2021' }, false],
  [{ year: '202' }, false],
  [{ role: 'sole' }, false],
  [{ proposer_type: 'party' }, false],
])('a rule for %j fits: %s', (when, fits) => {
  const rule: DeadlineRule = { duty: 'reply', on: '2020-06-30', ...(when && { when }) };
  expect(clockFor('reply', [rule], item())?.due).toBe(fits ? '2020-06-30' : '2020-06-10');
});

test('in a later round, `before: reply` means the round in hand', () => {
  const again = item({
    opinions: [{ from: '市财政局', requested_on: '2020-06-05' }],
    replies: [
      {
        round: 1,
        deliveries: [{ to: '张三', way: 'hand', on: '2020-05-19' }],
        feedback: [{ from: '张三', on: '2020-06-02', result: 'dissatisfied' }],
      },
    ],
  });
  const rules: DeadlineRule[] = [{ duty: 'opinion', term: '10 days', before: 'reply' }];
  expect(clockFor('opinion', rules, again)?.due).toBe('2020-06-22');
});

test('every date that lost is kept, with the reason', () => {
  const one = item({ intake: { assigned_on: '2020-03-10', due_on: '2020-06-01' } });
  const rules: DeadlineRule[] = [{ duty: 'reply', on: '2020-06-30', source: '市政府办公室通知' }];
  expect(clockFor('reply', rules, one)?.explanation.slice(0, 3)).toEqual([
    { code: 'basis', basis: { by: 'paper', paper: 'assignment', due: '2020-06-01' } },
    {
      code: 'set_aside',
      reason: 'paper',
      basis: { by: 'fixed', due: '2020-06-30', source: { by: 'office', text: '市政府办公室通知' } },
    },
    {
      code: 'set_aside',
      reason: 'paper',
      basis: {
        by: 'term',
        term: { count: 3, unit: 'months' },
        from: 'assigned',
        on: '2020-03-10',
        due: '2020-06-10',
        source: { by: 'default', duty: 'reply' },
      },
    },
  ]);
  const own = clockFor('reply', rules, item())?.explanation.filter(
    ({ code }) => code === 'set_aside',
  );
  expect(own).toMatchObject([{ reason: 'own_rule' }]);
  const past: DeadlineRule[] = [{ duty: 'reply', on: '2019-06-30' }];
  expect(clockFor('reply', past, item())?.explanation).toMatchObject([
    { code: 'basis' },
    { code: 'set_aside', reason: 'before_start' },
  ]);
});

test('counting back from a provisional date is provisional, from none unknown', () => {
  const rules: DeadlineRule[] = [
    { duty: 'reply', term: '80 workdays' },
    { duty: 'opinion', term: '5 days', before: 'reply' },
  ];
  const when = (assigned_on: string, requested_on: string) =>
    clocks(
      item({ intake: { assigned_on }, opinions: [{ from: '市财政局', requested_on }] }),
      withRules(...rules),
      '2030-01-01',
      calendar,
    ).find(({ duty }) => duty === 'opinion');
  expect(when('2026-10-12', '2026-10-12')?.certainty).toBe('provisional');
  expect(when('2001-10-12', '2001-10-12')).toMatchObject({
    certainty: 'unknown',
    state: 'running',
  });
  expect(when('2020-10-12', '2020-10-12')?.certainty).toBe('published');
});

test('the calendar is left alone where no rule counts working days', () => {
  const untouched = new Proxy({} as Calendar, {
    get: () => {
      throw new Error('asked the calendar');
    },
  });
  expect(clocks(asked, withRules(), '2020-12-31', untouched)).toHaveLength(2);
});

test.each([
  ['3 months', { count: 3, unit: 'months' }],
  ['15 workdays', { count: 15, unit: 'workdays' }],
  ['0 days', { count: 0, unit: 'days' }],
  ['3 weeks', undefined],
  ['-3 days', undefined],
  ['3 months ', undefined],
  ['12345 days', undefined],
])('%j as a term', (text, expected) => {
  expect(termFrom(text)).toEqual(expected);
});

test('no record and no day makes it fail', () => {
  const day = fc.constantFrom('2020-01-01', '2020-06-30', '2021-12-31', '0000-01-01', '9999-12-31');
  fc.assert(
    fc.property(record, day, (one, asOf) => {
      for (const clock of clocks(one, withRules(), asOf, calendar, 'all')) {
        expect(clock.days ?? 0).toBeGreaterThanOrEqual(0);
        expect(clock.start <= asOf || clock.state === 'not_started' || clock.metOn).toBeTruthy();
        if (clock.metOn) expect(clock.metOn <= asOf).toBe(true);
      }
    }),
  );
});
