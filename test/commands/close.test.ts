import { describe } from 'vitest';
import { at } from '../proposal/at.ts';
import { refuses, writes } from './take.ts';

const reference = {
  ...at.registered,
  intake: { ...at.registered.intake, role: 'reference' as const },
};

describe('close', () => {
  writes([
    [
      'feedback_in',
      'close ID --by 孙启明 --on 2020-06-05',
      ['+closed:', '+on: 2020-06-05', '+by: 孙启明'],
    ],
    [
      'answered',
      "close ID --reason '多次联系，未交回反馈表'",
      ['+closed:', '+on: 2020-12-31', '+reason: 多次联系，未交回反馈表'],
    ],
    ['opinion_sent', 'close ID', ['+closed:', '+on: 2020-12-31']],
    [reference, 'close ID', ['+closed:', '+on: 2020-12-31']],
  ]);

  refuses([
    ['answered', 'close ID', 5, 'closing-needs-reason'],
    ['feedback_in', 'close ID --on 2020-05-24', 5, 'too-early'],
    ['registered', 'close ID', 5, 'wrong-state'],
    ['rehandling', 'close ID', 5, 'wrong-state'],
    ['closed', 'close ID', 5, 'wrong-state'],
    ['mail_returned', 'close ID', 5, 'wrong-state'],
  ]);
});
