import { expect, test } from 'vitest';
import { answeredOn, receipts, recipients } from '../../src/proposal/recipients.ts';
import type { Delivery, Reply } from '../../src/proposal/record.ts';
import { item } from './item.ts';

const joint = item({ proposers: [{ name: '张三', lead: true }, { name: '李四' }] });
const sent = (...deliveries: readonly Delivery[]): Reply => ({ round: 1, deliveries });
const post = (to: string, on: string, returned?: string): Delivery => ({
  to,
  way: 'post',
  on,
  ...(returned && { returned: { on: returned, reason: '地址不详' } }),
});

test.each([
  ['each joint signer', joint, ['张三', '李四']],
  [
    'a delegation as a whole',
    item({
      proposer_type: 'delegation',
      proposers: [
        { name: '张三', lead: true, delegation: '兰山代表团' },
        { name: '李四', delegation: '兰山代表团' },
      ],
    }),
    ['兰山代表团'],
  ],
  [
    'a collective under its own name',
    item({ proposer_type: 'delegation', proposers: [{ name: '兰山代表团' }] }),
    ['兰山代表团'],
  ],
  [
    'two parties apart, though of one sector',
    item({
      proposer_type: 'party',
      proposers: [
        { name: '民革市委', delegation: '党派' },
        { name: '民盟市委', delegation: '党派' },
      ],
    }),
    ['民革市委', '民盟市委'],
  ],
  [
    'a person entered twice once',
    item({ proposers: [{ name: '张三' }, { name: '张三' }] }),
    ['张三'],
  ],
  [
    'two people of one name apart',
    item({
      proposers: [
        { name: '张伟', person: 'zhang-wei-1' },
        { name: '张伟', person: 'zhang-wei-2' },
      ],
    }),
    ['张伟', '张伟'],
  ],
])('answers %s', (_, record, expected) => {
  expect(recipients(record).map(({ name }) => name)).toEqual(expected);
});

test.each<[string, Reply | undefined, string | undefined]>([
  ['no reply', undefined, undefined],
  ['nothing sent', { round: 1 }, undefined],
  ['one of two', sent(post('张三', '2020-05-19')), undefined],
  [
    'both: the last counts',
    sent(post('李四', '2020-05-25'), post('张三', '2020-05-19')),
    '2020-05-25',
  ],
  [
    'one came back',
    sent(post('张三', '2020-05-19', '2020-05-27'), post('李四', '2020-05-19')),
    undefined,
  ],
  [
    'came back and sent again',
    sent(
      post('张三', '2020-05-19', '2020-05-27'),
      post('李四', '2020-05-19'),
      post('张三', '2020-05-29'),
    ),
    '2020-05-29',
  ],
  [
    'a second copy changes nothing',
    sent(post('张三', '2020-05-19'), post('李四', '2020-05-20'), post('张三', '2020-06-01')),
    '2020-05-20',
  ],
  [
    'a copy to somebody else does not count',
    sent(post('张三', '2020-05-19'), post('市人大', '2020-05-19')),
    undefined,
  ],
])('%s', (_, reply, expected) => {
  expect(answeredOn(joint, reply)).toBe(expected);
});

test('tells who lacks the reply and whose came back', () => {
  const returned = post('张三', '2020-05-19', '2020-05-27');
  expect(receipts(joint, sent(returned))).toEqual([
    { recipient: { name: '张三', names: ['张三'] }, returned },
    { recipient: { name: '李四', names: ['李四'] } },
  ]);
});

test('one copy does not answer two people of one name', () => {
  const record = item({
    proposers: [
      { name: '张伟', person: 'zhang-wei-1' },
      { name: '张伟', person: 'zhang-wei-2' },
    ],
  });
  expect(answeredOn(record, sent(post('张伟', '2020-05-19')))).toBeUndefined();
  expect(
    answeredOn(record, sent(post('张伟', '2020-05-19'), post('zhang-wei-2', '2020-05-20'))),
  ).toBe('2020-05-20');
});

test('the convenor may be the one who is handed the reply to a delegation', () => {
  const record = item({
    proposer_type: 'delegation',
    proposers: [{ name: '张三', delegation: '兰山代表团' }],
  });
  expect(answeredOn(record, sent(post('张三', '2020-05-19')))).toBe('2020-05-19');
  expect(answeredOn(record, sent(post('兰山代表团', '2020-05-20')))).toBe('2020-05-20');
});
