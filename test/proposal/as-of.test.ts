import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOf, existsOn } from '../../src/proposal/as-of.ts';
import { day, record } from './arbitrary-record.ts';
import { item } from './item.ts';

/**
 * Days of facts, wherever they stand, that were known on that day: a later fact goes with all that is inside it.
 * Dates set for the future (due_on) and the intake are no facts in this sense.
 */
function days(value: unknown, date = '9999-12-31'): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => days(one, date));
  if (typeof value !== 'object' || value === null) return [];
  const {
    on,
    requested_on = on,
    received_on,
    intake,
    ...inside
  } = value as Record<string, unknown>;
  if (typeof requested_on === 'string' && requested_on > date) return [];
  const own = [requested_on, received_on].filter(
    (day): day is string => typeof day === 'string' && day <= date,
  );
  return [...own, ...Object.values(inside).flatMap((one) => days(one, date))];
}

test('never sees a later fact, and loses no earlier one', () => {
  fc.assert(
    fc.property(record, day, (whole, date) => {
      const seen = days(asOf(whole, date));
      expect(seen.filter((on) => on > date)).toEqual([]);
      expect([...seen].sort()).toEqual([...days(whole, date)].sort());
    }),
  );
});

test('changes nothing it is given, and leaves no empty list', () => {
  fc.assert(
    fc.property(record, day, (whole, date) => {
      const before = JSON.stringify(whole);
      const then = JSON.stringify(asOf(whole, date));
      expect(JSON.stringify(whole)).toBe(before);
      expect(then).not.toMatch(/\[\]|null/);
    }),
  );
});

test('a record with nothing later is returned itself', () => {
  fc.assert(
    fc.property(record, (whole) => {
      expect(asOf(whole, '2020-12-31')).toBe(whole);
    }),
  );
});

test('looking back twice is looking back to the earlier day', () => {
  fc.assert(
    fc.property(record, day, day, (whole, one, other) => {
      const [early = one] = [one, other].sort();
      expect(asOf(asOf(whole, one), other)).toEqual(asOf(whole, early));
    }),
  );
});

const whole = item({
  opinions: [
    {
      from: '市财政局',
      requested_on: '2020-03-17',
      due_on: '2020-04-17',
      received_on: '2020-04-15',
      adequate: false,
      reason: '过于简单',
    },
  ],
  replies: [
    {
      round: 1,
      drafts: [{ on: '2020-05-06', by: '李四', class: 'B' }],
      signed: { on: '2020-05-18', by: '王局长' },
      document_no: '临人社建字〔2020〕3号',
      class: 'A',
      publicity: 'full',
      deliveries: [
        {
          to: '张三',
          way: 'post',
          on: '2020-05-19',
          returned: { on: '2020-05-27', reason: '地址不详' },
        },
        { to: '张三', way: 'hand', on: '2020-05-29' },
      ],
      feedback: [{ from: '张三', on: '2020-06-02', result: 'dissatisfied' }],
    },
    { round: 2 },
  ],
  closed: { on: '2020-06-05' },
});

test('the letter had not come back yet', () => {
  expect(asOf(whole, '2020-05-20').replies?.[0]?.deliveries).toEqual([
    { to: '张三', way: 'post', on: '2020-05-19' },
  ]);
});

test('number, class and publicity come with the signature', () => {
  expect(asOf(whole, '2020-05-17').replies).toEqual([
    { round: 1, drafts: [{ on: '2020-05-06', by: '李四', class: 'B' }] },
  ]);
  expect(asOf(whole, '2020-05-18').replies?.[0]).toMatchObject({ class: 'A', publicity: 'full' });
});

test('what an opinion was worth is not known before it came', () => {
  expect(asOf(whole, '2020-04-14').opinions).toEqual([
    { from: '市财政局', requested_on: '2020-03-17', due_on: '2020-04-17' },
  ]);
});

test('an empty round stays only where the one before it is whole', () => {
  expect(asOf(whole, '2020-06-02').replies?.map(({ round }) => round)).toEqual([1, 2]);
  expect(asOf(whole, '2020-06-01').replies?.map(({ round }) => round)).toEqual([1]);
  expect(asOf(whole, '2020-05-05')).not.toHaveProperty('replies');
  expect(asOf(whole, '2020-06-04')).not.toHaveProperty('closed');
});

test.each([
  ['2020-03-09', { assigned_on: '2020-03-10', received_on: '2020-03-12' }, false],
  ['2020-03-10', { assigned_on: '2020-03-10', received_on: '2020-03-12' }, true],
  ['2020-03-10', { assigned_on: '2020-03-12', received_on: '2020-03-10' }, true],
  ['2020-03-11', { assigned_on: '2020-03-12' }, false],
])('on %s an item with %j exists: %s', (date, intake, expected) => {
  expect(existsOn(item({ intake }), date)).toBe(expected);
});

test('an item that was closed anew had been closed before', () => {
  const again = item({
    replies: [{ round: 1, feedback: [{ from: '张三', on: '2020-06-20', result: 'dissatisfied' }] }],
    closed: { on: '2020-07-20' },
    corrections: [
      {
        on: '2020-07-20',
        field: 'closed.on',
        before: '2020-06-05',
        after: '2020-07-20',
        reason: '',
      },
    ],
  });
  const closedOn = (date: string) => asOf(again, date).closed?.on;
  expect(closedOn('2020-06-04')).toBeUndefined();
  expect(closedOn('2020-06-10')).toBe('2020-06-05');
  expect(closedOn('2020-07-21')).toBe('2020-07-20');
});
