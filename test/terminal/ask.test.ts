import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { openScreen, type ScreenOptions } from '../support/screen.ts';

let program: string;

afterAll(() => rmSync(dirname(program), { recursive: true, force: true }));

beforeAll(async () => {
  program = await bundle(`
    import { writeFileSync } from 'node:fs';
    import { messagesIn } from './src/messages/index.ts';
    import { askerOn } from './src/terminal/ask.ts';

    const [language, colour, script, answers] = process.argv.slice(2);
    const { terminal: words } = await messagesIn(language);
    const asker = askerOn({ stdin: process.stdin, stderr: process.stderr, words, colour: colour === 'colour' });
    const choices = ['就业促进科', '社会保险科', '关于\\u001b[31m科'].map((label, at) => ({ label, value: at }));
    const scripts = {
      text: () => asker.text({ message: '标题', check: (text) => (text.length < 3 ? '至少三个字。' : undefined) }),
      preset: () => asker.text({ message: '编号', default: '１２：３' }),
      confirm: () => asker.confirm({ message: '写入吗', default: true }),
      decide: () => asker.confirm({ message: '写入吗' }),
      choose: () => asker.choose({ message: '科室', choices, default: 1 }),
      many: () => asker.chooseMany({
        message: '科室', choices, default: [2], check: (all) => (all.length > 2 ? '最多两个。' : undefined),
      }),
      search: () => asker.search({
        message: '科室', find: (typed) => choices.filter(({ label }) => label.includes(typed)),
      }),
      two: async () => [await asker.text({ message: '甲' }), await asker.choose({ message: '乙', choices })],
    };
    try {
      writeFileSync(answers, JSON.stringify(await scripts[script]()));
    } catch (error) {
      process.exitCode = error.exit ?? 70;
      if (error.exit === undefined) console.error(error);
    }
  `);
});

let count = 0;

function open(
  script: string,
  {
    language = 'zh-CN',
    colour = 'plain',
    ...options
  }: ScreenOptions & { language?: string; colour?: string } = {},
) {
  const file = `${program}.${count++}`;
  // Whatever came to stdout would be the answer of the command: it must stay empty.
  const line = `'${process.execPath}' '${program}' ${language} ${colour} ${script} '${file}' > '${file}.stdout'`;
  const screen = openScreen('bash', ['-c', line], options);
  return {
    ...screen,
    async answer() {
      expect(await screen.exit).toBe(0);
      expect(readFileSync(`${file}.stdout`, 'utf8')).toBe('');
      return JSON.parse(readFileSync(file, 'utf8'));
    },
    async stopped() {
      expect(await screen.exit).toBe(130);
      expect(existsSync(file)).toBe(false);
      expect(readFileSync(`${file}.stdout`, 'utf8')).toBe('');
    },
  };
}

describe.skipIf(process.platform === 'win32')('asking for text', () => {
  it('takes Chinese, and asks again with what was typed', async () => {
    const screen = open('text');
    await screen.waitFor('? 标题');
    screen.type('关于');
    screen.press('enter');
    await screen.waitFor('> 至少三个字。\n? 标题 关于');
    screen.type('就业');
    screen.press('enter');
    expect(await screen.answer()).toBe('关于就业');
  });

  it('knows where the cursor is when a title goes over two rows', async () => {
    const screen = open('text', { columns: 40 });
    await screen.waitFor('? 标题');
    screen.type('关于加强高校毕业生就业创业服务的建议以及其他若干事项');
    await screen.waitFor('若干事项');
    expect(screen.text()).toBe('? 标题 关于加强高校毕业生就业创业服务的\n建议以及其他若干事项');
    expect(screen.cursor()).toEqual([20, 1]);
    for (let presses = 0; presses < 11; presses++) screen.press('backspace');
    await screen.waitFor(/^\? 标题 关于加强高校毕业生就业创业服务$/);
    screen.type('的建议');
    screen.press('enter');
    expect(await screen.answer()).toBe('关于加强高校毕业生就业创业服务的建议');
  });

  it('shows the default and takes it as it is', async () => {
    const screen = open('preset');
    await screen.waitFor('? 编号（默认：１２：３）');
    screen.press('enter');
    expect(await screen.answer()).toBe('１２：３');
  });

  it('gives full-width digits and colons as they were typed, without the spaces around', async () => {
    const screen = open('preset');
    await screen.waitFor('? 编号');
    screen.type('\u3000９：𠮷 ');
    screen.press('enter');
    expect(await screen.answer()).toBe('９：𠮷');
  });

  it('survives a change of size', async () => {
    const screen = open('text', { columns: 120 });
    await screen.waitFor('? 标题');
    screen.resize(80, 24);
    screen.type('关于就业');
    await screen.waitFor('关于就业');
    screen.press('enter');
    expect(await screen.answer()).toBe('关于就业');
  });
});

describe.skipIf(process.platform === 'win32')('asking for yes or no', () => {
  it.each([
    ['', true],
    ['y', true],
    ['是', true],
    ['ｎ', false],
    ['否', false],
    ['NO', false],
  ])('%j is %s', async (typed, answer) => {
    const screen = open('confirm');
    await screen.waitFor('? 写入吗 [y/n]（默认：y）');
    screen.type(typed);
    screen.press('enter');
    expect(await screen.answer()).toBe(answer);
  });

  it('asks again rather than guess', async () => {
    const screen = open('decide');
    await screen.waitFor('? 写入吗 [y/n]');
    screen.press('enter');
    await screen.waitFor('> 请输入 y（是）或 n（否）。');
    screen.type('否');
    screen.press('enter');
    expect(await screen.answer()).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('asking for a choice', () => {
  it('moves with the arrows, from the default on', async () => {
    const screen = open('choose');
    await screen.waitFor('↑↓ 移动，回车选定');
    expect(screen.text()).toBe(
      ['? 科室', '  就业促进科', '> 社会保险科', '  关于␛[31m科', '', '↑↓ 移动，回车选定'].join(
        '\n',
      ),
    );
    screen.press('up');
    await screen.waitFor('> 就业促进科');
    screen.press('enter');
    expect(await screen.answer()).toBe(0);
    expect(screen.text()).toBe('? 科室 就业促进科');
  });

  it('speaks English too', async () => {
    const screen = open('choose', { language: 'en' });
    await screen.waitFor('↑↓ move, Enter choose');
    screen.press('ctrl-c');
    await screen.stopped();
  });

  it('takes several', async () => {
    const screen = open('many');
    await screen.waitFor(' [x] 关于');
    screen.press('space');
    await screen.waitFor('>[x] 就业');
    screen.press('down');
    await screen.waitFor('>[ ] 社会');
    screen.press('space');
    await screen.waitFor('>[x] 社会');
    screen.press('enter');
    await screen.waitFor('> 最多两个。');
    screen.press('space');
    await screen.waitFor('>[ ] 社会');
    screen.press('enter');
    expect(await screen.answer()).toEqual([0, 2]);
    expect(screen.text()).toBe('? 科室 就业促进科、关于␛[31m科');
  });

  it('finds by what is typed', async () => {
    const screen = open('search');
    await screen.waitFor('> 就业促进科');
    screen.type('没有');
    await screen.waitFor('没有找到。');
    for (const _ of '没有') screen.press('backspace');
    await screen.waitFor('> 就业促进科');
    screen.type('社会');
    await screen.waitFor('> 社会保险科');
    screen.press('enter');
    expect(await screen.answer()).toBe(1);
  });

  it('asks one after another', async () => {
    const screen = open('two');
    await screen.waitFor('? 甲');
    screen.type('好');
    screen.press('enter');
    await screen.waitFor('? 乙');
    screen.press('down');
    await screen.waitFor('> 社会保险科');
    screen.press('enter');
    expect(await screen.answer()).toEqual(['好', 1]);
  });
});

describe.skipIf(process.platform === 'win32').each([
  ['text', '标题'],
  ['confirm', '写入吗'],
  ['choose', '回车选定'],
  ['many', '回车完成'],
  ['search', '> 就业促进科'],
])('stopping at %s', (script, shown) => {
  it.each(['ctrl-c', 'ctrl-d'] as const)('%s is 130, and quiet', async (key) => {
    const screen = open(script);
    await screen.waitFor(shown);
    screen.press(key);
    await screen.stopped();
    expect(screen.text()).not.toMatch(/Error|Warning| at /);
  });

  it('is coloured only by our switch', async () => {
    const off = open(script, { env: { FORCE_COLOR: '1' } });
    await off.waitFor(shown);
    off.press('ctrl-c');
    await off.exit;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
    expect(off.raw()).not.toMatch(/\u001b\[\d+m/);
    const on = open(script, { colour: 'colour', env: { NO_COLOR: '1' } });
    await on.waitFor(shown);
    on.press('ctrl-c');
    await on.exit;
    expect(on.raw()).toContain('\u001b[32m?\u001b[39m');
  });
});
