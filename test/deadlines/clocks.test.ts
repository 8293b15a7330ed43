import { describe, expect, test } from 'vitest';
import { type Clock, isOpen } from '../../src/deadlines/clock.ts';
import { clocks } from '../../src/deadlines/clocks.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Proposal, Reply } from '../../src/proposal/record.ts';
import { item } from '../proposal/item.ts';

const calendar = await loadCalendar();
const office: Office = {
  version: 1,
  unit: '临沂市人力资源和社会保障局',
  office: '办公室',
  sections: [{ name: '就业促进科' }, { name: '社会保险科' }],
};
const at = (record: Proposal, day: string, settings = office) =>
  clocks(record, settings, day, calendar);
const only = (found: readonly Clock[], duty: string) => found.filter((one) => one.duty === duty);
const first = (found: readonly Clock[], duty: string) => only(found, duty)[0];

const lead = { assigned_on: '2020-03-10', received_on: '2020-03-12', role: 'lead' } as const;
const reply = (parts: Partial<Reply> = {}): Reply => ({
  round: 1,
  signed: { on: '2020-05-18', by: '王局长' },
  deliveries: [{ to: '张三', way: 'post', on: '2020-05-19' }],
  ...parts,
});

describe('reply', () => {
  test.each([
    ['2020-03-10', 'running', 92],
    ['2020-06-09', 'running', 1],
    ['2020-06-10', 'running', 0],
    ['2020-06-11', 'overdue', 1],
    ['2020-07-10', 'overdue', 30],
  ])('on %s it is %s, %i days', (day, state, days) => {
    expect(at(item(), day)).toMatchObject([
      {
        duty: 'reply',
        round: 1,
        start: '2020-03-10',
        due: '2020-06-10',
        state,
        days,
        certainty: 'published',
      },
    ]);
  });

  test.each([
    ['2020-05-19', 'met', 22],
    ['2020-06-10', 'met', 0],
    ['2020-06-11', 'met_late', 1],
    ['2020-09-10', 'met_late', 92],
  ])('delivered on %s it is %s, %i days', (on, state, days) => {
    const record = item({ replies: [reply({ deliveries: [{ to: '张三', way: 'hand', on }] })] });
    expect(first(at(record, '2020-12-31'), 'reply')).toMatchObject({ state, days, metOn: on });
  });

  test('was met, as known before the letter came back, and is not since', () => {
    const record = item({
      replies: [
        reply({
          deliveries: [
            {
              to: '张三',
              way: 'post',
              on: '2020-06-09',
              returned: { on: '2020-06-20', reason: '地址不详' },
            },
            { to: '张三', way: 'hand', on: '2020-06-22' },
          ],
        }),
      ],
    });
    expect(first(at(record, '2020-06-19'), 'reply')).toMatchObject({
      state: 'met',
      metOn: '2020-06-09',
    });
    expect(first(at(record, '2020-06-21'), 'reply')).toMatchObject({ state: 'overdue', days: 11 });
    expect(first(at(record, '2020-06-22'), 'reply')).toMatchObject({ state: 'met_late', days: 12 });
  });

  test('is met only when every joint signer has it', () => {
    const record = item({
      proposers: [{ name: '张三', lead: true }, { name: '李四' }],
      replies: [
        reply({
          deliveries: [
            { to: '张三', way: 'hand', on: '2020-06-01' },
            { to: '李四', way: 'post', on: '2020-06-12' },
          ],
        }),
      ],
    });
    const before = first(at(record, '2020-06-11'), 'reply');
    expect(before).toMatchObject({ state: 'overdue' });
    expect(before?.explanation).toContainEqual({ code: 'lacking', names: ['李四'] });
    expect(first(at(record, '2020-06-12'), 'reply')).toMatchObject({
      state: 'met_late',
      metOn: '2020-06-12',
    });
  });

  test.each(['sole', 'lead', 'split', undefined] as const)('is owed as %s', (role) => {
    const { role: _, ...plain } = lead;
    const found = at(item({ intake: role ? { ...plain, role } : plain }), '2020-04-01');
    expect(found.map(({ duty }) => duty)).toEqual(['reply']);
  });

  test('a reference item owes nothing', () => {
    expect(at(item({ intake: { ...lead, role: 'reference' } }), '2020-12-31')).toEqual([]);
  });

  test('nothing is owed before the item exists; between receipt and assignment it has not started', () => {
    expect(at(item(), '2020-03-09')).toEqual([]);
    const early = item({ intake: { assigned_on: '2020-03-10', received_on: '2020-03-05' } });
    expect(at(early, '2020-03-05')).toMatchObject([{ state: 'not_started', due: '2020-06-10' }]);
  });

  test('lies with the section that leads now, before that with the office', () => {
    const record = item({
      routing: {
        assignments: [
          {
            section: '就业促进科',
            role: 'lead',
            handler: '李四',
            on: '2020-03-17',
            due_on: '2020-05-10',
          },
          { section: '社会保险科', role: 'co', handler: '赵五', on: '2020-03-17' },
          { section: '就业促进科', role: 'lead', handler: '孙六', on: '2020-04-20' },
        ],
      },
    });
    const holder = (day: string) => first(at(record, day), 'reply')?.holder;
    expect(holder('2020-03-16')).toEqual({ kind: 'office', name: '办公室' });
    expect(holder('2020-03-17')).toEqual({ kind: 'section', name: '就业促进科', handler: '李四' });
    expect(holder('2020-04-20')).toEqual({ kind: 'section', name: '就业促进科', handler: '孙六' });
    expect(first(at(record, '2020-04-01'), 'reply')?.explanation).toContainEqual({
      code: 'inner',
      section: '就业促进科',
      due: '2020-05-10',
    });
  });

  test('a date beyond six months is pointed out', () => {
    const late = item({ intake: { ...lead, due_on: '2020-10-01' } });
    expect(first(at(late, '2020-04-01'), 'reply')?.explanation).toContainEqual({
      code: 'beyond_limit',
      term: { count: 6, unit: 'months' },
      event: 'assigned',
      limit: '2020-09-10',
    });
  });
});

describe('second reply', () => {
  const dissatisfied = reply({
    feedback: [{ from: '张三', on: '2020-06-02', result: 'dissatisfied' }],
  });

  test('runs from the dissatisfied feedback, also where nobody opened the round', () => {
    expect(
      first(at(item({ replies: [dissatisfied] }), '2020-06-10'), 'second_reply'),
    ).toMatchObject({
      round: 2,
      start: '2020-06-02',
      due: '2020-07-02',
      state: 'running',
      days: 22,
    });
    expect(only(at(item({ replies: [dissatisfied] }), '2020-06-01'), 'second_reply')).toEqual([]);
  });

  test('is met by the next round, which has a duty of its own if that is not good enough', () => {
    const again = reply({
      round: 2,
      deliveries: [{ to: '张三', way: 'hand', on: '2020-07-01' }],
      feedback: [{ from: '张三', on: '2020-07-08', result: 'dissatisfied' }],
    });
    const found = at(item({ replies: [dissatisfied, again] }), '2020-08-10');
    expect(only(found, 'second_reply')).toMatchObject([
      { round: 2, state: 'met', metOn: '2020-07-01', days: 1 },
      { round: 3, state: 'overdue', due: '2020-08-08', days: 2 },
    ]);
    expect(first(found, 'reply')).toMatchObject({ state: 'met', metOn: '2020-05-19' });
  });

  test.each(['satisfied', 'basically_satisfied', 'understanding'] as const)(
    '%s begins none',
    (result) => {
      const record = item({
        replies: [reply({ feedback: [{ from: '张三', on: '2020-06-02', result }] })],
      });
      expect(only(at(record, '2020-08-10'), 'second_reply')).toEqual([]);
    },
  );

  test('falls away where the same person thinks better of it before the round is opened', () => {
    const feedback = [
      { from: '张三', on: '2020-06-02', result: 'dissatisfied' },
      { from: '张三', on: '2020-06-10', result: 'satisfied' },
    ] as const;
    const record = item({ replies: [reply({ feedback })] });
    expect(only(at(record, '2020-06-09'), 'second_reply')).toHaveLength(1);
    expect(only(at(record, '2020-06-10'), 'second_reply')).toEqual([]);
    const opened = item({ replies: [reply({ feedback }), { round: 2 }] });
    expect(only(at(opened, '2020-06-10'), 'second_reply')).toHaveLength(1);
  });

  test('a round answered of our own accord has no term', () => {
    const record = item({ replies: [reply(), reply({ round: 2, deliveries: [] })] });
    expect(only(at(record, '2020-08-10'), 'second_reply')).toEqual([]);
  });

  test('feedback that comes after closing begins it all the same', () => {
    const record = item({ replies: [dissatisfied], closed: { on: '2020-05-30' } });
    expect(only(at(record, '2020-07-03'), 'second_reply')).toMatchObject([
      { state: 'overdue', days: 1 },
    ]);
  });
});

describe('opinions owed to us', () => {
  const opinions = [
    { from: '市财政局', requested_on: '2020-03-17' },
    {
      from: '社会保险科',
      requested_on: '2020-03-17',
      due_on: '2020-04-07',
      received_on: '2020-04-15',
      adequate: false,
      reason: '过于简单',
    },
  ] as const;
  const record = item({
    opinions,
    routing: {
      assignments: [
        {
          section: '社会保险科',
          role: 'co',
          handler: '赵五',
          on: '2020-03-17',
          due_on: '2020-04-20',
        },
      ],
    },
  });

  test('a month from the request; the date in the request goes first', () => {
    expect(only(at(record, '2020-04-18'), 'opinion')).toMatchObject([
      {
        subject: '市财政局',
        holder: { kind: 'unit', name: '市财政局' },
        due: '2020-04-17',
        state: 'overdue',
        days: 1,
      },
      {
        subject: '社会保险科',
        holder: { kind: 'section', name: '社会保险科', handler: '赵五' },
        due: '2020-04-07',
        metOn: '2020-04-15',
        state: 'met_late',
        days: 8,
        thin: true,
      },
    ]);
    expect(first(at(record, '2020-04-18'), 'opinion')?.thin).toBeUndefined();
  });

  test('the dates that do not count are kept with the reason', () => {
    const steps = only(at(record, '2020-04-18'), 'opinion')[1]?.explanation;
    expect(steps).toMatchObject([
      { code: 'basis', basis: { by: 'paper', paper: 'request', due: '2020-04-07' } },
      {
        code: 'set_aside',
        reason: 'paper',
        basis: { by: 'paper', paper: 'handover', due: '2020-04-20' },
      },
      { code: 'set_aside', reason: 'paper', basis: { by: 'term', due: '2020-04-17' } },
      { code: 'thin', reason: '过于简单' },
      { code: 'met', on: '2020-04-15' },
    ]);
  });

  test('was not thin before it came', () => {
    expect(only(at(record, '2020-04-10'), 'opinion')[1]).toMatchObject({
      state: 'overdue',
      days: 3,
    });
    expect(only(at(record, '2020-04-10'), 'opinion')[1]?.thin).toBeUndefined();
  });
});

describe('our opinion to the leading unit', () => {
  const co = { ...lead, role: 'co', lead_unit: '市教育局' } as const;
  const own = (parts: object) => item({ intake: co, own_opinions: [{ round: 1, ...parts }] });
  const deliveries = [{ to: '市教育局', way: 'hand', on: '2020-04-08' }] as const;

  test('is owed in place of a reply', () => {
    expect(at(item({ intake: co }), '2020-04-11')).toMatchObject([
      { duty: 'own_opinion', start: '2020-03-10', due: '2020-04-10', state: 'overdue', days: 1 },
    ]);
  });

  test('is met by one that is signed and sent', () => {
    const signed = { on: '2020-04-07', by: '王局长' };
    expect(at(own({ signed, deliveries }), '2020-05-01')).toMatchObject([
      { state: 'met', metOn: '2020-04-08', days: 2 },
    ]);
    expect(at(own({ deliveries }), '2020-05-01')).toMatchObject([{ state: 'overdue' }]);
    expect(at(own({ signed }), '2020-05-01')).toMatchObject([{ state: 'overdue' }]);
  });

  test('by the date of the assignment paper, if it names one', () => {
    expect(at(item({ intake: { ...co, due_on: '2020-05-31' } }), '2020-04-11')).toMatchObject([
      { due: '2020-05-31', state: 'running' },
    ]);
  });
});

describe('feedback', () => {
  const two = [{ name: '张三', lead: true }, { name: '李四' }];
  const record = item({
    proposers: two,
    replies: [
      reply({
        deliveries: [
          { to: '张三', way: 'hand', on: '2020-05-19' },
          { to: '李四', way: 'post', on: '2020-05-20' },
        ],
        feedback: [{ from: '张三', on: '2020-06-02', result: 'satisfied' }],
      }),
    ],
  });

  test('fifteen working days after each delivery, as a reminder', () => {
    expect(only(at(record, '2020-06-05'), 'feedback')).toMatchObject([
      { subject: '张三', due: '2020-06-09', state: 'met', days: 7, workdays: 5, reminder: true },
      {
        subject: '李四',
        holder: { kind: 'proposer', name: '李四' },
        due: '2020-06-10',
        state: 'running',
        days: 5,
        workdays: 3,
        reminder: true,
      },
    ]);
    expect(only(at(record, '2020-06-15'), 'feedback')[1]).toMatchObject({
      state: 'overdue',
      days: 5,
      workdays: 3,
    });
  });

  test('nobody is waited for who has no reply', () => {
    expect(only(at(record, '2020-05-19'), 'feedback').map(({ subject }) => subject)).toEqual([
      '张三',
    ]);
  });

  test('ends with closing, and nothing is open any more', () => {
    const found = at({ ...record, closed: { on: '2020-06-05' } }, '2020-12-31');
    expect(only(found, 'feedback')).toMatchObject([{ state: 'met' }, { state: 'ended' }]);
    expect(found.filter(isOpen)).toEqual([]);
    expect(only(found, 'feedback')[1]?.days).toBeUndefined();
    expect(
      only(at({ ...record, closed: { on: '2020-06-05' } }, '2020-06-04'), 'feedback')[1]?.state,
    ).toBe('running');
  });

  test('ends with a new round, and is awaited again on the new reply', () => {
    const again = item({
      proposers: two,
      replies: [
        reply({
          deliveries: [
            { to: '张三', way: 'hand', on: '2020-05-19' },
            { to: '李四', way: 'hand', on: '2020-05-19' },
          ],
          feedback: [{ from: '张三', on: '2020-06-02', result: 'dissatisfied' }],
        }),
        reply({ round: 2, deliveries: [{ to: '张三', way: 'hand', on: '2020-06-20' }] }),
      ],
    });
    expect(only(at(again, '2020-06-10'), 'feedback')).toMatchObject([
      { round: 1, subject: '张三', state: 'met' },
      { round: 1, subject: '李四', state: 'ended' },
    ]);
    expect(only(at(again, '2020-06-20'), 'feedback')).toMatchObject([
      { round: 2, subject: '张三', state: 'running' },
    ]);
  });

  test('a date in a year without a notice is provisional', () => {
    const later = item({
      id: '2026-city-npc-012',
      intake: { ...lead, assigned_on: '2026-10-10', received_on: '2026-10-10' },
      replies: [
        reply({
          signed: { on: '2026-12-17', by: '王局长' },
          deliveries: [{ to: '张三', way: 'hand', on: '2026-12-18' }],
        }),
      ],
    });
    const [clock] = only(at(later, '2026-12-21'), 'feedback');
    expect(clock).toMatchObject({ due: '2027-01-11', certainty: 'provisional' });
    expect(clock?.explanation).toContainEqual({ code: 'provisional' });
  });

  test('before the calendar begins there is no date, and no lie', () => {
    const old = item({
      intake: { assigned_on: '2001-03-10' },
      replies: [reply({ deliveries: [{ to: '张三', way: 'hand', on: '2001-05-19' }] })],
    });
    const [clock] = only(at(old, '2020-01-01'), 'feedback');
    expect(clock).toMatchObject({ state: 'running', certainty: 'unknown' });
    expect(clock?.due).toBeUndefined();
    expect(clock?.explanation).toContainEqual({ code: 'no_date' });
  });
});

test('closing without a reply ends the duty; a duty met stays met', () => {
  const record = item({
    opinions: [{ from: '市财政局', requested_on: '2020-03-17', received_on: '2020-04-01' }],
    closed: { on: '2020-07-01', reason: '退办' },
  });
  expect(at(record, '2020-07-01')).toMatchObject([
    { duty: 'reply', state: 'ended' },
    { duty: 'opinion', state: 'met' },
  ]);
  expect(first(at(record, '2020-06-30'), 'reply')?.state).toBe('overdue');
});
