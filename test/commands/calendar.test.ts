import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import { at, office } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { registry } from '../support/registry.ts';
import { run, words } from '../support/run.ts';

const { routing = {} } = at.handling;
const second = '2020-city-npc-013';
const items: readonly Proposal[] = [
  at.answered,
  item({
    id: second,
    number: '13',
    title: '不能说的题目',
    confidential: true,
    routing,
    opinions: [
      { from: '市财政局', requested_on: '2020-03-20', received_on: '2020-03-30', adequate: false },
      { from: '市财政局', requested_on: '2020-04-01' },
      { from: '社会保险科', requested_on: '2020-04-01' },
    ],
  }),
];

const made = () => registry({ items, office });

async function events(line = '', extra: readonly Proposal[] = items, today = '2020-05-12') {
  const folder = await registry({ items: extra, office });
  const { code, out, err } = await run(words(`calendar ${line}`), { cwd: folder.path, today });
  expect([code, err]).toEqual([0, '']);
  return read(out);
}

/** What a calendar program makes of a file. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents('vevent').map((one) => ({
    uid: one.getFirstPropertyValue('uid') as string,
    on: String(one.getFirstPropertyValue('dtstart')),
    status: one.getFirstPropertyValue('status') as string,
    stamp: String(one.getFirstPropertyValue('dtstamp')),
    sequence: Number(one.getFirstPropertyValue('sequence')),
    summary: one.getFirstPropertyValue('summary') as string,
    alarms: one
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  }));
}

describe('calendar', () => {
  it('holds every deadline once, what is over as cancelled, without the titles that are confidential', async () => {
    const found = await events();
    expect(found.map(({ on, status, summary }) => `${on} ${status} ${summary}`)).toEqual([
      '2020-04-20 CANCELLED 已了：收协办意见：市级第13号建议（保密件）（市财政局）',
      '2020-05-01 CONFIRMED 逾期：收协办意见：市级第13号建议（保密件）（市财政局）',
      '2020-05-01 CONFIRMED 逾期：收协办意见：市级第13号建议（保密件）（社会保险科）',
      '2020-06-10 CONFIRMED 答复：市级第12号建议《关于加强高校毕业生就业创业服务的建议》（就业促进科 李向南）',
      '2020-06-10 CONFIRMED 答复：市级第13号建议（保密件）（就业促进科 李向南）',
    ]);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
    for (const { uid } of found) expect(uid).toMatch(/^[\x21-\x7e]+$/);
  });

  it('reminds on the days of the ladder, at nine; of what is over not at all', async () => {
    const found = await events();
    expect(found.at(-1)?.alarms).toEqual(['-P14DT15H', '-P6DT15H', '-P2DT15H', 'PT9H']);
    expect(found[0]?.alarms).toEqual([]);
  });

  it('is updated by a later file: the same ids, a higher sequence, what was met cancelled', async () => {
    const before = await events('', items, '2020-05-12');
    const after = await events('', items, '2020-05-15');
    const reply = (all: typeof before) =>
      all.find(({ uid }) => uid.startsWith('2020-city-npc-012.reply'));
    expect(after.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining(before.map(({ uid }) => uid)),
    );
    expect(reply(before)).toMatchObject({ status: 'CONFIRMED', stamp: '2020-05-12T04:00:00Z' });
    expect(reply(after)).toMatchObject({ status: 'CANCELLED', stamp: '2020-05-15T04:00:00Z' });
    for (const { sequence } of after)
      expect(sequence).toBeGreaterThan(Math.max(...before.map((one) => one.sequence)));
  });

  it('is updated where nothing but a rule has changed, on the same day', async () => {
    const there = await made();
    const file = async (now: string) =>
      read((await run(words('calendar'), { cwd: there.path, today: '2020-05-12', now })).out);
    const before = await file('2020-05-12T01:00:00.000Z');
    const rule =
      'deadlines:\n  - {duty: opinion, term: 20 days, before: reply, source: 本局规定}\n';
    there.write('registry.yaml', `${there.read('registry.yaml')}${rule}`);
    const after = await file('2020-05-12T01:07:00.000Z');
    const on = (all: typeof before) => all.filter(({ uid }) => uid.includes('.opinion.'));
    expect(
      on(after)
        .map(({ uid }) => uid)
        .sort(),
    ).toEqual(
      on(before)
        .map(({ uid }) => uid)
        .sort(),
    );
    expect(on(after)[0]?.on).not.toBe(on(before)[0]?.on);
    expect(on(after)[0]?.sequence).toBeGreaterThan(on(before)[0]?.sequence ?? Infinity);
  });

  it('of a past day is the same whenever it is made, and never newer than what was told since', async () => {
    const file = (today: string) => events('--as-of 2020-05-12', items, today);
    const [now, later] = [await events('', items, '2020-05-12'), await file('2021-01-01')];
    expect(later).toEqual(await file('2020-05-15'));
    expect(later[0]?.sequence).toBeLessThan(now[0]?.sequence ?? 0);
    const ahead = await events('--as-of 2030-01-01', items, '2020-05-12');
    expect(ahead[0]?.sequence).toBe(now[0]?.sequence);
  });

  it('takes off what stood under an id that was given up, unless another item has it', async () => {
    const there = await registry({ items: [{ ...at.handling }], office });
    const told = async (line: string) => {
      const { code, out } = await run(words(line), { cwd: there.path, today: '2020-05-12' });
      expect(code).toBe(0);
      return line.startsWith('calendar')
        ? read(out).map(({ uid, status }) => `${uid.split('.')[0]} ${status}`)
        : [];
    };
    const before = await told('calendar');
    await told('renumber 12 --number 88');
    expect(await told('calendar')).toEqual(
      [
        ...before.map((line) => line.replace('012', '088').replace('CANCELLED', 'CONFIRMED')),
        '2020-city-npc-012 CANCELLED',
      ].sort(),
    );
    await told('renumber 88 --number 12');
    expect((await told('calendar')).sort()).toEqual([
      '2020-city-npc-012 CONFIRMED',
      '2020-city-npc-088 CANCELLED',
    ]);
  });

  it.each([
    ['--section 就业促进科 --open', 3],
    ['--for 市财政局', 2],
    ['--for 李向南', 2],
    ['--within 5 --open', 2],
    ['--open', 4],
  ])('holds with %s %i', async (options, count) => {
    expect(await events(options)).toHaveLength(count);
  });

  it('marks what a notice may move', async () => {
    const office2031 = [
      item({
        id: '2031-city-npc-001',
        intake: { assigned_on: '2031-04-21', role: 'lead' },
        replies: [
          {
            round: 1,
            signed: { on: '2031-04-21', by: '王景行' },
            deliveries: [{ to: '张三', way: 'hand', on: '2031-04-21' }],
          },
        ],
      }),
    ];
    const found = await events('--as-of 2031-04-25', office2031);
    expect(found.map(({ on, status, summary }) => [on, status, summary.slice(0, 6)])).toEqual([
      ['2031-05-14', 'TENTATIVE', '暂定：反馈：'],
      ['2031-07-21', 'CANCELLED', '已了：答复：'],
    ]);
  });

  it('is written to a file, never over another unless asked to', async () => {
    const there = await made();
    const line = 'calendar --out due.ics';
    const given = { cwd: there.path, today: '2020-05-12' };
    const first = await run(words(line), given);
    expect([first.code, first.out]).toEqual([
      0,
      '期限 4 项，另有已了的 1 项，导入后从日历上去掉。\n',
    ]);
    expect(readFileSync(join(there.path, 'due.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect((await run(words(line), given)).code).toBe(4);
    expect((await run(words(`${line} --force`), given)).code).toBe(0);
  });

  it('writes no empty calendar, which no program takes', async () => {
    const there = await made();
    const { code, out } = await run(words('calendar --for 王景行 --out none.ics'), {
      cwd: there.path,
    });
    expect([code, out]).toEqual([0, '没有符合条件的期限，没有写文件。\n']);
  });
});
