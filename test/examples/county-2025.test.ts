import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

const cwd = fileURLToPath(new URL('../../examples/county-2025', import.meta.url));
const ask = (...args: readonly string[]) => run(args, { cwd, today: '2025-11-30' });

test('the small office is in order', async () => {
  const { code, out } = await ask('validate');
  expect([code, out.trim()]).toEqual([0, '检查完毕，12 件都没有问题。']);
});

test('a visit and a call that were about two items each are counted once', async () => {
  const { out } = await ask('summary', '--year', '2025');
  expect(out).toContain('催办            5 次（催办单 4、电话 1），涉及 2 件');
});

test('nobody is waited for, and nothing is overdue', async () => {
  expect((await ask('overdue', '--fail')).code).toBe(0);
  expect((await ask('addresses')).out).toContain('没有要查询的');
});
