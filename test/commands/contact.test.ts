import { describe, expect, it } from 'vitest';
import { refuses, take, writes } from './take.ts';

const draft = 'contact ID --stage 征求初步意见 --way 电话 --by 李向南';

describe('contact', () => {
  writes([
    [
      'assigned',
      'contact ID --stage 办前 --way 上门走访 --by 李向南、郑小禾 --with 张三 --place 张三单位 --view 了解原意 --on 2020-04-02',
      [
        '+contacts:',
        '+on: 2020-04-02',
        '+stage: before',
        '+way: visit',
        '+by: [李向南, 郑小禾]',
        '+with: [张三]',
        '+place: 张三单位',
        '+view: 了解原意',
      ],
    ],
    [
      'assigned',
      'contact ID --stage during --way phone --by 李向南',
      ['+contacts:', '+on: 2020-12-31', '+stage: during', '+way: phone', '+by: [李向南]'],
    ],
    [
      'drafted',
      `${draft} --agreed`,
      [
        '+on: 2020-12-31',
        '+stage: draft',
        '+way: phone',
        '+by: [李向南]',
        '+round: 1',
        '+agreed: true',
      ],
    ],
    [
      'drafted',
      `${draft} --disagreed --view 要更具体`,
      [
        '+on: 2020-12-31',
        '+stage: draft',
        '+way: phone',
        '+by: [李向南]',
        '+round: 1',
        '+agreed: false',
        '+view: 要更具体',
      ],
    ],
    [
      'closed',
      'contact ID --stage 办后 --way 电话 --by 李向南',
      ['+on: 2020-12-31', '+stage: after', '+way: phone', '+by: [李向南]'],
    ],
  ]);

  refuses([
    ['assigned', 'contact ID', 2, 'missing-values'],
    ['assigned', 'contact ID --stage 办前 --way 走访 --by 李向南', 2, 'bad-value'],
    ['assigned', 'contact ID --stage 办前 --way 电话 --by 李向南 --agreed', 2, 'agreed-or-not'],
    ['drafted', draft, 2, 'missing-values'],
    ['drafted', `${draft} --agreed --disagreed`, 2, 'agreed-or-not'],
    ['drafted', `${draft} --agreed --on 2020-05-05`, 5, 'too-early'],
    ['handling', `${draft} --agreed`, 5, 'wrong-state'],
    ['assigned', 'contact ID --stage 办前 --way 电话 --by 李向南 --on 2020-03-09', 5, 'too-early'],
  ]);

  it('remarks on a name that looks like a slip, and records it', async () => {
    const { code, out, lines } = await take(
      'assigned',
      'contact ID --stage 办前 --way 电话 --by 李向男',
    );
    expect([code, out]).toEqual([0, expect.stringContaining('是不是“李向南”')]);
    expect(lines).toContain('+    by: [李向男]');
  });

  it('says nothing of somebody from outside', async () => {
    expect(
      (await take('assigned', 'contact ID --stage 办前 --way 电话 --by 市教育局老师')).out,
    ).not.toContain('是不是');
  });
});
