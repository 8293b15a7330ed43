import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/terminal/progress.ts';

function place({
  isTTY,
  env = {},
  columns = 80,
}: {
  isTTY: boolean;
  env?: object;
  columns?: number;
}) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns });
  const clock = { time: 0 };
  const start = progressOn({ stream, env: { ...env }, now: () => clock.time });
  return { start, clock, written: () => String(stream.read() ?? '') };
}

describe('progress', () => {
  it('says nothing during the first second, then rewrites one line and erases it', () => {
    const { start, clock, written } = place({ isTTY: true });
    const progress = start('读取记录', 300);
    clock.time = 999;
    progress.step(100);
    expect(written()).toBe('');
    clock.time = 1000;
    progress.step();
    expect(written()).toBe('\r\u001b[K读取记录 101/300');
    clock.time = 1050;
    progress.step();
    expect(written()).toBe('');
    clock.time = 1100;
    progress.step();
    expect(written()).toBe('\r\u001b[K读取记录 103/300');
    progress.end();
    expect(written()).toBe('\r\u001b[K');
    progress.end();
    progress.step();
    expect(written()).toBe('');
  });

  it('leaves nothing to erase after short work', () => {
    const { start, written } = place({ isTTY: true });
    start('读取记录', 3).end();
    expect(written()).toBe('');
  });

  it('stays on one line of a narrow terminal', () => {
    const { start, clock, written } = place({ isTTY: true, columns: 10 });
    const progress = start('正在读取全部记录', 300);
    clock.time = 2000;
    progress.step();
    expect(written()).toBe('\r\u001b[K正在读取');
  });

  it.each([
    [false, {}],
    [true, { TERM: 'dumb' }],
  ])('is silent where it could not erase itself (%s, %j)', (isTTY, env) => {
    const { start, clock, written } = place({ isTTY, env });
    const progress = start('读取记录', 300);
    clock.time = 5000;
    progress.step();
    progress.end();
    expect(written()).toBe('');
  });
});
