import { expect, test } from 'vitest';
import { turnsOf } from '../../src/deadlines/turns.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { Step } from '../../src/proposal/lifecycle.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { at, office } from '../proposal/at.ts';
import { marked, read, rowsIn } from './documents.ts';

const { steps } = await messagesIn('zh-CN');

/** What only some items come to. */
const others: readonly Proposal[] = [
  {
    ...at.handling,
    opinions: [
      { from: '社会保险科', requested_on: '2020-03-20' },
      { from: '市财政局', requested_on: '2020-03-20' },
    ],
    requests: [
      {
        on: '2020-04-10',
        kind: 'extension',
        reason: '复杂',
        decision: { on: '2020-04-12', result: 'agreed' },
      },
    ],
  },
  {
    ...at.consulted,
    opinions: [
      { from: '市财政局', requested_on: '2020-03-20', received_on: '2020-04-01', adequate: false },
    ],
  },
  { ...at.closed, followups: [{ on: '2020-05-13', promise: '扩大', due_on: '2020-12-31' }] },
  {
    ...at.feedback_in,
    replies: (at.feedback_in.replies ?? []).map((reply) => ({ ...reply, class: 'B' })),
  },
];
const strict = {
  ...office,
  copies: ['市政府督查室'],
  classes: [{ letter: 'B', meaning: '列入计划', promise: true }],
};

const who = {
  office: '办公室',
  section: '科室（承办人）',
  leader: '领导',
  unit: '等协办单位',
  assigner: '等交办机关',
  proposer: '等代表、委员',
} as const;

test('says whose turn each next step is', () => {
  const turns = new Map<Step, Set<string>>();
  for (const record of [...Object.values(at), ...others]) {
    for (const { step, holder } of turnsOf(record, strict))
      turns.set(step, (turns.get(step) ?? new Set()).add(who[holder.kind]));
  }
  const rows = [...turns].map(([step, names]) => [
    steps.label[step],
    step,
    [...names].sort().join('；'),
  ]);
  const stated = rowsIn(marked(read('docs/procedure.md'), 'turns'));
  expect(stated.toSorted()).toEqual(rows.sort());
});
