import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../src/messages/index.ts';

const { basics } = (await messagesIn('zh-CN')).report;
const us = '我局';
const body = (name: string, n: number, roles: Record<string, number> = {}, unstated = 0) => ({
  name,
  n,
  roles: Object.entries(roles).map(([label, count]) => ({ label, n: count })),
  unstated,
});
const rate = (name: string, n: number, of: number, percent: string) => ({ name, n, of, percent });

describe('what came in', () => {
  test.each([
    [
      [body('人大代表建议', 8, { 主办: 5, 协办: 3 }), body('政协提案', 16, { 分办: 15 }, 1)],
      [],
      3,
      '2020年，我局共承办人大代表建议和政协提案24件，其中人大代表建议8件（主办5件、协办3件）、政协提案16件（分办15件、未标明角色1件），含闭会期间3件。',
    ],
    [
      [body('人大代表建议', 1, { 主办: 1 }), body('政协提案', 2, { 会办: 2 })],
      [],
      0,
      '2020年，我局共承办人大代表建议和政协提案3件，其中人大代表建议1件（主办件）、政协提案2件（均为会办件）。',
    ],
    [
      [body('政协提案', 1, { 主办: 1 })],
      ['人大代表建议'],
      0,
      '2020年，我局承办政协提案1件，为主办件，未承办人大代表建议。',
    ],
    [
      [body('政协提案', 1, { 主办: 1 })],
      [],
      1,
      '2020年，我局承办政协提案1件，为主办件，为闭会期间1件。',
    ],
    [
      [body('政协提案', 12, { 主办: 12 })],
      ['人大代表建议'],
      0,
      '2020年，我局共承办政协提案12件，均为主办件，未承办人大代表建议。',
    ],
    [
      [body('政协提案', 12, { 主办: 5, 会办: 7 })],
      [],
      0,
      '2020年，我局共承办政协提案12件，其中主办5件、会办7件。',
    ],
    [[body('政协提案', 2, {}, 2)], [], 0, '2020年，我局共承办政协提案2件，均未标明角色。'],
    [[], ['人大代表建议', '政协提案'], 0, '2020年，我局没有承办人大代表建议和政协提案。'],
  ])('%#', (bodies, absent, intersession, sentence) => {
    expect(basics.received({ when: '2020年', us, bodies, absent, intersession })).toBe(sentence);
  });

  test('by level', () => {
    expect(
      basics.levels([
        body('省建议', 2, { 主办: 1, 协办: 1 }),
        body('市建议', 1, { 主办: 1 }),
        body('市提案', 3, { 主办: 3 }),
      ]),
    ).toBe(
      '按级别分：省建议2件（主办1件、协办1件）；市建议1件（主办件）；市提案3件（均为主办件）。',
    );
  });
});

describe('what is answered', () => {
  test.each([
    [{ of: 0, answered: 0 }, '其中没有应由我局答复的件。'],
    [{ of: 1, answered: 1 }, '应由我局答复的1件已答复完毕。'],
    [{ of: 1, answered: 0, waiting: 1 }, '应由我局答复的1件尚未答复。'],
    [{ of: 1, answered: 0, overdue: 1 }, '应由我局答复的1件尚未答复，已超过办理期限。'],
    [{ of: 21, answered: 21 }, '应由我局答复的21件已全部答复完毕。'],
    [{ of: 21, answered: 0, waiting: 21 }, '应由我局答复的21件均尚未答复。'],
    [
      { of: 21, answered: 20, waiting: 1, which: '《甲》（第3号）' },
      '应由我局答复的21件中，除1件（《甲》（第3号））尚在办理期限内外，其余20件均已答复完毕。',
    ],
    [
      { of: 21, answered: 18, waiting: 1, overdue: 2 },
      '应由我局答复的21件中，除1件尚在办理期限内、2件已超过办理期限尚未答复外，其余18件均已答复完毕。',
    ],
    [
      { of: 2, answered: 1, waiting: 1 },
      '应由我局答复的2件中，除1件尚在办理期限内外，其余1件已答复完毕。',
    ],
  ])('%o', (facts, sentence) => {
    const none = { overdue: 0, waiting: 0, which: undefined };
    expect(basics.answered({ us, ...none, ...facts })).toBe(sentence);
  });
});

describe('rates in a row', () => {
  const face = rate('面商率', 15, 21, '71.4');
  const done = rate('办结率', 21, 21, '100');
  test.each([
    [[done, rate('满意率', 21, 21, '100')], '办结率、满意率均为100%（21/21）。'],
    [[done, rate('满意率', 34, 34, '100')], '办结率、满意率均为100%（分别为21/21、34/34）。'],
    [[done, face], '办结率为100%（21/21），面商率为71.4%（15/21）。'],
    [
      [face, done, rate('沟通率', 21, 21, '100')],
      '面商率为71.4%（15/21），办结率、沟通率均为100%（21/21）。',
    ],
    [
      [
        done,
        {
          ...rate('按时办复率', 19, 19, '100'),
          leftOut: [{ label: '未到期', n: 2, unit: 'item' as const }],
        },
      ],
      '办结率为100%（21/21），按时办复率为100%（19/19，未到期的2件不计入）。',
    ],
    [[], ''],
  ])('%#', (rates, sentence) => {
    expect(basics.rates(rates)).toBe(sentence);
  });
});

describe('result classes', () => {
  const part = (label: string, n: number, percent: string, meaning?: string) => ({
    label,
    n,
    percent,
    meaning,
  });
  test.each([
    [
      [
        part('A类', 14, '66.7', '已经解决'),
        part('B类', 6, '28.6', '正在解决'),
        part('C类', 1, '4.8', '以后解决'),
        part('D类', 0, '0', '参考'),
      ],
      21,
      '100.1',
      '办理结果中，已经解决（A类）14件，占已分类21件的66.7%；正在解决（B类）6件，占28.6%；以后解决（C类）1件，占4.8%（各项占比取舍后相加为100.1%）。',
    ],
    [
      [part('A类', 3, '75.0'), part('B类', 1, '25.0')],
      4,
      undefined,
      '办理结果中，A类3件、B类1件，分别占已分类4件的75.0%和25.0%。',
    ],
    [
      [part('A类', 4, '100', '已经解决'), part('B类', 0, '0', '正在解决')],
      4,
      undefined,
      '已确定办理结果分类的4件均为已经解决（A类）。',
    ],
    [[part('A类', 1, '100')], 1, undefined, '已确定办理结果分类的1件为A类。'],
  ])('%#', (parts, of, sum, sentence) => {
    expect(basics.classes({ of, parts, note: { sum, moved: [] } })).toBe(sentence);
  });
});

describe('forms', () => {
  const satisfied = { rating: 'satisfied', label: '满意' } as const;
  const basically = { rating: 'basically_satisfied', label: '基本满意' } as const;
  test.each([
    [
      { sent: 36, back: 34, percent: '94.4' },
      [
        { ...satisfied, n: 30, percent: '88.2' },
        { ...basically, n: 4, percent: '11.8' },
      ],
      [rate('满意率', 34, 34, '100')],
      '发出征求意见反馈表36份，收回34份，收回率为94.4%。对办理结果，满意30份，占34份的88.2%；基本满意4份，占11.8%。满意率为100%（34/34）。',
    ],
    [
      { sent: 2, back: 2, percent: '100' },
      [{ ...satisfied, n: 2, percent: '100' }],
      [rate('满意率', 2, 2, '100')],
      '发出征求意见反馈表2份，收回2份，收回率为100%。对办理结果均表示满意，满意率为100%（2/2）。',
    ],
    [
      { sent: 1, back: 1, percent: '100' },
      [{ ...basically, n: 1, percent: '100' }],
      [rate('满意率', 0, 1, '0')],
      '发出征求意见反馈表1份，收回1份，收回率为100%。对办理结果表示基本满意，满意率为0%（0/1）。',
    ],
    [
      { sent: 3, back: 2, percent: '66.7' },
      [],
      [],
      '发出征求意见反馈表3份，收回2份，收回率为66.7%。收回的反馈表都没有填写对办理结果的评价。',
    ],
  ])('%#', (counts, ratings, rates, sentence) => {
    const note = { sum: undefined, moved: [] };
    expect(basics.forms({ ...counts, ratings, note, satisfied: rates })).toBe(sentence);
  });

  test('shares that do not make 100 say so', () => {
    const counts = { sent: 3, back: 3, percent: '100' };
    const ratings = [
      { ...satisfied, n: 1, percent: '33' },
      { ...basically, n: 2, percent: '66' },
    ];
    const note = { sum: '99', moved: [] };
    expect(basics.forms({ ...counts, ratings, note, satisfied: [] })).toContain(
      '基本满意2份，占66%（各项占比取舍后相加为99%）',
    );
  });

  test('none that came back, and second rounds', () => {
    expect(basics.noForms(0)).toBe('尚未发出征求意见反馈表。');
    expect(basics.noForms(3)).toBe('发出征求意见反馈表3份，尚未收回。');
    expect(
      basics.secondRounds([
        { which: '《甲》', before: '不满意', after: '满意' },
        { which: undefined, before: '不满意', after: undefined },
      ]),
    ).toBe(
      '二次办理2件：《甲》首次答复后不满意，经二次办理后表示满意；1件首次答复后不满意，再次答复后尚未反馈。',
    );
  });
});

describe('topics', () => {
  const part = (label: string, n: number, percent: string) => ({ label, n, percent });
  test.each([
    [
      { of: 24, parts: [part('就业', 14, '58.3'), part('社保', 10, '41.7')], overlapping: 0 },
      '内容主要涉及2个方面：就业14件，占24件的58.3%；社保10件，占41.7%。',
    ],
    [
      { of: 24, parts: [part('就业', 20, '83.3'), part('社保', 10, '41.7')], overlapping: 6 },
      '内容主要涉及2个方面：就业20件（含交叉，下同），占24件的83.3%；社保10件，占41.7%（6件涉及两个以上方面，各项相加大于24件）。',
    ],
    [
      { of: 4, parts: [part('就业', 3, '75.0'), part('社保', 1, '25.0')], overlapping: 0 },
      '内容主要涉及就业、社保等方面。',
    ],
    [{ of: 3, parts: [part('就业', 3, '100')], overlapping: 0 }, '内容均涉及就业。'],
    [{ of: 1, parts: [part('就业', 1, '100')], overlapping: 0 }, '内容涉及就业。'],
    [
      { of: 3, parts: [part('就业', 1, '33.3')], overlapping: 0, none: 2 },
      '内容涉及就业的1件，占3件的33.3%；未标明主题2件。',
    ],
  ])('%#', (facts, sentence) => {
    expect(basics.topics({ none: 0, note: { sum: undefined, moved: [] }, ...facts })).toBe(
      sentence,
    );
  });
});

describe('beside last year', () => {
  const day = '2019年11月10日';
  test.each([
    [
      { received: { difference: 3, percent: '14.3' }, rates: [{ name: '办结率', points: '+2.0' }] },
      '承办件数较上年同期（截至2019年11月10日）增加3件，增长14.3%；办结率较上年同期提高2.0个百分点。',
    ],
    [
      { received: { difference: -1, percent: '4.0' }, rates: [{ name: '满意率', points: '-0.4' }] },
      '承办件数较上年同期（截至2019年11月10日）减少1件，下降4.0%；满意率较上年同期下降0.4个百分点。',
    ],
    [
      { received: { difference: 0 }, rates: [{ name: '满意率', points: '0.0' }] },
      '承办件数与上年同期（截至2019年11月10日）持平；满意率与上年同期持平。',
    ],
  ])('%#', (facts, sentence) => {
    expect(basics.comparison({ day, ...facts })).toBe(sentence);
  });

  test.each([
    [
      { of: 6, n: 4, percent: '66.7' },
      '对上年正在解决、列入计划解决的6件跟踪办理，其中4件已转为已解决，占66.7%。',
    ],
    [
      { of: 6, n: 0, percent: '0' },
      '对上年正在解决、列入计划解决的6件跟踪办理，尚无转为已解决的。',
    ],
    [{ of: 1, n: 1, percent: '100' }, '对上年正在解决、列入计划解决的1件跟踪办理，已转为已解决。'],
  ])('%#', (facts, sentence) => {
    expect(basics.followedUp(facts)).toBe(sentence);
  });
});

describe('publicity', () => {
  test.each([
    [
      {
        of: 21,
        parts: [
          { label: '全文公开', n: 19 },
          { label: '摘要公开', n: 2 },
        ],
        undecided: 0,
        owed: 21,
        published: 21,
      },
      '已答复的21件，公开属性为全文公开19件、摘要公开2件；应公开的21件均已公开。',
    ],
    [
      { of: 2, parts: [{ label: '全文公开', n: 1 }], undecided: 1, owed: 1, published: 0 },
      '已答复的2件，公开属性为全文公开1件、尚未明确1件；应公开的1件尚未登记公开。',
    ],
    [
      { of: 1, parts: [{ label: '不予公开', n: 1 }], undecided: 0, owed: 0, published: 0 },
      '已答复的1件，公开属性为不予公开。',
    ],
  ])('%#', (facts, sentence) => {
    expect(basics.publicity(facts)).toBe(sentence);
  });
});
