import { type Command, isDated, mayWrite } from '../commands/command.ts';
import type { Verb } from '../commands/index.ts';
import type { Param } from '../commands/param.ts';
import type { Messages } from '../messages/index.ts';
import { flagOf } from './flags.ts';
import { generalRows, type HelpRow, paragraph, part } from './help.ts';
import { allowedWords, placeholderFor, wordsFor } from './words-for.ts';

/** The help of one command: its arguments, its own options, and those that all have. */
export function verbHelp(
  { verb, command }: { readonly verb: Verb; readonly command: Command },
  messages: Messages,
  columns: number,
): string {
  const { shell, verbs } = messages;
  const params = Object.entries(command.params);
  const places = (place: Param['place']) => params.filter(([, param]) => param.place === place);
  const row = ([key, param]: readonly [string, Param]): HelpRow => [
    termOf(key, param, messages),
    describe(verb, key, { param, messages }),
  ];
  const args = places('argument').map(([key, param]) => argument(key, param, messages));
  const usage = ['proposals', verb, ...args, `[${shell.placeholders.options}]`].join(' ');
  return [
    `${shell.titles.usage}${usage}`,
    '',
    ...paragraph(verbs[verb], columns),
    ...part(shell.titles.arguments, places('argument').map(row), columns),
    ...part(shell.titles.options, places('option').map(row), columns),
    ...part(shell.titles.general, general(command, messages), columns),
    '',
  ].join('\n');
}

function general(command: Command, { shell }: Messages): readonly HelpRow[] {
  const { kind } = command;
  const { options, placeholders } = shell;
  // A new registry is named by the argument, and what the program knows by itself needs none.
  const rows = generalRows(shell).slice(kind === 'create' || kind === 'tell' ? 1 : 0);
  return [
    ...(isDated(command) ? [[`--as-of <${placeholders.date}>`, options.asOf] as const] : []),
    ...(mayWrite(command) ? [['--dry-run', options.dryRun] as const] : []),
    ...(kind === 'write' ? [['--commit', options.commit] as const] : []),
    ...(kind === 'called' ? [] : [['--json', options.json] as const]),
    ...rows,
    ['-h, --help', options.help],
  ];
}

function termOf(key: string, param: Param, messages: Messages): string {
  if (param.place === 'argument') return placeholderFor(key, param, messages);
  return param.type === 'flag'
    ? flagOf(key)
    : `${flagOf(key)} <${placeholderFor(key, param, messages)}>`;
}

function argument(key: string, param: Param, messages: Messages): string {
  const name = `${placeholderFor(key, param, messages)}${param.many ? '...' : ''}`;
  return param.required ? `<${name}>` : `[${name}]`;
}

function describe(
  verb: Verb,
  key: string,
  { param, messages }: { readonly param: Param; readonly messages: Messages },
): string {
  const { shell } = messages;
  const words = wordsFor(verb, key, messages);
  const allowed = allowedWords(param, messages);
  const marked = param.required && param.place === 'option' ? shell.required(words) : words;
  return allowed.length === 0 ? marked : marked + shell.oneOf(allowed);
}
