import { describe } from 'vitest';
import { refuses, writes } from './take.ts';

describe('urge', () => {
  writes([
    [
      'handling',
      'urge ID --way 催办单 --number 2020-3 --about 答复 --note 请抓紧 --by 孙启明 --on 2020-04-28',
      [
        '+urges:',
        '+on: 2020-04-28',
        '+way: slip',
        '+to: 就业促进科',
        '+by: 孙启明',
        '+about: reply',
        '+due_on: 2020-06-10',
        '+number: 2020-3',
        '+note: 请抓紧',
      ],
    ],
    [
      'answered',
      'urge ID --way 电话 --to 张三 --about 反馈',
      [
        '+urges:',
        '+on: 2020-12-31',
        '+way: phone',
        '+to: 张三',
        '+about: feedback',
        '+due_on: 2020-06-04',
      ],
    ],
  ]);

  refuses([
    ['handling', 'urge ID', 2, 'missing-values'],
    ['registered', 'urge ID --way 电话', 2, 'missing-values'],
    ['handling', 'urge ID --way 微信', 2, 'bad-value'],
    ['handling', 'urge ID --way 电话 --on 2020-03-01', 5, 'too-early'],
    ['closed', 'urge ID --way 电话', 5, 'wrong-state'],
  ]);
});
