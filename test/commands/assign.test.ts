import { describe, expect, it } from 'vitest';
import { at, office } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';
import { refusalOf, refuses, take, writes } from './take.ts';

const co = item({
  routing: {
    ...at.assigned.routing,
    proposed: [
      { on: '2020-03-13', by: '局办公室', section: '就业促进科', co_sections: ['社会保险科'] },
    ],
  },
});
const asked = { ...co, opinions: [{ from: '社会保险科', requested_on: '2020-03-17' }] };
const half = item({
  routing: { ...at.proposed.routing, instructions: [{ on: '2020-03-16', leader: '王景行' }] },
});

describe('assign', () => {
  writes([
    [
      'instructed',
      'assign ID --section 就业促进科 --handler 李向南 --due-on 2020-05-10 --on 2020-03-17',
      [
        '+assignments:',
        '+on: 2020-03-17',
        '+section: 就业促进科',
        '+role: lead',
        '+handler: 李向南',
        '+due_on: 2020-05-10',
      ],
    ],
    [
      'assigned',
      'assign ID --section 就业促进科 --handler 郑小禾',
      ['+on: 2020-12-31', '+section: 就业促进科', '+role: lead', '+handler: 郑小禾'],
    ],
    // The section that was proposed to co-handle comes in as such and owes an opinion.
    [
      co,
      'assign ID --section 社会保险科 --handler 何雨田 --due-on 2021-01-17',
      [
        '+on: 2020-12-31',
        '+section: 社会保险科',
        '+role: co',
        '+handler: 何雨田',
        '+due_on: 2021-01-17',
        '+opinions:',
        '+from: 社会保险科',
        '+requested_on: 2020-12-31',
        '+due_on: 2021-01-17',
      ],
    ],
    [
      co,
      'assign ID --section 社会保险科 --handler 何雨田 --role 主办',
      ['+on: 2020-12-31', '+section: 社会保险科', '+role: lead', '+handler: 何雨田'],
    ],
    [
      asked,
      'assign ID --section 社会保险科 --handler 何雨田',
      ['+on: 2020-12-31', '+section: 社会保险科', '+role: co', '+handler: 何雨田'],
    ],
  ]);

  refuses([
    ['instructed', 'assign ID --section 就业促进科', 2, 'missing-values'],
    ['instructed', 'assign ID --section 财务科 --handler 李向南', 2, 'unknown-section'],
    ['instructed', 'assign ID --section 就业促进科 --handler 何雨田', 2, 'unknown-handler'],
    ['instructed', 'assign ID --section 就业促进科 --handler 李向南 --role 协办', 2, 'bad-value'],
    [
      'instructed',
      'assign ID --section 就业促进科 --handler 李向南 --on 2020-03-15',
      5,
      'too-early',
    ],
    [
      'instructed',
      'assign ID --section 就业促进科 --handler 李向南 --on 2020-03-17 --due-on 2020-03-16',
      5,
      'due-too-early',
    ],
    ['proposed', 'assign ID --section 就业促进科 --handler 李向南', 5, 'wrong-state'],
    [half, 'assign ID --section 就业促进科 --handler 李向南', 5, 'closed-gates'],
  ]);

  it('takes any name for a section whose staff is not listed', async () => {
    const bare = { ...office, sections: [{ name: '就业促进科' }] };
    expect(
      (await take('instructed', 'assign ID --section 就业促进科 --handler 甲', bare)).code,
    ).toBe(0);
  });

  it('passes a closed gate with a reason, which goes on record', async () => {
    const line =
      'assign ID --section 就业促进科 --handler 李向南 --override 局长口头同意 --on 2020-03-17';
    const { code, lines } = await take(half, line);
    expect(code).toBe(0);
    expect(lines.slice(-6).join('')).toMatch(
      /overrides:.*2020-03-17.*assign.*leaders_instructed.*局长口头同意/,
    );
  });

  it('passes no wrong state, whatever the reason', async () => {
    expect(
      await refusalOf(
        'registered',
        'assign ID --section 就业促进科 --handler 李向南 --override 急',
      ),
    ).toEqual([5, 'wrong-state']);
  });
});
