import { describe, expect, it } from 'vitest';
import { statuses } from '../../src/proposal/status.ts';
import { timelineOf } from '../../src/proposal/timeline.ts';
import { at } from './at.ts';

it('tells the whole story in order', () => {
  expect(timelineOf(at.closed).map(({ on, kind }) => `${on.slice(5)} ${kind}`)).toEqual([
    '03-10 assigned',
    '03-12 received',
    '03-13 proposed',
    '03-16 instructed',
    '03-16 instructed',
    '03-17 handed_over',
    '04-02 contact',
    '05-06 drafted',
    '05-08 contact',
    '05-11 reviewed',
    '05-12 reviewed',
    '05-13 signed',
    '05-14 delivered',
    '05-25 feedback',
    '06-05 closed',
  ]);
});

it('tells of returned mail, opinions and urges', () => {
  const record = {
    ...at.mail_returned,
    opinions: [{ from: '市财政局', requested_on: '2020-03-20', received_on: '2020-04-20' }],
    urges: [{ on: '2020-04-10', way: 'phone' as const, to: '市财政局' }],
    overrides: [{ on: '2020-05-13', step: 'sign', gate: 'class_set', reason: '已口头同意' }],
  };
  const kinds = timelineOf(record).map(({ kind }) => kind);
  for (const kind of [
    'mail_returned',
    'opinion_requested',
    'opinion_received',
    'urged',
    'overridden',
  ])
    expect(kinds).toContain(kind);
});

describe.each(statuses)('at %s', (status) => {
  it('is sorted by day', () => {
    const days = timelineOf(at[status]).map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
  });
});
