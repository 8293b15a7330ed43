import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../src/deadlines/turns.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { type Status, statuses } from '../../src/proposal/status.ts';
import { at, office } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';

/** Each turn in a word: `step: who`, and behind a colon more who in the house sees that it comes. */
const said = (record: Proposal, where: Office = office) =>
  turnsOf(record, where).map(({ step, holder, minder }) => {
    const name = ({ name, handler }: typeof holder) => handler ?? name;
    return [step, name(holder), ...(minder ? [name(minder)] : [])].join(': ');
  });

describe('whose turn it is', () => {
  it.each<[Status, readonly string[]]>([
    ['registered', ['propose: 局办公室']],
    ['return_requested', ['decide: 市政府督查室: 局办公室']],
    ['proposed', ['approve: 王景行', 'approve: 刘知远']],
    ['instructed', ['assign: 局办公室']],
    ['assigned', ['contact: 李向南']],
    ['handling', ['draft: 李向南']],
    ['drafted', ['consult: 李向南']],
    ['consulted', ['check: 局办公室']],
    ['office_checked', ['review: 刘知远']],
    ['reviewed', ['sign: 王景行']],
    ['signed', ['deliver: 局办公室']],
    ['delivered', ['deliver: 局办公室']],
    ['mail_returned', ['deliver: 局办公室']],
    ['answered', ['publish: 局办公室', 'feedback: 张三: 李向南']],
    ['feedback_in', ['publish: 局办公室', 'close: 局办公室']],
    ['rehandling', ['draft: 李向南']],
    ['opinion_sent', ['close: 局办公室']],
    ['closed', ['publish: 局办公室', 'archive: 局办公室']],
    ['returned', ['archive: 局办公室']],
    ['withdrawn', ['archive: 局办公室']],
    ['archived', []],
  ])('at %s: %s', (status, turns) => {
    expect(said(at[status])).toEqual(turns);
  });

  it.each(statuses)('at %s somebody is named for every step', (status) => {
    for (const { names, holder } of turnsOf(at[status], office)) {
      expect(names.length).toBeGreaterThan(0);
      expect(holder.name).not.toBe('');
    }
  });

  it('waits for another unit, and asks a section of ours', () => {
    const record: Proposal = {
      ...at.handling,
      opinions: [
        { from: '市财政局', requested_on: '2020-03-20' },
        { from: '社会保险科', requested_on: '2020-03-20' },
      ],
    };
    expect(said(record)).toEqual([
      'receive_opinion: 市财政局: 李向南',
      'receive_opinion: 社会保险科',
      'draft: 李向南',
    ]);
  });

  it('knows the handler of a co-handling section', () => {
    const { routing } = at.handling;
    const co = {
      on: '2020-03-18',
      section: '社会保险科',
      role: 'co' as const,
      handler: '何雨田',
    };
    const record: Proposal = {
      ...at.handling,
      routing: { ...routing, assignments: [...(routing?.assignments ?? []), co] },
      opinions: [{ from: '社会保险科', requested_on: '2020-03-20' }],
    };
    expect(said(record)[0]).toBe('receive_opinion: 何雨田');
  });

  it.each<[string, Partial<Office>, string]>([
    [
      'any deputy may sign where none is in charge',
      {
        leaders: [
          { name: '甲', role: 'deputy' },
          { name: '乙', role: 'deputy' },
        ],
      },
      'review: 甲/乙',
    ],
    ['the office sees to it where no leader is known', { leaders: [] }, 'review: 局办公室'],
  ])('%s', (_name, parts, turn) => {
    expect(said(at.office_checked, { ...office, ...parts })).toEqual([turn]);
  });

  it('has the deputy in charge sign where the office says so', () => {
    expect(said(at.reviewed, { ...office, signed_by: ['deputy'] })).toEqual(['sign: 刘知远']);
  });

  it('parts the promises by the section that keeps them', () => {
    const record: Proposal = {
      ...at.closed,
      followups: [
        { on: '2020-05-13', promise: '扩大见习基地', due_on: '2020-12-31' },
        { on: '2020-05-13', promise: '补贴', due_on: '2020-10-31', section: '社会保险科' },
        {
          on: '2020-05-13',
          promise: '已经办好',
          due_on: '2020-10-31',
          checks: [{ on: '2020-09-01', done: true }],
        },
      ],
    };
    expect(said(record).slice(0, 2)).toEqual(['follow_up: 李向南', 'follow_up: 社会保险科']);
  });

  it('leaves the desk of a nameless office to the unit', () => {
    const { office: _, ...nameless } = office;
    expect(said(item(), nameless)).toEqual(['propose: 示例市人力资源和社会保障局']);
  });
});
