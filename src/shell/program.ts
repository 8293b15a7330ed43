import { Command as Commander, CommanderError, Option } from 'commander';
import type { Command } from '../commands/command.ts';
import { commands, type Verb } from '../commands/index.ts';
import { nearest } from '../commands/nearest.ts';
import type { Param } from '../commands/param.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { plainWidth } from '../terminal/width.ts';
import { usageOf } from './flags.ts';
import type { Typed } from './values.ts';
import { verbIn } from './words.ts';

/** What was asked for, before any word is understood. */
export type Invocation =
  | { readonly kind: 'help'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly verb: Verb;
      readonly command: Command;
      readonly typed: Typed;
      readonly general: General;
    };

export type Called = Extract<Invocation, { kind: 'command' }>;

/** Options that every command has. */
export interface General {
  readonly dir?: string;
  readonly lang?: string;
  readonly color?: string;
  readonly input: boolean;
  readonly json?: true;
  readonly asOf?: string;
  readonly dryRun?: true;
}

/** Reads the command line. Only the command that was named is loaded; help of the program itself loads none. */
export async function readCommandLine(
  args: readonly string[],
  messages: Messages,
  columns: number,
): Promise<Invocation> {
  let found: Omit<Extract<Invocation, { kind: 'command' }>, 'kind'> | undefined;
  let help = '';
  const program = dressed(new Commander('proposals'), messages, columns, (text) => {
    help += text;
  })
    .description(messages.shell.description)
    .version('', '-V, --version', messages.shell.options.version)
    .helpCommand(
      `help [${messages.shell.placeholders.command}]`,
      messages.shell.options.helpCommand,
    );
  addGeneral(program, messages);

  const wanted = verbIn(args) === 'help' ? args[args.indexOf('help') + 1] : verbIn(args);
  for (const verb of Object.keys(commands) as Verb[]) {
    const child = program.command(verb).description(messages.verbs[verb]);
    dressed(child, messages, columns, (text) => {
      help += text;
    });
    if (verb !== wanted) continue;
    const { command } = await commands[verb]();
    describe(child, verb, command, messages);
    child.action((...values: unknown[]) => {
      const options = child.optsWithGlobals();
      found = {
        verb,
        command,
        typed: collect(command, values, options),
        general: options as unknown as General,
      };
    });
  }

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help')
      return { kind: 'help', text: help };
    throw usageRefusal(error, wanted);
  }
  if (found === undefined) return { kind: 'help', text: help || program.helpInformation() };
  return { kind: 'command', ...found };
}

function describe(child: Commander, verb: Verb, command: Command, messages: Messages) {
  for (const [key, param] of Object.entries(command.params)) {
    const words = wordsFor(verb, key, messages);
    if (param.place === 'argument') {
      // A missing argument is asked for on a terminal, so commander must not insist on it.
      child.argument(`[${key}${param.many ? '...' : ''}]`, words);
    } else {
      const option = new Option(
        usageOf(key, param, placeholderFor(param, messages)),
        words + listed(param, messages),
      );
      child.addOption(param.type === 'flag' ? option : option.argParser(gather));
    }
  }
  addGeneral(child, messages);
  if (command.kind === 'read') {
    child.option(`--as-of <${messages.shell.placeholders.date}>`, messages.shell.options.asOf);
  } else {
    child.option('--dry-run', messages.shell.options.dryRun);
  }
  child.option('--json', messages.shell.options.json);
}

const gather = (word: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), word];

/** What a parameter means in this command, in words. */
export function wordsFor(verb: Verb, key: string, messages: Messages): string {
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.params;
  return own[verb]?.[key] ?? own.common?.[key] ?? '';
}

function placeholderFor(param: Param, { shell }: Messages): string {
  const { placeholders } = shell;
  if (param.type === 'date') return placeholders.date;
  if (param.type === 'integer') return placeholders.number;
  if (param.type === 'choice') return placeholders.word;
  return param.type === 'names' ? placeholders.names : placeholders.text;
}

function listed(param: Param, messages: Messages): string {
  if (param.vocabulary === undefined) return '';
  const words = Object.entries<string>(messages.terms[param.vocabulary]);
  const shown = words.map(([identifier, label]) =>
    identifier === label ? label : `${label} ${identifier}`,
  );
  return messages.shell.oneOf(shown);
}

function addGeneral(program: Commander, { shell }: Messages) {
  const { options, placeholders } = shell;
  program
    .option(`--dir <${placeholders.folder}>`, options.dir)
    .option(`--lang <${placeholders.language}>`, options.lang)
    .option(`--color <${placeholders.when}>`, options.color)
    .option('--no-input', options.noInput);
}

function collect(
  command: Command,
  values: readonly unknown[],
  options: Record<string, unknown>,
): Typed {
  const args = Object.entries(command.params).filter(([, param]) => param.place === 'argument');
  const typed: Record<string, readonly string[] | true | undefined> = {};
  args.forEach(([key], index) => {
    const value = values[index];
    typed[key] = value === undefined ? undefined : ([value].flat() as string[]);
  });
  for (const [key, param] of Object.entries(command.params)) {
    if (param.place === 'option') typed[key] = options[key] as readonly string[] | true | undefined;
  }
  return typed;
}

/** Help in the chosen language and by display width, nothing printed and no exit by commander itself. */
function dressed(
  program: Commander,
  { shell }: Messages,
  columns: number,
  out: (text: string) => void,
) {
  return program
    .exitOverride()
    .allowExcessArguments(false)
    .helpOption('-h, --help', shell.options.help)
    .configureOutput({
      writeOut: out,
      writeErr: out,
      outputError: () => {},
      getOutHelpWidth: () => columns,
      getErrHelpWidth: () => columns,
    })
    .configureHelp({
      showGlobalOptions: false,
      displayWidth: plainWidth,
      styleTitle: (title) => shell.titles[title as keyof typeof shell.titles] ?? title,
      subcommandTerm: (command) => command.name(),
    });
}

function usageRefusal(error: CommanderError, verb: string | undefined): Refusal {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] as string);
  const name = (quoted[0] ?? '').split(/[ ,]/)[0] as string;
  const suggestion = error.message.match(/Did you mean (?:one of )?([^?)]+)/)?.[1];
  const help =
    verb !== undefined && verb in commands ? `proposals ${verb} --help` : 'proposals --help';
  return new Refusal(error.code.replace('commander.', 'usage-').toLowerCase(), 2, ({ shell }) => {
    switch (error.code) {
      case 'commander.unknownCommand':
        return shell.unknownCommand(name, suggestion ?? nearest(name, Object.keys(commands)));
      case 'commander.unknownOption':
        return shell.unknownOption(name, suggestion, help);
      case 'commander.optionMissingArgument':
        return shell.optionWithoutValue((quoted[0] ?? '').split(' ')[0] as string, help);
      case 'commander.excessArguments':
        return shell.tooManyArguments(help);
      default:
        return { text: error.message.replace(/^error: /, ''), hint: help };
    }
  });
}
