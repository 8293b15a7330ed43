import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Clock } from '../../src/deadlines/clock.ts';
import { clocks } from '../../src/deadlines/clocks.ts';
import { addDays, type IsoDate } from '../../src/deadlines/date.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import type { Proposal, Urge } from '../../src/proposal/record.ts';
import { rungsDue } from '../../src/urging/choose.ts';
import { ladderOf } from '../../src/urging/ladder.ts';
import { heightOf } from '../../src/urging/rung.ts';
import { office } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';

const calendar = await loadCalendar();
const usual = ladderOf({});

/** A reply that was assigned on 3 March 2025 and is due on Tuesday 3 June, as it stands on a day. */
function reply(day: IsoDate, parts: Partial<Clock> = {}): Clock {
  const due = 'due' in parts ? parts.due : '2025-06-03';
  return {
    duty: 'reply',
    round: 1,
    holder: { kind: 'section', name: '就业促进科', handler: '李向南' },
    start: '2025-03-03',
    due,
    state: due !== undefined && day > due ? 'overdue' : 'running',
    certainty: 'published',
    explanation: [],
    ...parts,
  };
}

const urge = (on: IsoDate, rung: string, parts: Partial<Urge> = {}): Urge => ({
  on,
  way: 'slip',
  to: '就业促进科',
  about: 'reply',
  due_on: '2025-06-03',
  rung,
  ...parts,
});

type Case = readonly [
  what: string,
  day: IsoDate,
  past: readonly Urge[],
  clock: Partial<Clock>,
  due: readonly string[],
];

const done15 = [urge('2025-05-19', 'before-15')];

describe('who is urged on a day', () => {
  it.each<Case>([
    ['nobody before the first rung', '2025-05-16', [], {}, []],
    ['15 days ahead', '2025-05-19', [], {}, ['before-15']],
    ['once only', '2025-05-19', done15, {}, []],
    ['not on the next day either', '2025-05-20', done15, {}, []],
    ['a rung that was missed comes late', '2025-05-22', [], {}, ['before-15']],
    ['7 days ahead', '2025-05-27', done15, {}, ['before-7']],
    ['missed rungs are one urge', '2025-05-28', [], {}, ['before-7']],
    ['3 days ahead is a holiday: the working day before', '2025-05-30', done15, {}, ['before-3']],
    ['nothing on a day off', '2025-05-31', done15, {}, []],
    ['nothing on a make-up holiday', '2025-06-02', done15, {}, []],
    ['on the day', '2025-06-03', [urge('2025-05-30', 'before-3')], {}, ['before-0']],
    ['late by a day: the day itself was missed', '2025-06-04', [], {}, ['before-0']],
    [
      'late by 4 working days: not yet again',
      '2025-06-09',
      [urge('2025-06-03', 'before-0')],
      {},
      [],
    ],
    ['late by 5 working days', '2025-06-10', [urge('2025-06-03', 'before-0')], {}, ['late-1']],
    [
      'late by 10: the leader too',
      '2025-06-17',
      [urge('2025-06-10', 'late-1')],
      {},
      ['late-2', 'leader'],
    ],
    ['a flood is one urge', '2025-07-15', [], {}, ['late-6', 'leader']],
    [
      'the leader is told once',
      '2025-06-24',
      [urge('2025-06-17', 'late-2'), urge('2025-06-17', 'leader', { to: '刘知远' })],
      {},
      ['late-3'],
    ],
    ['an urge of tomorrow is not repeated', '2025-05-27', [urge('2025-05-28', 'before-7')], {}, []],
    [
      'nor what lies below a rung that was urged',
      '2025-05-27',
      [urge('2025-05-26', 'before-3')],
      {},
      [],
    ],
    ['an urge by hand is no rung', '2025-05-27', [urge('2025-05-26', '')], {}, ['before-7']],
    [
      'an urge about something else does not count',
      '2025-05-19',
      [urge('2025-05-19', 'before-15', { about: 'opinion' })],
      {},
      ['before-15'],
    ],
    [
      'an urge of an earlier round does not count',
      '2025-05-19',
      [urge('2025-02-19', 'before-15')],
      {},
      ['before-15'],
    ],
    [
      'an extension begins the ladder anew',
      '2025-06-18',
      [urge('2025-06-03', 'before-0')],
      { due: '2025-07-03', extended: true },
      ['before-15'],
    ],
    [
      'but not before its own rungs',
      '2025-06-04',
      [urge('2025-06-03', 'before-0')],
      { due: '2025-07-03', extended: true },
      [],
    ],
    ['what was met', '2025-06-10', [], { state: 'met', metOn: '2025-05-30' }, []],
    ['what was taken away', '2025-06-10', [], { state: 'ended' }, []],
    ['what only reminds', '2025-06-10', [], { reminder: true }, []],
    ['a step on the way', '2025-06-10', [], { inner: true }, []],
    ['what has no date', '2025-06-10', [], { due: undefined }, []],
    ['the office itself', '2025-06-10', [], { holder: { kind: 'office', name: '局办公室' } }, []],
    [
      'but its leader hears',
      '2025-06-17',
      [],
      { holder: { kind: 'office', name: '局办公室' } },
      ['leader'],
    ],
    ['what came with less time than a rung', '2025-05-29', [], { start: '2025-05-29' }, []],
    ['and its later rungs', '2025-05-30', [], { start: '2025-05-29' }, ['before-3']],
  ])('%s (%s)', (_, day, past, parts, rungs) => {
    expect(rungsDue(reply(day, parts), past, day, { ladder: usual, calendar })).toEqual(rungs);
  });

  test('opinions of two units have each their ladder, also for the leader', () => {
    const opinion = (unit: string) =>
      reply('2025-06-17', { duty: 'opinion', subject: unit, holder: { kind: 'unit', name: unit } });
    const past = [
      urge('2025-06-17', 'late-2', { about: 'opinion', to: '市财政局' }),
      urge('2025-06-17', 'leader', { about: 'opinion', to: '刘知远', subject: '市财政局' }),
    ];
    const given = { ladder: usual, calendar };
    expect(rungsDue(opinion('市财政局'), past, '2025-06-17', given)).toEqual([]);
    expect(rungsDue(opinion('市教育局'), past, '2025-06-17', given)).toEqual(['late-2', 'leader']);
  });

  test('the office says how', () => {
    const ladder = ladderOf({
      urging: { before: [0, 10], every: 3, leader_after: 0, duties: ['reply'] },
    });
    const on = (day: IsoDate, parts: Partial<Clock> = {}) =>
      rungsDue(reply(day, parts), [], day, { ladder, calendar });
    expect(on('2025-05-22')).toEqual([]);
    // Ten days ahead is a Saturday.
    expect(on('2025-05-23')).toEqual(['before-10']);
    expect(on('2025-06-06')).toEqual(['late-1']);
    expect(on('2025-07-15')).toEqual(['late-10']);
    expect(on('2025-06-06', { duty: 'own_opinion' })).toEqual([]);
    const never = ladderOf({ urging: { before: [], every: 0 } });
    const given = { ladder: never, calendar };
    expect(rungsDue(reply('2025-06-20'), [], '2025-06-20', given)).toEqual([]);
  });
});

const routedOn = (on: IsoDate) => ({
  assignments: [{ on, section: '就业促进科', role: 'lead' as const, handler: '李向南' }],
});

/** Runs the choice on some days and writes each urge into the record, as remind does. */
function run(record: Proposal, days: readonly IsoDate[]): readonly Urge[] {
  let now = record;
  for (const day of days) {
    const made = clocks(now, office, day, calendar).flatMap((clock) =>
      rungsDue(clock, now.urges ?? [], day, { ladder: usual, calendar }).map(
        (rung): Urge => ({
          on: day,
          way: 'slip',
          to: rung === 'leader' ? '刘知远' : clock.holder.name,
          about: clock.duty,
          ...(clock.subject === undefined ? {} : { subject: clock.subject }),
          ...(clock.due === undefined ? {} : { due_on: clock.due }),
          rung,
        }),
      ),
    );
    if (made.length > 0) now = { ...now, urges: [...(now.urges ?? []), ...made] };
  }
  return now.urges ?? [];
}

describe('whoever runs it, and however often', () => {
  const start = '2025-01-01';
  const arbitrary = fc.record({
    assigned: fc.integer({ min: 0, max: 200 }),
    answered: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
    extended: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 120 }),
  });

  const storyOf = ({
    assigned,
    answered,
    extended,
  }: typeof arbitrary extends fc.Arbitrary<infer T> ? T : never) => {
    const on = addDays(start, assigned);
    const sent = answered === undefined ? undefined : addDays(on, answered);
    const asked = addDays(on, 60);
    return item({
      intake: { assigned_on: on, received_on: on, role: 'lead' },
      routing: routedOn(on),
      opinions: [
        { from: '市财政局', requested_on: on },
        { from: '市教育局', requested_on: addDays(on, 3), received_on: addDays(on, 20) },
      ],
      ...(extended === undefined
        ? {}
        : {
            requests: [
              {
                kind: 'extension' as const,
                on: asked,
                reason: '情况复杂',
                until: addDays(on, 92 + extended),
                decision: { on: addDays(asked, 5), result: 'agreed' as const },
              },
            ],
          }),
      ...(sent === undefined
        ? {}
        : {
            replies: [
              {
                round: 1,
                signed: { on: sent, by: '王景行' },
                deliveries: [{ to: '张三', way: 'hand' as const, on: sent }],
              },
            ],
          }),
    });
  };
  const key = ({ about, subject, due_on, rung }: Urge) =>
    JSON.stringify([about, subject, due_on, rung]);

  test('each rung of a date is urged once at most, and higher each time; none on a day off or once it is met', () => {
    fc.assert(
      fc.property(arbitrary, (story) => {
        const record = storyOf(story);
        const sorted = story.days.toSorted((a, b) => a - b).map((day) => addDays(start, day));
        const urges = run(
          record,
          sorted.flatMap((day) => [day, day]),
        );
        expect(new Set(urges.map(key)).size).toBe(urges.length);
        const heights = new Map<string, number>();
        for (const one of urges) {
          expect(calendar.isWorkday(one.on).value).toBe(true);
          const sent = record.replies?.[0]?.signed?.on;
          if (one.about === 'reply' && sent !== undefined) expect(one.on < sent).toBe(true);
          const height = heightOf(one.rung ?? '');
          if (height === undefined) continue;
          const clock = JSON.stringify([one.about, one.subject, one.due_on]);
          expect(height).toBeGreaterThan(heights.get(clock) ?? -Infinity);
          heights.set(clock, height);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('who runs it every day tells all rungs that the ladder has, and the leader once', () => {
    const days = Array.from({ length: 160 }, (_, at) => addDays('2025-03-03', at));
    const record = item({
      intake: { assigned_on: '2025-03-03', role: 'lead' },
      routing: routedOn('2025-03-03'),
    });
    expect(run(record, days).map(({ on, rung }) => `${on} ${rung}`)).toEqual([
      '2025-05-19 before-15',
      '2025-05-27 before-7',
      '2025-05-30 before-3',
      '2025-06-03 before-0',
      '2025-06-10 late-1',
      '2025-06-17 late-2',
      '2025-06-17 leader',
      '2025-06-24 late-3',
      '2025-07-01 late-4',
      '2025-07-08 late-5',
      '2025-07-15 late-6',
      '2025-07-22 late-7',
      '2025-07-29 late-8',
      '2025-08-05 late-9',
    ]);
  });
});
