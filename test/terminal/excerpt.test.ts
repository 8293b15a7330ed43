import { expect, test } from 'vitest';
import { render } from '../../src/terminal/render.ts';
import { plainWidth } from '../../src/terminal/width.ts';

const shown = async (before: string, after: string, columns?: number) => {
  const view = [{ type: 'excerpt', line: 12, before, after }] as const;
  return (await render(view, { columns, colour: false })).split('\n').slice(0, 2);
};

test('the caret stands under the place, whatever the width of the letters before it', async () => {
  expect(await shown('title: ', '关于')).toEqual(['  12 | title: 关于', '     |        ^']);
  expect(await shown('标题：', '关于')).toEqual(['  12 | 标题：关于', '     |       ^']);
});

test('a tab and a control character are seen, and do not move the caret', async () => {
  expect(await shown('\t', 'role: \u001b[31m')).toEqual(['  12 | ␉role: ␛[31m', '     |  ^']);
});

test('a long line keeps the part around the caret', async () => {
  const long = '关于加强高校毕业生就业创业服务的建议'.repeat(10);
  for (const [before, after] of [
    ['title: ', long],
    [long, long],
    [long, '。'],
  ] as const) {
    const [line = '', caret = ''] = await shown(before, after, 80);
    expect(plainWidth(line)).toBeLessThanOrEqual(80);
    expect(plainWidth(line)).toBeGreaterThan(74);
    const at = plainWidth(caret) - 1;
    const letters = [...line];
    const under = letters.find((_, n) => plainWidth(letters.slice(0, n).join('')) === at);
    expect(under).toBe(after[0]);
  }
});
