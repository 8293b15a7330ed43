import { describe, expect, it } from 'vitest';
import { at } from '../proposal/at.ts';
import { refuses, take, writes } from './take.ts';

const second = {
  ...at.rehandling,
  replies: [
    ...(at.rehandling.replies ?? []),
    { round: 2, drafts: [{ on: '2020-06-10', by: '李向南' }] },
  ],
};

describe('feedback', () => {
  writes([
    [
      'answered',
      'feedback ID --result 满意 --attitude 非常满意 --way 纸质 --collected-by 李向南 --signed --text 谢谢 --on 2020-05-25',
      [
        '+feedback:',
        '+from: 张三',
        '+on: 2020-05-25',
        '+attitude: very_satisfied',
        '+result: satisfied',
        '+way: paper',
        '+collected_by: 李向南',
        '+signed: true',
        '+text: 谢谢',
      ],
    ],
    [
      'feedback_in',
      'feedback ID --result 不满意',
      ['+from: 张三', '+on: 2020-12-31', '+result: dissatisfied'],
    ],
    [
      'delivered',
      'feedback ID --from 张三 --result basically-satisfied',
      ['+feedback:', '+from: 张三', '+on: 2020-12-31', '+result: basically_satisfied'],
    ],
  ]);

  refuses([
    ['answered', 'feedback ID', 2, 'missing-values'],
    ['answered', 'feedback ID --result 好', 2, 'bad-value'],
    ['answered', 'feedback ID --result 满意 --from 王五', 2, 'unknown-recipient'],
    ['answered', 'feedback ID --result 满意 --on 2020-05-13', 5, 'too-early'],
    ['delivered', 'feedback ID --result 满意', 2, 'missing-values'],
    ['delivered', 'feedback ID --result 满意 --from 李四', 5, 'not-delivered'],
    ['signed', 'feedback ID --result 满意', 5, 'wrong-state'],
    ['drafted', 'feedback ID --result 满意', 5, 'wrong-state'],
    ['opinion_sent', 'feedback ID --result 满意', 5, 'wrong-state'],
  ]);

  it('goes to the reply that was delivered, though the next is being written', async () => {
    const { code, lines, out } = await take(second, 'feedback ID --result 满意');
    expect(code).toBe(0);
    expect(lines).toEqual([
      '+      - from: 张三',
      '+        on: 2020-12-31',
      '+        result: satisfied',
    ]);
    expect(out).toContain('现在的状态：已拟稿');
  });

  it('brings the item back when somebody is dissatisfied', async () => {
    expect((await take('answered', 'feedback ID --result 不满意')).out).toContain(
      '现在的状态：重新办理',
    );
  });
});
