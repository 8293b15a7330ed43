import type { Messages } from '../messages/index.ts';
import { plainWidth } from '../terminal/width.ts';

/** The help of the program itself. Written without a parser of command lines, because it is what a newcomer waits for first. */
export function rootHelp({ shell, verbs }: Pick<Messages, 'shell' | 'verbs'>): string {
  const { options, placeholders, titles } = shell;
  const general = [
    ['-h, --help', options.help],
    ['-V, --version', options.version],
    [`--dir <${placeholders.folder}>`, options.dir],
    [`--lang <${placeholders.language}>`, options.lang],
    [`--color <${placeholders.when}>`, options.color],
    ['--no-input', options.noInput],
  ] as const;
  return [
    `${titles['Usage:']} proposals <${placeholders.command}> [${placeholders.options}]`,
    '',
    shell.description,
    '',
    titles['Commands:'],
    ...aligned(Object.entries(verbs)),
    '',
    titles['Options:'],
    ...aligned(general),
    '',
    shell.moreHelp,
    '',
  ].join('\n');
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([term]) => plainWidth(term)));
  return rows.map(([term, words]) => `  ${term}${' '.repeat(width - plainWidth(term))}  ${words}`);
}
