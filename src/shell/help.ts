import { type Chapter, chapters } from '../commands/chapters.ts';
import type { Messages } from '../messages/index.ts';
import { plainWidth } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';

/** A term and what it means. */
export type HelpRow = readonly [term: string, words: string];

/** The help of the program itself. Written without a parser of command lines, because it is what a newcomer waits for first. */
export function rootHelp({ shell, verbs }: Pick<Messages, 'shell' | 'verbs'>, columns: number) {
  const { options, placeholders, titles } = shell;
  return [
    `${titles.usage}proposals <${placeholders.command}> [${placeholders.options}]`,
    '',
    ...paragraph(shell.description, columns),
    ...chaptersOf({ shell, verbs }, columns),
    ...part(
      titles.options,
      [['-h, --help', options.help], ['-V, --version', options.version], ...generalRows(shell)],
      columns,
    ),
    '',
    ...paragraph(shell.moreHelp, columns),
    '',
  ].join('\n');
}

/** Every verb under the title of its chapter, their words in one column. */
function chaptersOf({ shell, verbs }: Pick<Messages, 'shell' | 'verbs'>, columns: number) {
  const width = Math.max(...Object.values(chapters).flat().map(plainWidth));
  return Object.entries(chapters).flatMap(([chapter, members]) => {
    const rows = members.map((verb) => [verb, verbs[verb]] as const);
    return titled(shell.chapters[chapter as Chapter], rows, { columns, width });
  });
}

/** The options that every command has. */
export function generalRows({ options, placeholders }: Messages['shell']): readonly HelpRow[] {
  return [
    [`--dir <${placeholders.folder}>`, options.dir],
    [`--lang <${placeholders.language}>`, options.lang],
    [`--color <${placeholders.when}>`, options.color],
    ['--no-input', options.noInput],
  ];
}

/** Text wrapped by display width. */
export function paragraph(text: string, columns: number): readonly string[] {
  return wrap(text, columns, plainWidth).map((line) => line.trimEnd());
}

/** A titled list of terms, their words side by side with them and wrapped by display width; nothing where it is empty. */
export function part(title: string, rows: readonly HelpRow[], columns: number): readonly string[] {
  if (rows.length === 0) return [];
  return titled(title, rows, {
    columns,
    width: Math.max(...rows.map(([term]) => plainWidth(term))),
  });
}

function titled(
  title: string,
  rows: readonly HelpRow[],
  { columns, width }: { readonly columns: number; readonly width: number },
): readonly string[] {
  const room = Math.max(20, columns - width - 4);
  const lines = rows.flatMap(([term, words]) =>
    wrap(words, room, plainWidth).map((line, at) => {
      const left = at === 0 ? term : '';
      return `  ${left}${' '.repeat(width - plainWidth(left))}  ${line}`.trimEnd();
    }),
  );
  return ['', title, ...lines];
}
