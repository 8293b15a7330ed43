import { describe } from 'vitest';
import { at } from '../proposal/at.ts';
import { refuses, writes } from './take.ts';

const asked = {
  ...at.handling,
  opinions: [{ from: '市财政局', requested_on: '2020-03-20', due_on: '2020-04-20' }],
};
const both = {
  ...asked,
  opinions: [...asked.opinions, { from: '市教育局', requested_on: '2020-03-20' }],
};

describe('opinion', () => {
  writes([
    [
      'assigned',
      'opinion ID --from 市财政局 --request --due-on 2020-04-20 --on 2020-03-20',
      ['+opinions:', '+from: 市财政局', '+requested_on: 2020-03-20', '+due_on: 2020-04-20'],
    ],
    [
      asked,
      'opinion ID --received --on 2020-04-15',
      ['+received_on: 2020-04-15', '+adequate: true'],
    ],
    [
      asked,
      'opinion ID --inadequate 内容太简单',
      ['+received_on: 2020-12-31', '+adequate: false', '+reason: 内容太简单'],
    ],
    [
      both,
      'opinion ID --from 市教育局 --received',
      ['+received_on: 2020-12-31', '+adequate: true'],
    ],
  ]);

  refuses([
    ['assigned', 'opinion ID', 2, 'missing-values'],
    ['assigned', 'opinion ID --request', 2, 'missing-values'],
    ['assigned', 'opinion ID --from 市财政局 --request --received', 2, 'request-or-received'],
    [
      'assigned',
      'opinion ID --from 市财政局 --request --inadequate 简单',
      2,
      'request-or-received',
    ],
    [
      'assigned',
      'opinion ID --from 市财政局 --request --on 2020-03-20 --due-on 2020-03-19',
      5,
      'due-too-early',
    ],
    ['assigned', 'opinion ID --received', 5, 'no-open-request'],
    [asked, 'opinion ID --from 市教育局 --received', 5, 'no-open-request'],
    [both, 'opinion ID --received', 2, 'missing-values'],
    [asked, 'opinion ID --received --on 2020-03-19', 5, 'too-early'],
    ['registered', 'opinion ID --from 市财政局 --request', 5, 'wrong-state'],
  ]);
});
