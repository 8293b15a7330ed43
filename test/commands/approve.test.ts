import { describe } from 'vitest';
import { refuses, writes } from './take.ts';

describe('approve', () => {
  writes([
    [
      'proposed',
      'approve ID --leader 王景行 --text 同意 --on 2020-03-16',
      ['+instructions:', '+on: 2020-03-16', '+leader: 王景行', '+text: 同意'],
    ],
    ['instructed', 'approve ID --leader 陈望舒', ['+on: 2020-12-31', '+leader: 陈望舒']],
    [
      'handling',
      "approve ID --leader 王景行 --text '抓紧：6月底前办结'",
      ['+on: 2020-12-31', '+leader: 王景行', '+text: 抓紧：6月底前办结'],
    ],
  ]);

  refuses([
    ['proposed', 'approve ID', 2, 'missing-values'],
    ['proposed', 'approve ID --leader 王景', 2, 'unknown-leader'],
    ['proposed', 'approve ID --leader 王景行 --on 2020-03-12', 5, 'too-early'],
    ['registered', 'approve ID --leader 王景行', 5, 'wrong-state'],
    ['answered', 'approve ID --leader 王景行', 5, 'wrong-state'],
  ]);
});
