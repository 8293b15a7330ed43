import { describe } from 'vitest';
import { at } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { refuses, writes } from './take.ts';

const { own_opinions, ...co } = at.opinion_sent;
const sentBack = item({
  ...at.consulted,
  replies: [
    {
      round: 1,
      drafts: at.drafted.replies?.[0]?.drafts,
      reviews: [
        { on: '2020-05-12', by: '局办公室', stage: 'office', passed: false, reason: '不具体' },
      ],
    } as never,
  ],
});
const reference = { ...at.handling, intake: { ...at.handling.intake, role: 'reference' as const } };

describe('draft', () => {
  writes([
    [
      'handling',
      'draft ID --class A --publicity 全文公开 --answer 已扩大 --answer 已延长 --on 2020-05-06',
      [
        '+replies:',
        '+round: 1',
        '+drafts:',
        '+on: 2020-05-06',
        '+by: 李向南',
        '+class: A',
        '+publicity: full',
        '+answers:',
        '+已扩大',
        '+已延长',
      ],
    ],
    [
      { ...at.handling, asks: ['扩大见习', '提高补贴'] },
      'draft ID --adopted 2 --adopted 另设专窗 --on 2020-05-06',
      [
        '+replies:',
        '+round: 1',
        '+drafts:',
        '+on: 2020-05-06',
        '+by: 李向南',
        '+adopted:',
        '+提高补贴',
        '+另设专窗',
      ],
    ],
    [
      'handling',
      'draft ID --by 郑小禾',
      ['+replies:', '+round: 1', '+drafts:', '+on: 2020-12-31', '+by: 郑小禾'],
    ],
    // A draft written anew keeps the class and publicity of the one before.
    ['drafted', 'draft ID', ['+on: 2020-12-31', '+by: 李向南', '+class: A', '+publicity: full']],
    [
      sentBack,
      'draft ID --class B',
      ['+on: 2020-12-31', '+by: 李向南', '+class: B', '+publicity: full'],
    ],
    [
      'rehandling',
      'draft ID --class B',
      ['+round: 2', '+drafts:', '+on: 2020-12-31', '+by: 李向南', '+class: B'],
    ],
    [
      co,
      'draft ID --note 只谈经费',
      [
        '+own_opinions:',
        '+round: 1',
        '+drafts:',
        '+on: 2020-12-31',
        '+by: 李向南',
        '+note: 只谈经费',
      ],
    ],
  ]);

  refuses([
    ['handling', 'draft ID --class E', 2, 'unknown-class'],
    ['handling', 'draft ID --publicity 公开', 2, 'bad-value'],
    [{ ...at.handling, asks: ['扩大见习'] }, 'draft ID --adopted 2', 2, 'bad-value'],
    ['assigned', 'draft ID', 5, 'closed-gates'],
    ['registered', 'draft ID', 5, 'wrong-state'],
    ['signed', 'draft ID', 5, 'wrong-state'],
    [reference, 'draft ID', 5, 'wrong-state'],
    ['handling', 'draft ID --on 2020-03-16', 5, 'too-early'],
    [sentBack, 'draft ID --on 2020-05-11', 5, 'too-early'],
    ['rehandling', 'draft ID --on 2020-05-24', 5, 'too-early'],
  ]);
});
