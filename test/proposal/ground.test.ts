import { expect, it } from 'vitest';
import { groundsOf } from '../../src/proposal/ground.ts';
import type { Step } from '../../src/proposal/lifecycle.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { at, office } from './at.ts';

const sentBack: Proposal = {
  ...at.office_checked,
  replies: [
    {
      ...(at.office_checked.replies?.[0] as NonNullable<Proposal['replies']>[number]),
      reviews: [
        { on: '2020-05-12', by: '局办公室', stage: 'office', passed: false, reason: '不具体' },
      ],
    },
  ],
};

it.each<[Step, string, Proposal, readonly string[]]>([
  ['propose', 'the assignment', at.registered, ['assigned 03-10']],
  ['approve', 'what the office proposed', at.proposed, ['assigned 03-10', 'proposed 03-13']],
  ['assign', 'the instructions', at.instructed, ['assigned 03-10', 'instructed 03-16']],
  ['contact', 'the assignment', at.closed, ['assigned 03-10']],
  ['consult', 'the draft', at.drafted, ['assigned 03-10', 'drafted 05-06']],
  ['draft', 'the hand-over', at.handling, ['assigned 03-10', 'handed_over 03-17']],
  ['draft', 'its refusal', sentBack, ['assigned 03-10', 'handed_over 03-17', 'reviewed 05-12']],
  [
    'draft',
    'the complaint',
    at.rehandling,
    ['assigned 03-10', 'handed_over 03-17', 'dissatisfied 05-25'],
  ],
  ['check', 'the draft', at.consulted, ['assigned 03-10', 'drafted 05-06']],
  ['review', 'the check', at.office_checked, ['assigned 03-10', 'drafted 05-06', 'reviewed 05-11']],
  ['sign', 'the review', at.reviewed, ['assigned 03-10', 'reviewed 05-12']],
  ['deliver', 'the signature', at.signed, ['assigned 03-10', 'signed 05-13']],
  ['urge', 'the assignment', at.handling, ['assigned 03-10']],
  ['close', 'whatever came last', at.feedback_in, ['assigned 03-10', 'last 05-25']],
])('%s builds on %s', (step, _, record, grounds) => {
  expect(groundsOf(step, record, office).map(({ what, on }) => `${what} ${on.slice(5)}`)).toEqual(
    grounds,
  );
});
