import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { run, words } from '../support/run.ts';
import { read } from './documents.ts';

/** A block of the page: what is typed, what stands in a file, or what the lines before it print. */
interface Block {
  readonly language: string;
  readonly text: string;
}

const blocksIn = (page: string): readonly Block[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

const pages = [
  { path: 'docs/walk.md', list: '名单.csv', exit: ' # 退出码 ' },
  { path: 'docs/walk.en.md', list: 'list.csv', exit: ' # exit ' },
];

describe.each(pages)('$path', ({ path, list, exit }) => {
  const blocks = blocksIn(read(path));

  it('is acted out from an empty folder with its own commands', { timeout: 60_000 }, async () => {
    const here = folder();
    let printed: string[] = [];
    for (const { language, text } of blocks) {
      if (language === 'yaml')
        here.write('registry.yaml', `${here.read('registry.yaml')}\n${text}`);
      else if (language === 'csv') here.write(list, text);
      else if (language === 'text') expectShown(text, printed);
      else {
        printed = [];
        for (const line of linesOf(text)) {
          const [typed = '', expected = '0'] = line.split(exit);
          const { code, out, err } = await run(words(typed).slice(1), {
            cwd: here.path,
            today: '2025-12-31',
          });
          expect(
            code,
            `${typed}
${err}`,
          ).toBe(Number(expected));
          printed.push(...out.split('\n'), ...err.split('\n'));
        }
      }
    }
  });
});

it('both pages take the same steps', () => {
  const [chinese = [], english = []] = pages.map(({ path, exit }) =>
    blocksIn(read(path))
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => linesOf(text))
      .map((line) => [words(line)[1], line.split(exit)[1]]),
  );
  expect(english).toEqual(chinese);
});

/** The lines stand in what was printed, in this order. */
function expectShown(text: string, printed: readonly string[]): void {
  let from = 0;
  for (const line of linesOf(text).map((one) => one.trim())) {
    const at = printed.findIndex((one, index) => index >= from && one.trim() === line);
    expect(
      at,
      `${line}\n--- not in what was printed after line ${from}:\n${printed.join('\n')}`,
    ).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}
