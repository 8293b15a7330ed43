import { describe } from 'vitest';
import { at } from '../proposal/at.ts';
import { refuses, writes } from './take.ts';

const two = { ...at.signed, proposers: [{ name: '张三', lead: true }, { name: '李四' }] };
const sentBoth = {
  ...two,
  replies: [
    {
      ...at.signed.replies?.[0],
      deliveries: [
        { to: '张三', way: 'post', on: '2020-05-14' },
        { to: '李四', way: 'hand', on: '2020-05-15' },
      ],
    },
  ],
} as never;
const [opinion] = at.opinion_sent.own_opinions ?? [];
const { deliveries, ...unsent } = opinion ?? { round: 1 };
const ours = { ...at.opinion_sent, own_opinions: [unsent] };
const { lead_unit, ...intake } = ours.intake;

describe('deliver', () => {
  writes([
    [
      'signed',
      'deliver ID --way 特快专递 --tracking 1020 --address 某路1号 --on 2020-05-14',
      [
        '+deliveries:',
        '+to: 张三',
        '+way: express',
        '+on: 2020-05-14',
        '+address: 某路1号',
        '+tracking: "1020"',
      ],
    ],
    [
      two,
      'deliver ID --way 邮寄',
      [
        '+deliveries:',
        '+to: 张三',
        '+way: post',
        '+on: 2020-12-31',
        '+to: 李四',
        '+way: post',
        '+on: 2020-12-31',
      ],
    ],
    [
      two,
      'deliver ID --way 当面送交 --to 李四',
      ['+deliveries:', '+to: 李四', '+way: hand', '+on: 2020-12-31'],
    ],
    ['delivered', 'deliver ID --way 邮寄', ['+to: 李四', '+way: post', '+on: 2020-12-31']],
    [
      'answered',
      'deliver ID --returned 地址不详 --asked 市人大 --on 2020-05-20',
      ['+returned:', '+on: 2020-05-20', '+reason: 地址不详', '+asked: 市人大'],
    ],
    [
      sentBoth,
      'deliver ID --returned 地址不详 --to 李四',
      ['+returned:', '+on: 2020-12-31', '+reason: 地址不详'],
    ],
    [
      'mail_returned',
      'deliver ID --way 当面送交 --on 2020-05-21',
      ['+to: 张三', '+way: hand', '+on: 2020-05-21'],
    ],
    ['answered', 'deliver ID --way 邮寄 --to 张三', ['+to: 张三', '+way: post', '+on: 2020-12-31']],
    [
      ours,
      'deliver ID --way 网上系统',
      ['+deliveries:', '+to: 市教育局', '+way: system', '+on: 2020-12-31'],
    ],
  ]);

  refuses([
    ['signed', 'deliver ID', 2, 'missing-values'],
    ['signed', 'deliver ID --way 邮寄 --to 王五', 2, 'unknown-recipient'],
    ['signed', 'deliver ID --way 邮寄 --on 2020-05-12', 5, 'too-early'],
    ['signed', 'deliver ID --returned 地址不详', 5, 'wrong-state'],
    ['answered', 'deliver ID --way 邮寄', 5, 'all-delivered'],
    ['answered', 'deliver ID --returned 地址不详 --to 李四', 2, 'which-delivery'],
    ['answered', 'deliver ID --returned 地址不详 --on 2020-05-13', 5, 'too-early'],
    [sentBoth, 'deliver ID --returned 地址不详', 2, 'missing-values'],
    ['reviewed', 'deliver ID --way 邮寄', 5, 'wrong-state'],
    [ours, 'deliver ID --way 邮寄 --to 张三', 5, 'co-unit-answers-nobody'],
    [{ ...ours, intake }, 'deliver ID --way 邮寄', 2, 'missing-values'],
  ]);
});
