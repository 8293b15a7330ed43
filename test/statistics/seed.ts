import type { Office } from '../../src/proposal/office.ts';
import type { Kept } from '../../src/statistics/summarise.ts';
import { day, kept, said, sent } from './records.ts';

/** The year of the bureau that the program is built after: 8 suggestions, 16 proposals, one of them without a role. */
export const office: Office = {
  version: 1,
  unit: '某市人力资源和社会保障局',
  topics: ['就业创业', '社会保险', '人才人事', '劳动关系'],
  classes: [
    { letter: 'A', meaning: '所提问题已经解决或基本解决' },
    { letter: 'B', meaning: '正在解决或列入计划逐步解决' },
    { letter: 'C', meaning: '因条件限制暂时不能解决，作解释说明' },
  ],
};

const topics = office.topics ?? [];
const topicOf = (n: number) => [topics[n % topics.length] ?? '就业创业'];

const answered = (n: number) => ({
  topics: topicOf(n),
  contacts: [
    {
      on: day('0402'),
      stage: 'before' as const,
      way: n % 5 === 0 ? ('phone' as const) : ('visit' as const),
      by: ['李四'],
    },
  ],
  replies: [
    {
      round: 1,
      signed: { on: day('0518'), by: '王局长' },
      class: n % 3 === 0 ? 'B' : 'A',
      deliveries: [sent('张三', '0519')],
      feedback: [said('张三', '0602', n % 4 === 0 ? 'basically_satisfied' : 'satisfied')],
    },
  ],
  closed: { on: day('0620') },
});

const coHandled = (n: number) => ({
  topics: topicOf(n),
  own_opinions: [
    {
      round: 1,
      signed: { on: day('0401'), by: '王局长' },
      deliveries: [sent('市财政局', '0402')],
    },
  ],
  closed: { on: day('0420') },
});

const number = (n: number) => String(n).padStart(3, '0');

const dissatisfied = {
  replies: [
    {
      round: 1,
      class: 'C',
      deliveries: [sent('张三', '0519')],
      feedback: [said('张三', '0602', 'dissatisfied', 'satisfied')],
    },
    {
      round: 2,
      class: 'B',
      deliveries: [sent('张三', '0628')],
      feedback: [said('张三', '0706', 'satisfied', 'satisfied')],
    },
  ],
  closed: { on: day('0710') },
};

function cameBack(on: string) {
  return {
    replies: [
      {
        round: 1,
        class: 'A',
        deliveries: [sent('张三', '0519', on), sent('张三', '0612')],
        feedback: [said('张三', '0620', 'satisfied')],
      },
    ],
    closed: { on: day('0701') },
  };
}

const suggestions = [1, 2, 3, 4, 5].map((n) =>
  kept(`2020-city-npc-${number(n)}`, 'lead', {
    ...answered(n),
    opinions: [
      {
        from: '市财政局',
        requested_on: day('0317'),
        due_on: day('0417'),
        received_on: day(n < 3 ? '0428' : '0410'),
        ...(n === 2 && { adequate: false, reason: '内容简单' }),
      },
    ],
    urges: n < 3 ? [{ on: day('0420'), way: n === 1 ? 'slip' : 'phone', to: '市财政局' }] : [],
  }),
);

const joint = [6, 7, 8].map((n) =>
  kept(`2020-city-npc-${number(n)}`, 'co', { ...coHandled(n), level: 'city' }),
);

const proposals = Array.from({ length: 15 }, (_, at) => at + 101).map((n) =>
  kept(`2020-city-cppcc-${n}`, 'split', {
    ...answered(n),
    ...(n > 112 && { level: 'provincial' }),
    ...(n === 103 && dissatisfied),
    ...(n === 104 && cameBack('0527')),
    ...(n === 105 && cameBack('0528')),
  }),
);

export const seed: readonly Kept[] = [
  ...suggestions,
  ...joint,
  ...proposals,
  kept('2020-city-cppcc-116', undefined, answered(116)),
];
