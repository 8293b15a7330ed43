import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../src/checks/history/index.ts';
import { recordPath } from '../../src/proposal/identity.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { told } from '../../src/proposal/told.ts';
import { everything } from '../support/everything.ts';

type Correction = NonNullable<Proposal['corrections']>[number];

const names = ['丁若兰', '马春野', '罗书雁'] as const;
const sent = { way: 'post', on: '2020-05-11', returned: { on: '2020-05-20', reason: '地址不详' } };
const said = { round: 1, result: 'satisfied', on: '2020-05-20' };
const deliveries = names.map((to) => ({ to, ...sent }));
const feedback = names.map((from) => ({ from, ...said }));

function paper(parts: object, corrections: readonly Correction[] = []): Proposal {
  const [reply] = everything.replies ?? [];
  const replies = [{ ...reply, deliveries, feedback, ...parts }];
  return { ...everything, replies, corrections } as unknown as Proposal;
}

const correction = (field: string, before: string, after?: string): Correction => ({
  on: '2020-06-30',
  field,
  before,
  ...(after !== undefined && { after }),
  reason: '笔误',
});

function found(before: Proposal, now: Proposal) {
  const of = (record: Proposal) => ({ id: record.id, path: recordPath(record.id), record });
  return checkHistory({ before: [of(before)], now: [of(now)], paths: new Set() }).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );
}

/** A list with parts of some of its entries changed. */
const but = (list: readonly object[], changes: Readonly<Record<number, object>>) =>
  list.map((one, at) => ({ ...one, ...changes[at] }));

const day = (at: number, from = '2020-05-11', to = '2020-05-12') =>
  correction(`replies.0.deliveries.${at}.on`, from, to);
const result = (at: number) =>
  correction(`replies.0.feedback.${at}.result`, 'satisfied', 'basically_satisfied');
const later = { on: '2020-05-12' };
const less = { result: 'basically_satisfied' };
const D = '/replies/0/deliveries';
const F = '/replies/0/feedback';

describe('a correction tells of one change, and of no other of its kind', () => {
  it.each<[string, object, readonly Correction[], readonly string[]]>([
    [
      'a day of another one',
      { deliveries: but(deliveries, { 0: later, 1: later }) },
      [day(1)],
      [`delivery-rewritten ${D}/0/on`],
    ],
    [
      'days of two others',
      { deliveries: but(deliveries, { 0: later, 1: later, 2: later }) },
      [day(2)],
      [`delivery-rewritten ${D}/0/on`, `delivery-rewritten ${D}/1/on`],
    ],
    [
      'a judgement of another one',
      { feedback: but(feedback, { 0: less, 1: less }) },
      [result(1)],
      [`rating-rewritten ${F}/0/result`],
    ],
    [
      'a judgement, where that of another one was struck out',
      { feedback: but(feedback.slice(0, 2), { 0: { result: 'dissatisfied' } }) },
      [correction('replies.0.feedback.2', told(feedback[2]))],
      [`rating-rewritten ${F}/0/result`],
    ],
    [
      'a whole judgement, where that of another one was struck out',
      { feedback: feedback.slice(0, 1) },
      [correction('replies.0.feedback.2', told(feedback[2]))],
      [`rating-rewritten ${F}/1`],
    ],
    [
      'what came back, where the same was struck out elsewhere',
      { deliveries: but(deliveries, { 0: { returned: undefined }, 1: { returned: undefined } }) },
      [correction('replies.0.deliveries.1.returned', told(sent.returned))],
      [`delivery-rewritten ${D}/0/returned`],
    ],
    [
      'the day it came back, where all of it was struck out elsewhere',
      {
        deliveries: but(deliveries, {
          0: { returned: { ...sent.returned, on: '2020-05-30' } },
          1: { returned: undefined },
        }),
      },
      [correction('replies.0.deliveries.1.returned', told(sent.returned))],
      [`delivery-rewritten ${D}/0/returned`],
    ],
    [
      'a way, where that of another one was struck out',
      { deliveries: but(deliveries, { 0: { way: 'hand' }, 1: { way: undefined } }) },
      [correction('replies.0.deliveries.1.way', 'post')],
      [`delivery-rewritten ${D}/0/way`],
    ],
    [
      'a correction there and back',
      { deliveries: but(deliveries, { 0: later }) },
      [day(1), day(1, '2020-05-12', '2020-05-11'), day(1, '2020-05-11', '2020-05-13')],
      // Of the three, one leads from the day that stood there to the one that stands there now.
      [],
    ],
  ])('%s', (_, parts, corrections, expected) => {
    expect(found(paper({}), paper(parts, corrections))).toEqual(expected);
  });
});

describe('each change that has a correction of its own is told', () => {
  it.each<[string, object, readonly Correction[]]>([
    ['the same of two', { deliveries: but(deliveries, { 0: later, 1: later }) }, [day(0), day(1)]],
    [
      'in another order of the list than the corrections name',
      { deliveries: but(deliveries, { 0: later, 1: later }).toReversed() },
      [day(0), day(1)],
    ],
    [
      'of two on different ways to the same day',
      { deliveries: but(deliveries, { 0: later, 1: later }) },
      [day(0, '2020-05-11', '2020-05-13'), day(1), day(0, '2020-05-13', '2020-05-12')],
    ],
    [
      'there, back and elsewhere',
      { deliveries: but(deliveries, { 0: { on: '2020-05-13' } }) },
      [day(0), day(0, '2020-05-12', '2020-05-11'), day(0, '2020-05-11', '2020-05-13')],
    ],
    [
      'put right, and struck out as a whole',
      { deliveries: deliveries.slice(1) },
      [
        correction('replies.0.deliveries.struck.on', '2020-05-11', '2020-05-12'),
        correction('replies.0.deliveries.0', told({ ...deliveries[0], ...later })),
      ],
    ],
    [
      'struck out twice at one place',
      { feedback: feedback.slice(2) },
      [
        correction('replies.0.feedback.0', told(feedback[0])),
        correction('replies.0.feedback.0', told(feedback[1])),
      ],
    ],
    [
      'struck out of what was struck out then',
      { deliveries: deliveries.slice(1) },
      [
        correction('replies.0.deliveries.struck.returned', told(sent.returned)),
        correction('replies.0.deliveries.0', told({ ...deliveries[0], returned: undefined })),
      ],
    ],
    [
      'struck out and recorded anew',
      { deliveries: but(deliveries, { 1: { returned: { on: '2020-05-25', reason: '拒收' } } }) },
      [correction('replies.0.deliveries.1.returned', told(sent.returned))],
    ],
    [
      'whatever place a correction names since lists were united',
      { deliveries: but(deliveries, { 2: later }) },
      [day(0)],
    ],
  ])('%s', (_, parts, corrections) => {
    expect(found(paper({}), paper(parts, corrections))).toEqual([]);
  });

  it('more names than can be looked at in every order', () => {
    const units = Array.from({ length: 14 }, (_, at) => `单位${at}`);
    const now = units.map((one) => `${one}新`);
    const of = (co_units: readonly string[], corrections: readonly Correction[] = []) =>
      ({ ...everything, intake: { ...everything.intake, co_units }, corrections }) as Proposal;
    const all = units.map((one, at) => correction(`intake.co_units.${at}`, one, `${one}新`));
    expect(found(of(units), of(now, all))).toEqual([]);
  });
});
