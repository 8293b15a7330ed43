import { describe, expect, it } from 'vitest';
import { openScreen } from './screen.ts';

const node = process.execPath;

describe.skipIf(process.platform === 'win32')('a screen for tests', () => {
  it('gives a terminal of the size asked for, and the exit code', async () => {
    const screen = openScreen(
      node,
      ['-e', 'console.log(process.stdout.isTTY, process.stdout.columns); process.exitCode = 5'],
      { columns: 120 },
    );
    expect(await screen.exit).toBe(5);
    expect(screen.text()).toBe('true 120');
  });

  it('counts a Chinese character as two columns', async () => {
    const screen = openScreen('printf', ['%s', '关于“加强”——𠮷'], { columns: 20 });
    await screen.exit;
    expect(screen.cursor()).toEqual([14, 0]);
  });

  it('wraps as a terminal does and keeps what scrolled away', async () => {
    const screen = openScreen('printf', ['一二三四五六\n%s\n', '甲', '乙', '丙'], {
      columns: 10,
      rows: 3,
    });
    await screen.exit;
    expect(screen.all()).toBe('一二三四五\n六\n甲\n一二三四五\n六\n乙\n一二三四五\n六\n丙');
    expect(screen.text()).toBe('六\n丙');
  });

  it('says nothing of CI or colour to the program', async () => {
    const script =
      'console.log([process.env.CI, process.env.NO_COLOR, process.env.LANG, process.env.MINE])';
    const screen = openScreen(node, ['-p', script], { env: { MINE: 'here' } });
    await screen.exit;
    expect(screen.text()).toContain("[ undefined, undefined, undefined, 'here' ]");
  });

  it('takes keys and tells of a new size', async () => {
    const screen = openScreen(node, [
      '-e',
      `process.stdout.on('resize', () => console.log('now', process.stdout.columns));
       process.stdin.on('data', () => undefined); console.log('ready');`,
    ]);
    await screen.waitFor('ready');
    screen.resize(120, 30);
    await screen.waitFor('now 120');
    screen.press('ctrl-c');
    expect(await screen.exit).toBe(130);
  });

  it('fails with the screen when something never appears', async () => {
    const screen = openScreen('printf', ['好']);
    await expect(screen.waitFor('坏', 50)).rejects.toThrow('The screen never showed 坏:\n好');
  });
});
