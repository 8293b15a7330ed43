import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import type { Answer, ReadCommand } from '../../src/commands/command.ts';
import { command } from '../../src/commands/summary.ts';
import { type Language, messagesIn } from '../../src/messages/index.ts';
import type { Registry } from '../../src/registry/registry.ts';
import type { Kept } from '../../src/statistics/summarise.ts';
import type { Block, Cell, View } from '../../src/terminal/view.ts';
import { day, kept, sent } from './records.ts';
import { office, seed } from './seed.ts';

interface Asked {
  readonly year?: number;
  readonly asOf?: string;
  readonly language?: Language;
  readonly broken?: readonly Finding[];
  /** Other options, as the shell would give them. */
  readonly input?: object;
}

async function summary(records: readonly Kept[], asked: Asked = {}): Promise<Answer> {
  const { year, asOf = '2020-12-31', language = 'zh-CN', broken = [] } = asked;
  const registry: Registry = {
    root: '/registry',
    office,
    proposals: records.map(({ id, record }) => ({
      path: `proposals/${id.slice(0, 4)}/${id}.yaml`,
      id,
      data: record,
      source: '',
    })),
    people: [],
    years: [],
    broken,
    ids: records.map(({ id }) => id),
    find: () => {
      throw new Error('not asked for');
    },
  };
  const messages = await messagesIn(language);
  const context = { today: asOf, asOf, now: '', language, messages, called: 'proposals' };
  return (command as ReadCommand).answer(
    { year, meeting: [], part: [], by: [], all: false, ...asked.input } as never,
    registry,
    context,
  );
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'text':
      return [textOf(block.text)];
    case 'facts':
      return block.rows.map(([label, value]) => `${label} ${textOf(value)}`);
    case 'list':
      return block.items.map(textOf);
    case 'commands':
      return block.rows.map((row) => row.join(' '));
    case 'table':
      return [
        block.columns.map(({ title }) => title).join(' '),
        ...block.rows.map((row) => row.map(textOf).join(' ')),
      ];
    case 'tasks':
      return block.groups.flatMap(({ rows }) => rows.flatMap(({ commands }) => commands));
    case 'remedy':
      return block.clauses.flatMap(({ text, command = '' }) => [text, command]);
    case 'excerpt':
      return [block.before + block.after];
    case 'blank':
      return [];
  }
}

const told = (view: View) => view.flatMap(linesOf);
const notFound = (path: string): Finding => ({ code: 'x', severity: 'error', path, args: {} });

describe('the year the program is built after', () => {
  test('comes out with its numbers and its remainder', async () => {
    const lines = told((await summary(seed)).view);
    expect(lines).toContain(
      '共收到 24 件：建议 8 件（主办 5 件、协办 3 件）；提案 16 件（分办 15 件、未标明角色 1 件）。',
    );
    expect(lines).toContain('建议（市） 5 0 3 0 8');
    expect(lines).toContain('提案 0 15 0 1 16');
    expect(lines).toContain('合计 5 15 3 1 24');
    expect(lines).toContain('未标明角色 1 件：2020-city-cppcc-116  关于116的事');
    expect(lines).toContain(
      '底数：应由本单位答复的 21 件（独办、主办、分办，并含未标明角色的 1 件）。',
    );
    expect(lines).toContain('办复 21/21 100.0% 答复已送达每一位应答复的人');
    expect(lines).toContain('退件 2 封，涉及 2 件');
    expect(lines).toContain('退件重寄 2/2（100.0%）');
    expect(lines).toContain(
      '二次办理 1 件：2020-city-cppcc-103  关于103的事  此前不满意，再次答复后满意',
    );
  });

  test('reads the same in English', async () => {
    const lines = told((await summary(seed, { language: 'en' })).view);
    expect(lines).toContain(
      '24 received: 8 suggestions (5 lead, 3 co-handling); 16 proposals (15 split, 1 role not stated).',
    );
    expect(lines).toContain('role not stated, 1 item: 2020-city-cppcc-116  关于116的事');
  });

  test('gives programs numbers and members', async () => {
    const { data } = await summary(seed);
    expect(data).toMatchObject({
      year: 2020,
      as_of: '2020-12-31',
      to_answer: { n: 21 },
      breakdowns: {
        received_by_role: { n: 24, unstated: { n: 1, members: ['2020-city-cppcc-116'] } },
      },
      figures: {
        on_time: { n: 19, of: 21, percent: '90.5' },
        opinions_thin: { n: 1, of: 5, percent: '20.0' },
        mail_returned: { n: 2 },
      },
      not_counted: [],
    });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('honest about what is missing', () => {
  test('files of the year that cannot be read stand in the head', async () => {
    const broken = [
      'proposals/2020/2020-city-npc-009.yaml',
      'proposals/2019/2019-a.yaml',
      'people/张三.yaml',
    ];
    const { view, data } = await summary(seed, { broken: broken.map(notFound) });
    expect(told(view).slice(3, 5)).toEqual([
      '有 1 个文件读不了，以下数字都不含这些文件：',
      'proposals/2020/2020-city-npc-009.yaml',
    ]);
    expect(data).toMatchObject({ not_counted: ['proposals/2020/2020-city-npc-009.yaml'] });
  });

  test('a period that is no year may miss an item in a file of any year', async () => {
    const broken = ['proposals/2019/2019-a.yaml', 'proposals/2020/2020-b.yaml'].map(notFound);
    const asked = { broken, input: { from: '2019-06-01', to: '2020-05-31' } };
    expect((await summary(seed, asked)).data).toMatchObject({
      not_counted: ['proposals/2019/2019-a.yaml', 'proposals/2020/2020-b.yaml'],
    });
    const years = { broken, year: 2020, input: { compare: 2019 } };
    expect((await summary(seed, years)).data).toMatchObject({
      not_counted: ['proposals/2019/2019-a.yaml', 'proposals/2020/2020-b.yaml'],
    });
  });

  test('nothing of nothing is a dash, never a hundred per cent', async () => {
    const lines = told(
      (await summary([kept('2020-city-npc-001', 'lead')], { asOf: '2020-04-01' })).view,
    );
    expect(lines).toContain('按时办复 0/0 — 首次答复在期限内送达；未到期的不计入底数');
    expect(lines).toContain(
      '不计入按时办复底数，未到期 1 件：2020-city-npc-001  关于001的事  期限 2020-06-10',
    );
  });

  test('shares that do not add up to 100 say what they add up to', async () => {
    const records = ['A', 'B', 'C'].map((letter, at) =>
      kept(`2020-city-npc-00${at}`, 'lead', { replies: [{ round: 1, class: letter }] }),
    );
    expect(told((await summary(records)).view)).toContain('各项占比四舍五入，相加为 99.9%。');
  });

  test('overlapping topics say so', async () => {
    const records = [kept('2020-city-npc-001', 'lead', { topics: ['就业创业', '社会保险'] })];
    expect(told((await summary(records)).view)).toContain(
      '含交叉：1 件属于多个主题，各主题件数相加为 2。',
    );
  });

  test('a long list of names ends with how many are left', async () => {
    const records = Array.from({ length: 13 }, (_, at) =>
      kept(`2020-city-npc-${at + 100}`, undefined),
    );
    expect(told((await summary(records)).view)).toContain('另有 3 件，见 proposals summary --json');
  });
});

describe('what passes between the assigner and us', () => {
  const asked = (kind: 'return' | 'question', on: string, result?: 'agreed' | 'answered') => ({
    on: day(on),
    kind,
    reason: '理由',
    ...(result && { decision: { on: day('0320'), result } }),
  });
  const records = [
    kept('2020-city-npc-001', 'lead', { requests: [asked('return', '0312', 'agreed')] }),
    kept('2020-city-npc-002', 'lead', { withdrawn: { on: day('0401') } }),
    kept('2020-city-npc-003', 'lead', {
      requests: [asked('question', '0312', 'answered'), asked('question', '0412')],
      overrides: [{ on: day('0501'), step: 'check', gate: 'draft_agreed', reason: '出国' }],
    }),
    kept('2020-city-npc-004', 'sole', { intake: { reply_by: 'government' } }),
  ];

  test('what has left is named apart, and in no base', async () => {
    const lines = told((await summary(records)).view);
    expect(lines).toContain('退办，不计入以下各项底数 1 件：2020-city-npc-001  关于001的事');
    expect(lines).toContain('撤回，不计入以下各项底数 1 件：2020-city-npc-002  关于002的事');
    expect(lines).toContain('底数：应由本单位答复的 1 件（独办、主办、分办）。');
    expect(lines).toContain('底数：扣除退办、撤回后的 2 件。');
    expect(lines).toContain('由政府答复，不计入应答复件数 1 件：2020-city-npc-004  关于004的事');
  });

  test('requests with their answers, and every gate that was passed', async () => {
    const lines = told((await summary(records)).view);
    expect(lines).toContain('退办 1 项（同意 1）');
    expect(lines).toContain('请示 2 项（已答复 1、未答复 1）');
    expect(lines).toContain('越过关口 1 次：2020-city-npc-003  关于003的事  意见一致 2020-05-01');
  });

  test('an item given to us again is ours again', async () => {
    const [first, ...rest] = records as [Kept, ...Kept[]];
    const again = [{ on: day('0402'), role: 'lead' as const }];
    const back = { ...first, record: { ...first.record, role_changes: again } };
    const lines = told((await summary([back, ...rest])).view);
    expect(lines).toContain('底数：应由本单位答复的 2 件（独办、主办、分办）。');
  });
});

test('a confidential item is counted, and told by its id alone', async () => {
  const secret = kept('2020-city-npc-001', undefined, {
    confidential: true,
    replies: [{ round: 1, deliveries: [sent('张三', '0519', '0527')] }],
  });
  for (const language of ['zh-CN', 'en'] as const) {
    const { view, data } = await summary([secret], { language });
    const text = told(view).join('\n');
    expect(text).toContain('2020-city-npc-001');
    expect(text + JSON.stringify(data)).not.toMatch(/关于001的事|张三/);
  }
});

const everyone = ['张三', '李四'];
const shapes: Readonly<Record<string, readonly Kept[]>> = {
  'the whole year': seed,
  'an empty registry': [],
  'one item': [kept('2020-city-npc-001', 'sole')],
  'one item without a role': [kept('2020-city-npc-001', undefined)],
  'co-handled items only': [kept('2020-city-npc-001', 'co'), kept('2020-city-npc-002', 'co')],
  'items for information only': [kept('2020-city-npc-001', 'reference')],
  'no proposals of the CPPCC': seed.filter(({ id }) => id.includes('npc')),
  'every letter returned': everyone.map((to, at) =>
    kept(`2020-city-npc-00${at}`, 'lead', {
      proposers: [{ name: to }],
      replies: [{ round: 1, deliveries: [sent(to, '0519', '0527')] }],
    }),
  ),
  'closed without a word': [kept('2020-city-npc-001', 'lead', { closed: { on: day('0401') } })],
};

describe.each(Object.entries(shapes))('%s', (_, records) => {
  test.each(['zh-CN', 'en'] as const)('shows no percentage without n/N in %s', async (language) => {
    for (const asOf of ['2020-03-01', '2020-04-05', '2020-12-31']) {
      for (const line of told((await summary(records, { asOf, language })).view)) {
        expect(line).not.toMatch(/undefined|NaN|\[object/);
        if (!line.includes('%') || /四舍五入|rounded/.test(line)) continue;
        expect(line).toMatch(/\d+\/\d+/);
      }
    }
  });
});

test('one role only: all of them', async () => {
  const records = [1, 2].map((n) => kept(`2020-city-npc-00${n}`, 'lead'));
  expect(told((await summary(records)).view)).toContain('共收到 2 件：建议 2 件（均为主办）。');
});

test('a year without items offers the years there are', async () => {
  const lines = told((await summary(seed, { year: 2021 })).view);
  expect(lines).toContain('截至 2020-12-31，没有登记 2021 年建议、提案。');
  expect(lines).toContain('登记簿中有：2020 年。');
});

test('the year is that of the day looked at, unless another is asked for', async () => {
  expect((await summary(seed, { asOf: '2021-02-01' })).data).toMatchObject({ year: 2021 });
  expect((await summary(seed, { asOf: '2021-02-01', year: 2020 })).data).toMatchObject({
    year: 2020,
  });
});

describe('more on request', () => {
  const all = ['zh-CN', 'en'].flatMap((language) =>
    [seed, [], [kept('2020-city-npc-001', undefined)]].map(
      (records, at) => [language as Language, records, at] as const,
    ),
  );

  test.each(all)(
    'everything in %s: no word is missing, no rate without n/N',
    async (language, records) => {
      const input = { all: true, compare: 2019 };
      const lines = told((await summary(records, { language, year: 2020, input })).view);
      for (const line of lines) expect(line).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test('a part alone, with its details', async () => {
    const lines = told((await summary(seed, { input: { part: ['contacts'] } })).view);
    expect(lines.filter((line) => /^[一二三]、/.test(line))).toEqual(['一、沟通和领导批办']);
  });

  test('a rate over fewer than its neighbours says so', async () => {
    const records = [
      kept('2020-city-npc-001', 'lead', {
        replies: [{ round: 1, deliveries: [sent('张三', '0601')] }],
      }),
      kept('2020-city-npc-002', 'lead', { intake: { due_on: day('1231') } }),
    ];
    expect(told((await summary(records, { asOf: '2020-07-01' })).view)).toContain(
      '“按时办复”的底数是 1，与“办复”的 2 不同。',
    );
  });

  test('a year that holds nothing is not compared with', async () => {
    const lines = told((await summary(seed, { input: { compare: 2019 } })).view);
    expect(lines).toContain('登记簿中没有 2019 年的件，无从比较。');
  });
});

test('--brief leaves the numbers as they are and takes out the lists behind them', async () => {
  interface Told {
    readonly period: unknown;
    readonly figures: Readonly<Record<string, { readonly excluded: readonly unknown[] }>>;
  }
  const input = { from: '2020-01-01', to: '2020-12-31' };
  const whole = (await summary(seed, { input })).data as Told;
  const short = (await summary(seed, { input: { ...input, brief: true } })).data as Told;
  expect(Object.keys(short)).toEqual(Object.keys(whole).filter((key) => key !== 'titles'));
  expect(short.period).toEqual(whole.period);
  for (const [id, { excluded, ...figure }] of Object.entries(whole.figures)) {
    const numbers = Object.entries(figure).filter(([, value]) => !Array.isArray(value));
    const { excluded: left, ...told } = short.figures[id] ?? { excluded: [] };
    expect(told).toEqual(Object.fromEntries(numbers));
    const sum = Object.values(left).reduce((total: number, one) => total + Number(one), 0);
    expect(sum).toBe(excluded.length);
  }
  // Nothing names an item any more.
  expect(JSON.stringify({ ...short, made_from: [] })).not.toMatch(/\d{4}-city-/);
});
