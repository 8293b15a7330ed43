import { describe, expect, it } from 'vitest';
import { at, office } from '../proposal/at.ts';
import { refusalOf, refuses, take, writes } from './take.ts';

const two = {
  ...at.consulted,
  replies: [
    {
      round: 1,
      drafts: [{ on: '2020-05-01', by: '李向南' }, ...(at.consulted.replies?.[0]?.drafts ?? [])],
    },
  ],
};
const sentBack = {
  ...two,
  replies: [
    {
      ...(two.replies[0] as object),
      reviews: [{ on: '2020-05-12', by: '局办公室', stage: 'office', passed: false, draft: 2 }],
    },
  ],
} as never;

describe('review', () => {
  writes([
    [
      'consulted',
      'review ID --all-criteria --on 2020-05-11',
      [
        '+reviews:',
        '+on: 2020-05-11',
        '+by: 局办公室',
        '+stage: office',
        '+passed: true',
        '+criteria: [relevant, truthful, complete, effective]',
      ],
    ],
    [
      'consulted',
      'review ID --criteria 针对性 --criteria 真实性 --criteria relevant',
      [
        '+reviews:',
        '+on: 2020-12-31',
        '+by: 局办公室',
        '+stage: office',
        '+passed: true',
        '+criteria: [relevant, truthful]',
      ],
    ],
    [
      'office_checked',
      'review ID',
      ['+on: 2020-12-31', '+by: 刘知远', '+stage: leader', '+passed: true'],
    ],
    [
      'reviewed',
      'review ID --by 王景行',
      ['+on: 2020-12-31', '+by: 王景行', '+stage: leader', '+passed: true'],
    ],
    [
      'reviewed',
      'review ID --back 文字再斟酌',
      ['+on: 2020-12-31', '+by: 刘知远', '+stage: leader', '+passed: false', '+reason: 文字再斟酌'],
    ],
    // What the gates wait for is a reason to send a draft back, not a hindrance.
    [
      'drafted',
      'review ID --back 没有征求意见',
      [
        '+reviews:',
        '+on: 2020-12-31',
        '+by: 局办公室',
        '+stage: office',
        '+passed: false',
        '+reason: 没有征求意见',
      ],
    ],
    [
      two,
      'review ID --back 太简单',
      [
        '+reviews:',
        '+on: 2020-12-31',
        '+by: 局办公室',
        '+stage: office',
        '+passed: false',
        '+draft: 2',
        '+reason: 太简单',
      ],
    ],
  ]);

  refuses([
    ['drafted', 'review ID', 5, 'closed-gates'],
    ['consulted', 'review ID --stage 分管领导审核', 5, 'wrong-state'],
    ['handling', 'review ID', 5, 'wrong-state'],
    [sentBack, 'review ID', 5, 'wrong-state'],
    ['consulted', 'review ID --criteria 全面性', 2, 'bad-value'],
    ['consulted', 'review ID --on 2020-05-05', 5, 'too-early'],
    ['office_checked', 'review ID --on 2020-05-10', 5, 'too-early'],
    ['signed', 'review ID', 5, 'wrong-state'],
  ]);

  it('asks which deputy, where nobody is in charge of the section', async () => {
    const leaders = (office.leaders ?? []).map(({ sections, ...leader }) => leader);
    expect(await refusalOf('office_checked', 'review ID', { ...office, leaders })).toEqual([
      2,
      'missing-values',
    ]);
  });

  it('puts the item back into work', async () => {
    expect((await take('reviewed', 'review ID --back 不具体')).out).toContain('现在的状态：办理中');
  });
});
