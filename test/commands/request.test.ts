import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/proposal/record.ts';
import { at } from '../proposal/at.ts';
import { refusalOf, refuses, take } from './take.ts';

const pending: Proposal = {
  ...at.handling,
  requests: [{ on: '2020-05-20', kind: 'extension', reason: '需会商', until: '2020-07-10' }],
};

describe('names that are slips', () => {
  refuses([
    [
      'office_checked',
      'review ID --stage 分管领导审核 --by 刘知园 --on 2020-06-01',
      2,
      'unknown-leader',
    ],
    ['registered', 'approve ID --leader 王景形', 5, 'wrong-state'],
  ]);

  it('are remarked upon where anybody may be meant', async () => {
    const { out } = await take('handling', 'draft ID --by 李向男 --class A --on 2020-05-06');
    expect(out).toContain('是不是“李向南”？');
  });
});

describe('what is asked of the assigner', () => {
  refuses([
    ['registered', 'request ID --kind 退办 --reason 不属本局', 2, 'missing-values'],
    ['registered', 'request ID --kind 增办 --reason 涉及其职责', 2, 'missing-values'],
    ['handling', 'request ID --kind 延期 --reason 需会商', 2, 'missing-values'],
    [
      'handling',
      'request ID --kind 延期 --reason 需会商 --until 2020-05-01 --on 2020-04-20',
      2,
      'not-later',
    ],
    [pending, 'request ID --kind 延期 --reason 又需会商 --until 2020-08-01', 5, 'wrong-state'],
    [pending, 'decide ID --result 同意 --until 2020-06-01 --on 2020-05-25', 2, 'not-later'],
    [pending, 'decide ID --result 同意 --on 2020-05-10', 5, 'too-early'],
    ['registered', 'withdraw ID --by 不认识 --on 2020-04-01', 2, 'unknown-recipient'],
    ['registered', 'role ID --role 主办 --due-on 2020-03-01 --on 2020-03-20', 5, 'due-too-early'],
  ]);

  it('a date beyond the limit is the assigner’s to give, and is remarked upon', async () => {
    const { out, code } = await take(
      pending,
      'decide ID --result 同意 --until 2020-12-31 --on 2020-05-25',
    );
    expect(code).toBe(0);
    expect(out).toContain('超过了最长期限 2020-09-10');
  });

  it('a refusal that no step can mend offers none', async () => {
    const line =
      'request ID --kind 退办 --reason 不属本局 --suggested-unit 市财政局 --on 2020-05-01';
    const { err } = await take('registered', line);
    expect(err).toContain('退办应在');
    expect(err).not.toContain('先办');
    expect(await refusalOf('registered', line)).toEqual([5, 'closed-gates']);
  });
});

describe('promises and papers', () => {
  refuses([
    [
      'answered',
      'followup ID --promise 建基地 --due-on 2020-05-01 --on 2020-06-01',
      5,
      'due-too-early',
    ],
    [
      'answered',
      'followup ID --promise 建基地 --due-on 2020-12-01 --section 就业科 --on 2020-06-01',
      2,
      'unknown-section',
    ],
  ]);

  it('several words of a list may stand in one text', async () => {
    const { lines } = await take('closed', 'archive ID --papers 原件、答复,送达凭证');
    expect(lines.join('\n')).toContain('papers: [original, reply, receipts]');
  });
});
