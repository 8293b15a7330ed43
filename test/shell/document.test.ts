import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { at } from '../proposal/at.ts';
import { registry } from '../support/registry.ts';
import { run } from '../support/run.ts';
import { openScreen } from '../support/screen.ts';

const title = '关于\u0007响铃的建议';

it('keeps what a record holds from steering the terminal, also where it stands in a document', async () => {
  const there = await registry({ items: [{ ...at.registered, title }] });
  const args = ['report', '--year', '2020', '--print', '--as-of', '2020-12-31'];
  const env = { LANG: 'zh_CN.UTF-8', NO_COLOR: '1' };
  const screen = openScreen(process.execPath, [resolve('bin/proposals.js'), ...args], {
    cwd: there.path,
    env,
  });
  expect(await screen.exit).toBe(0);
  expect(screen.raw()).not.toContain('\u0007');
  expect(screen.all()).toContain('关于␇响铃的建议');
  const piped = await run(args, { cwd: there.path, today: '2020-12-31' });
  expect(piped.out).toContain(title);
});
