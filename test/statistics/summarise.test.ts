import { describe, expect, test } from 'vitest';
import type { Office } from '../../src/proposal/office.ts';
import type { Figure, FigureId } from '../../src/statistics/figure.ts';
import { figureIds } from '../../src/statistics/figure.ts';
import { figuresOf } from '../../src/statistics/figures.ts';
import { type Kept, summarise } from '../../src/statistics/summarise.ts';
import { day, in2020, kept, said, sent } from './records.ts';

const office: Office = { version: 1, unit: '某局' };

const summaryOf = (records: readonly Kept[], asOf?: string) =>
  summarise(records, office, in2020(asOf));

function figure(id: FigureId, records: readonly Kept[], asOf?: string): Figure {
  const found = figuresOf(summaryOf(records, asOf)).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** n/N, or n where no rate is made of it. */
function printed(id: FigureId, records: readonly Kept[], asOf?: string): string {
  const { numerator, denominator } = figure(id, records, asOf);
  return denominator === undefined
    ? String(numerator.length)
    : `${numerator.length}/${denominator.length}`;
}

const one = (id: string, facts: Parameters<typeof kept>[2] = {}) => kept(id, 'lead', facts);
const reply = (round: number, facts: object) => ({ replies: [{ round, ...facts }] });

test('every figure is told once', () => {
  expect(figuresOf(summaryOf([])).map(({ id }) => id)).toHaveLength(figureIds.length);
  expect(new Set(figuresOf(summaryOf([])).map(({ id }) => id))).toEqual(new Set(figureIds));
});

describe('which items are asked after', () => {
  const roles = [
    kept('2020-city-npc-001', 'sole'),
    kept('2020-city-npc-002', 'lead'),
    kept('2020-city-npc-003', 'split'),
    kept('2020-city-npc-004', 'co'),
    kept('2020-city-npc-005', 'reference'),
    kept('2020-city-npc-006', undefined),
  ];

  test('we answer as sole, leading and split unit, and where nobody said what we are', () => {
    expect(summaryOf(roles).toAnswer.map(({ id }) => id.slice(-1))).toEqual(['1', '2', '3', '6']);
  });

  test('an item without a role is a remainder with a name', () => {
    expect(summaryOf(roles).received.byRole.unstated).toEqual([{ id: '2020-city-npc-006' }]);
  });

  test('a co-handled item counts among our own opinions only', () => {
    expect(printed('answered', roles)).toBe('0/4');
    expect(printed('own_opinions_sent', roles)).toBe('0/1');
  });

  test('the year is the one in the id', () => {
    const late = one('2019-city-npc-001', { intake: { assigned_on: day('0105') } });
    expect(summaryOf([late]).received.byRole.whole).toEqual([]);
    expect(summaryOf([late]).years).toEqual([2019]);
  });

  test('what comes in after the day asked for is in no figure, and named', () => {
    const { later, received } = summaryOf(roles, '2020-03-09');
    expect(received.byRole.whole).toEqual([]);
    expect(later).toHaveLength(6);
  });
});

describe('on time', () => {
  const answeredOn = (id: string, on: string) =>
    one(id, reply(1, { deliveries: [sent('张三', on)] }));

  test.each([
    ['on the due day', answeredOn('2020-city-npc-001', '0610'), '1/1', undefined],
    ['a day late', answeredOn('2020-city-npc-001', '0611'), '0/1', undefined],
    ['overdue', one('2020-city-npc-001'), '0/1', undefined],
    [
      'closed too late without it',
      one('2020-city-npc-001', { closed: { on: day('0901') } }),
      '0/1',
      undefined,
    ],
    ['not due yet', one('2020-city-npc-001'), '0/0', 'not_due'],
    [
      'closed before its date',
      one('2020-city-npc-001', { closed: { on: day('0401') } }),
      '0/0',
      'ended',
    ],
  ])('%s', (_, item, expected, reason) => {
    const asOf = reason === 'not_due' ? '2020-06-10' : '2020-12-31';
    expect(printed('on_time', [item], asOf)).toBe(expected);
    expect(figure('on_time', [item], asOf).excluded.map((one) => one.reason)).toEqual(
      reason === undefined ? [] : [reason],
    );
  });

  test('an item without a date is left out with the reason', () => {
    const item = one('2020-city-npc-001');
    const summary = summarise([item], office, { ...in2020(), clocksOf: () => [] });
    expect(summary.handling.onTime.rate.excluded).toEqual([
      { id: '2020-city-npc-001', reason: 'no_deadline' },
    ]);
  });
});

describe('contact', () => {
  const contact = (
    way: 'visit' | 'invitation' | 'symposium' | 'site' | 'phone' | 'online' | 'letter',
  ) =>
    one('2020-city-npc-001', {
      contacts: [{ on: day('0402'), stage: 'before', way, by: ['李四'] }],
    });

  test.each([
    ['visit', '1/1'],
    ['invitation', '1/1'],
    ['symposium', '1/1'],
    ['site', '1/1'],
    ['phone', '0/1'],
    ['online', '0/1'],
    ['letter', '0/1'],
  ] as const)('%s in person: %s', (way, expected) => {
    expect(printed('face_contact', [contact(way)])).toBe(expected);
    expect(printed('contact', [contact(way)])).toBe('1/1');
  });

  test('is not seen before its day', () => {
    expect(printed('contact', [contact('visit')], '2020-04-01')).toBe('0/1');
  });
});

describe('satisfaction', () => {
  const joint = (facts: object) =>
    one('2020-city-npc-001', { proposers: [{ name: '张三' }, { name: '李四' }], ...facts });

  test('silence is in the forms sent and in no rate', () => {
    const item = joint(
      reply(1, {
        deliveries: [sent('张三', '0519'), sent('李四', '0519')],
        feedback: [said('张三', '0602', 'satisfied')],
      }),
    );
    expect(printed('first_forms_returned', [item])).toBe('1/2');
    expect(printed('first_result_satisfied', [item])).toBe('1/1');
  });

  test('who never had the reply was not sent a form', () => {
    const item = joint(
      reply(1, { deliveries: [sent('张三', '0519'), sent('李四', '0519', '0527')] }),
    );
    expect(printed('first_forms_returned', [item])).toBe('0/1');
  });

  test('basically satisfied counts only where it is said', () => {
    const item = one(
      '2020-city-npc-001',
      reply(1, {
        deliveries: [sent('张三', '0519')],
        feedback: [said('张三', '0602', 'basically_satisfied')],
      }),
    );
    expect(printed('final_result_satisfied', [item])).toBe('0/1');
    expect(printed('final_result_satisfied_or_basically', [item])).toBe('1/1');
  });

  test('understanding is not satisfaction', () => {
    const item = one(
      '2020-city-npc-001',
      reply(1, {
        deliveries: [sent('张三', '0519')],
        feedback: [said('张三', '0602', 'understanding')],
      }),
    );
    expect(printed('final_result_satisfied_or_basically', [item])).toBe('0/1');
  });

  test('attitude stands apart, and a form that leaves it blank is not in its base', () => {
    const item = joint(
      reply(1, {
        deliveries: [sent('张三', '0519'), sent('李四', '0519')],
        feedback: [
          said('张三', '0602', 'dissatisfied', 'satisfied'),
          said('李四', '0602', 'satisfied'),
        ],
      }),
    );
    expect(printed('first_result_satisfied', [item])).toBe('1/2');
    expect(printed('first_attitude_satisfied', [item])).toBe('1/1');
    expect(figure('first_attitude_satisfied', [item]).excluded).toEqual([
      { id: '2020-city-npc-001', round: 1, who: '李四', reason: 'not_rated' },
    ]);
  });
});

describe('a second reply', () => {
  const again = (second: object, id = '2020-city-npc-001') =>
    one(id, {
      replies: [
        {
          round: 1,
          deliveries: [sent('张三', '0519')],
          feedback: [said('张三', '0602', 'dissatisfied')],
        },
        { round: 2, deliveries: [sent('张三', '0628')], ...second },
      ],
    });

  test('satisfies whoever says so', () => {
    const item = again({ feedback: [said('张三', '0706', 'satisfied')] });
    expect(printed('first_result_satisfied', [item])).toBe('0/1');
    expect(printed('final_result_satisfied', [item])).toBe('1/1');
    expect(printed('second_satisfied', [item])).toBe('1/1');
    expect(summaryOf([item]).secondRounds.items).toEqual([
      {
        member: { id: '2020-city-npc-001' },
        rounds: 2,
        reasons: [],
        before: 'dissatisfied',
        after: 'satisfied',
      },
    ]);
  });

  test('does not satisfy whoever keeps silent', () => {
    const item = again({});
    expect(printed('final_result_satisfied', [item])).toBe('0/1');
    expect(printed('second_satisfied', [item])).toBe('0/1');
    expect(summaryOf([item]).secondRounds.items[0]?.after).toBeUndefined();
  });

  test('is due while somebody is dissatisfied with the last one', () => {
    const item = again({ feedback: [said('张三', '0706', 'dissatisfied')] });
    expect(printed('second_due', [item])).toBe('1');
    expect(printed('second_due', [again({})])).toBe('0');
  });
});

describe('result classes', () => {
  test('the latest reply decides, and what has none is the rest', () => {
    const item = one('2020-city-npc-001', {
      replies: [{ round: 1, class: 'C' }, { round: 2, class: 'B' }, { round: 3 }],
    });
    const summary = summaryOf([item, one('2020-city-npc-002')]);
    expect(summary.classes.byClass.parts).toEqual([
      { value: 'B', members: [{ id: '2020-city-npc-001' }] },
    ]);
    expect(printed('classified', [item, one('2020-city-npc-002')])).toBe('1/2');
  });

  test('the scheme gives the order and keeps its zero rows; other letters follow', () => {
    const classes = ['B', 'A'].map((letter) => ({ letter, meaning: letter }));
    const item = one('2020-city-npc-001', reply(1, { class: '甲' }));
    const { byClass } = summarise([item], { ...office, classes }, in2020()).classes;
    expect(byClass.parts.map(({ value, members }) => [value, members.length])).toEqual([
      ['B', 0],
      ['A', 0],
      ['甲', 1],
    ]);
  });

  test('a co-handled item has none', () => {
    expect(printed('classified', [kept('2020-city-npc-001', 'co')])).toBe('0/0');
  });
});

test('topics overlap, and say so', () => {
  const items = [
    one('2020-city-npc-001', { topics: ['人才', '就业'] }),
    one('2020-city-npc-002', { topics: ['就业'] }),
    one('2020-city-npc-003'),
  ];
  const { parts, unstated, overlapping } = summaryOf(items).topics;
  expect(parts.map(({ value, members }) => `${value} ${members.length}`)).toEqual([
    '人才 1',
    '就业 2',
  ]);
  expect(unstated).toEqual([{ id: '2020-city-npc-003' }]);
  expect(overlapping).toEqual([{ id: '2020-city-npc-001' }]);
});

describe('mail', () => {
  test('a letter that came back is sent again, or is not', () => {
    const items = [
      one(
        '2020-city-npc-001',
        reply(1, { deliveries: [sent('张三', '0519', '0527'), sent('张三', '0529')] }),
      ),
      one('2020-city-npc-002', reply(1, { deliveries: [sent('张三', '0519', '0527')] })),
    ];
    expect(printed('mail_returned', items)).toBe('2');
    expect(printed('mail_resent', items)).toBe('1/2');
  });

  test('a letter to somebody else is not the same letter again', () => {
    const item = one('2020-city-npc-001', {
      proposers: [{ name: '张三' }, { name: '李四' }],
      ...reply(1, { deliveries: [sent('张三', '0519', '0527'), sent('李四', '0529')] }),
    });
    expect(printed('mail_resent', [item])).toBe('0/1');
  });
});

test('opinions owed to us: on time, late, thin, not due, never', () => {
  const opinion = (received: string | undefined, facts: object = {}) => ({
    from: '市财政局',
    requested_on: day('0317'),
    due_on: day('0417'),
    ...(received !== undefined && { received_on: day(received) }),
    ...facts,
  });
  const items = [
    one('2020-city-npc-001', { opinions: [opinion('0417'), opinion('0418', { adequate: false })] }),
    one('2020-city-npc-002', {
      opinions: [opinion(undefined, { due_on: day('1231') }), opinion(undefined)],
    }),
  ];
  expect(printed('opinions_received', items)).toBe('2/4');
  expect(printed('opinions_on_time', items)).toBe('1/3');
  expect(printed('opinions_thin', items)).toBe('1/2');
  expect(figure('opinions_on_time', items).excluded).toEqual([
    { id: '2020-city-npc-002', who: '市财政局', on: day('0317'), reason: 'not_due' },
  ]);
});

test('urges count by way', () => {
  const item = one('2020-city-npc-001', {
    urges: [
      { on: day('0428'), way: 'phone', to: '就业科' },
      { on: day('0420'), way: 'slip', to: '就业科' },
      { on: day('0430'), way: 'phone', to: '就业科' },
    ],
  });
  const { byWay } = summaryOf([item]).urges;
  expect(byWay.parts.map(({ value, members }) => [value, members.length])).toEqual([
    ['slip', 1],
    ['phone', 2],
  ]);
});
