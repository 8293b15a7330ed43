import { describe } from 'vitest';
import { refuses, writes } from './take.ts';

describe('propose', () => {
  writes([
    [
      'registered',
      'propose ID --section 就业促进科 --co-sections 社会保险科 --opinion 建议主办 --on 2020-03-13',
      [
        '+routing:',
        '+proposed:',
        '+on: 2020-03-13',
        '+by: 局办公室',
        '+section: 就业促进科',
        '+co_sections: [社会保险科]',
        '+opinion: 建议主办',
      ],
    ],
    [
      'registered',
      'propose ID --section 就业促进科 --by 孙启明',
      ['+routing:', '+proposed:', '+on: 2020-12-31', '+by: 孙启明', '+section: 就业促进科'],
    ],
    [
      'proposed',
      'propose ID --section 社会保险科 --co-sections 社会保险科、就业促进科',
      ['+on: 2020-12-31', '+by: 局办公室', '+section: 社会保险科', '+co_sections: [就业促进科]'],
    ],
  ]);

  refuses([
    ['registered', 'propose ID', 2, 'missing-values'],
    ['registered', 'propose ID --section 就业', 2, 'unknown-section'],
    ['registered', 'propose ID --section 就业促进科 --co-sections 财务科', 2, 'unknown-section'],
    ['registered', 'propose ID --section 就业促进科 --on 2020-03-09', 5, 'too-early'],
    ['registered', 'propose ID --section 就业促进科 --on 2021-01-01', 5, 'future-date'],
    ['registered', 'propose ID --section 就业促进科 --on 2020-02-30', 2, 'bad-value'],
    ['assigned', 'propose ID --section 就业促进科', 5, 'wrong-state'],
    ['closed', 'propose ID', 5, 'wrong-state'],
    ['registered', 'propose 99 --section 就业促进科', 2, 'no-such-item'],
  ]);
});
