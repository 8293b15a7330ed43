import { resolve } from 'node:path';
import stringWidth from 'string-width';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import { at, office } from '../proposal/at.ts';
import type { Folder } from '../support/folder.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';
import { openScreen } from '../support/screen.ts';

const program = resolve('bin/proposals.js');

const numbered = (status: keyof typeof at, number: string) => ({
  ...at[status],
  id: `2020-city-npc-${number}`,
});

let folder: Folder;
beforeEach(async () => {
  folder = await registry({
    items: [
      numbered('registered', '001'),
      numbered('handling', '002'),
      numbered('office_checked', '003'),
      numbered('answered', '004'),
      {
        ...numbered('handling', '005'),
        opinions: [{ from: '市财政局', requested_on: '2020-03-20' }],
      },
      {
        ...numbered('archived', '006'),
        closed: { on: '2020-05-28' },
        archived: { on: '2020-05-29' },
      },
    ],
  });
});

const next = (line: string, today = '2020-06-01') =>
  run(words(`next ${line}`), { cwd: folder.path, today });

interface Told {
  readonly id: string;
  readonly step: string;
  readonly waiting: boolean;
  readonly command: string;
}

async function tasks(line: string, today?: string): Promise<readonly Told[]> {
  const { code, out, err } = await next(`${line} --json`, today);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out).data.tasks;
}

const brief = (told: readonly Told[]) =>
  told.map(({ id, step, waiting }) => `${id.slice(-3)} ${step}${waiting ? ' (waiting)' : ''}`);

describe('next', () => {
  it('lists what is to be done, the most urgent first', async () => {
    expect(brief(await tasks(''))).toEqual([
      '005 receive_opinion (waiting)',
      '001 propose',
      '002 draft',
      '005 draft',
      '004 feedback (waiting)',
      '003 review',
      '004 publish',
    ]);
  });

  it.each([
    [
      '--for 李向南',
      ['005 receive_opinion (waiting)', '002 draft', '005 draft', '004 feedback (waiting)'],
    ],
    ['--for 刘知远', ['003 review']],
    ['--for 孙启明', ['001 propose', '004 publish']],
    ['--for 局办公室', ['001 propose', '004 publish']],
    ['--for 何雨田', []],
    [
      '--section 就业促进科',
      ['005 receive_opinion (waiting)', '002 draft', '005 draft', '004 feedback (waiting)'],
    ],
    [
      '--leader 刘知远',
      [
        '005 receive_opinion (waiting)',
        '002 draft',
        '005 draft',
        '004 feedback (waiting)',
        '003 review',
      ],
    ],
    ['--leader 王景行', ['001 propose', '004 publish']],
    [
      '--within 3',
      [
        '005 receive_opinion (waiting)',
        '001 propose',
        '002 draft',
        '005 draft',
        '004 feedback (waiting)',
      ],
    ],
    ['建议5', ['005 receive_opinion (waiting)', '005 draft']],
    [
      '--as-of 2020-03-15',
      [
        '001 propose',
        '002 approve',
        '002 approve',
        '003 approve',
        '003 approve',
        '004 approve',
        '004 approve',
        '005 approve',
        '005 approve',
        '006 approve',
        '006 approve',
      ],
    ],
  ])('%s', async (line, expected) => {
    expect(brief(await tasks(line))).toEqual(expected);
  });

  it.each([
    ['--for 李向男', 'unknown-name', '李向南'],
    ['--section 就业促进', 'unknown-section', '就业促进科'],
    ['--leader 刘知元', 'unknown-leader', '刘知远'],
  ])('%s is refused with the nearest name', async (line, refusal, near) => {
    const { code, err } = await next(`${line} --json`);
    expect(code).toBe(2);
    expect(JSON.parse(err).error).toMatchObject({ code: refusal });
    expect(err).toContain(`是不是“${near}”`);
  });

  it('gives the urging command for what others owe, and the command that does what we owe', async () => {
    const [waiting, draft] = await tasks('建议5');
    expect(waiting?.command).toBe(
      'proposals urge 2020-city-npc-005 --to 市财政局 --about 收协办意见',
    );
    expect(draft?.command).toBe('proposals draft 2020-city-npc-005');
  });

  it('says of one item what show says of it', async () => {
    const shown = await run(words('show 建议5 --json'), { cwd: folder.path, today: '2020-06-01' });
    expect(JSON.parse(shown.out).data.tasks).toEqual(await tasks('建议5'));
    const [one, other] = await Promise.all([
      next('建议5'),
      run(words('show 建议5'), { cwd: folder.path, today: '2020-06-01' }),
    ]);
    const lines = one.out.split('\n').filter((line) => /^( {4}|- )/.test(line));
    expect(lines.length).toBe(5);
    for (const line of lines) expect(other.out).toContain(line);
  });

  it('says so where nothing is to be done', async () => {
    const { out } = await next('--for 何雨田');
    expect(out).toBe('截至 2020-06-01，没有要办的。\n');
  });

  it('knows nobody beforehand where registry.yaml lists nobody', async () => {
    const { sections: _, leaders: __, ...bare } = office;
    const small = await registry({ items: [numbered('handling', '002')], office: bare });
    const at = { cwd: small.path, today: '2020-06-01' };
    expect((await run(words('next --for 李向南'), at)).code).toBe(0);
    expect((await run(words('next --for 张向南'), at)).code).toBe(2);
  });
});

const promised = {
  ...at.closed,
  followups: [
    { on: '2020-05-13', promise: '扩大见习基地', due_on: '2020-12-31' },
    { on: '2020-05-13', promise: '提高补贴', due_on: '2020-10-31' },
  ],
};
const asking = {
  ...at.handling,
  opinions: [
    { from: '市财政局', requested_on: '2020-03-20' },
    { from: '社会保险科', requested_on: '2020-03-20' },
  ],
  requests: [
    { on: '2020-04-10', kind: 'question' as const, reason: '能否' },
    { on: '2020-04-11', kind: 'addition' as const, reason: '涉及教育', units: ['市教育局'] },
  ],
};
const owing = {
  ...at.feedback_in,
  replies: at.feedback_in.replies?.map((reply) => ({
    ...reply,
    class: 'B',
    published: { on: '2020-06-01' },
  })),
};
const strict = {
  ...office,
  copies: ['市政府督查室'],
  classes: [{ letter: 'B', meaning: '列入计划', promise: true }],
};

describe('every command that next names', () => {
  it.each([
    ...Object.entries(at),
    ...Object.entries({ promised, asking, owing } as Record<string, Proposal>),
  ])('at %s does it, or asks for what nobody knows but the person', async (_, record) => {
    const there = await registry({ items: [record], office: strict });
    const call = (line: string) => run(words(line), { cwd: there.path, today: '2020-12-31' });
    const { tasks: all } = JSON.parse((await call('next --json')).out).data;
    for (const { command, record: recording } of all) {
      for (const line of [command, recording].filter((one) => one !== undefined)) {
        const { code, err } = await call(`${line.replace('proposals ', '')} --json --dry-run`);
        const refusal = code === 0 ? 'done' : JSON.parse(err).error.code;
        expect(['done', 'missing-values'], `${line}: ${err}`).toContain(refusal);
      }
    }
  });
});

describe.skipIf(process.platform === 'win32')('next at a terminal', () => {
  it.each([
    [80, 'zh-CN'],
    [80, 'en'],
    [120, 'zh-CN'],
    [120, 'en'],
  ])('of %i columns fits in %s, with its commands whole', async (columns, lang) => {
    const long = {
      ...numbered('handling', '007'),
      title: `关于${'进一步加强和改进'.repeat(6)}的建议`,
    };
    const there = await registry({ items: [long, numbered('registered', '001')] });
    const screen = openScreen(process.execPath, [program, '--lang', lang, 'next'], {
      cwd: there.path,
      columns,
      env: { LANG: 'zh_CN.UTF-8' },
    });
    expect(await screen.exit).toBe(0);
    const lines = screen.all().split('\n');
    for (const line of lines) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    expect(lines).toContain('    proposals draft 2020-city-npc-007');
    expect(lines.some((line) => line.includes('…'))).toBe(true);
    // What is late is seen at a glance.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour is what is looked for
    expect(screen.raw()).toMatch(/\u001b\[3\dm(逾期\d+天|\d+ days late)/);
  });
});
