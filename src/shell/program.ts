import { Command as Commander, CommanderError, Option } from 'commander';
import { type Command, isDated, mayWrite } from '../commands/command.ts';
import { commands, type Verb } from '../commands/index.ts';
import type { Messages } from '../messages/index.ts';
import { flagOf } from './flags.ts';
import { rootHelp } from './help.ts';
import { unknownCommand, usageRefusal } from './usage.ts';
import type { Typed } from './values.ts';
import { verbHelp } from './verb-help.ts';
import { helpSubjectIn, verbFirst, verbIn } from './words.ts';

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
  /** More registries, for a command that takes several: --dir A --dir B. */
  readonly others: readonly string[];
  readonly lang?: string;
  readonly color?: string;
  readonly input: boolean;
  readonly json?: true;
  readonly asOf?: string;
  readonly dryRun?: true;
  readonly commit?: true;
}

/** Reads the command line. Only the command that was named is loaded. */
export async function readCommandLine(
  typed: readonly string[],
  messages: Messages,
  columns: number,
): Promise<Invocation> {
  const args = verbFirst(typed, isVerb);
  const asksHelp = verbIn(args) === 'help';
  const wanted = asksHelp ? helpSubjectIn(args) : verbIn(args);
  if (wanted === undefined) return { kind: 'help', text: rootHelp(messages, columns) };
  if (!isVerb(wanted)) throw unknownCommand(wanted);
  const verb = wanted;
  const { command } = await commands[verb]();
  const help: Invocation = { kind: 'help', text: verbHelp({ verb, command }, messages, columns) };
  if (asksHelp) return help;

  let found: Invocation | undefined;
  const program = quiet(new Commander('proposals')).version('', '-V, --version');
  addGeneral(program);
  const child = quiet(program.command(verb));
  describe(child, command);
  child.action((...values: unknown[]) => {
    const options = child.optsWithGlobals();
    const input = collect(command, values, options);
    found = { kind: 'command', verb, command, typed: input, general: generalIn(options) };
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return help;
    throw usageRefusal(error, verb, [...program.options, ...child.options].map(longFlag));
  }
  return found ?? help;
}

const isVerb = (word: string): word is Verb => Object.hasOwn(commands, word);
const longFlag = (option: Option) => option.long ?? '';

function addGeneral(program: Commander): void {
  program
    .addOption(new Option('--dir <folder>').argParser(gather))
    .option('--lang <language>')
    .option('--color <when>')
    .option('--no-input');
}

/** Help has its own words (verb-help.ts); here only what commander needs to read the line. */
function describe(child: Commander, command: Command): void {
  const { kind, params } = command;
  for (const [key, param] of Object.entries(params)) {
    if (param.place === 'argument') {
      // A missing argument is asked for on a terminal, so commander must not insist on it.
      child.argument(`[${key}${param.many ? '...' : ''}]`);
    } else if (param.type === 'flag') {
      child.addOption(new Option(flagOf(key)));
    } else {
      child.addOption(new Option(`${flagOf(key)} <value>`).argParser(gather));
    }
  }
  if (kind === 'called') return;
  if (isDated(command)) child.option('--as-of <date>');
  if (mayWrite(command)) child.option('--dry-run');
  if (kind === 'write') child.option('--commit');
  child.option('--json');
}

function generalIn({ dir, ...options }: Record<string, unknown>): General {
  const [first, ...others] = (dir ?? []) as readonly string[];
  return {
    ...(options as unknown as General),
    others,
    ...(first !== undefined && { dir: first }),
  };
}

const gather = (word: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), word];

function collect(
  { params }: Command,
  values: readonly unknown[],
  options: Record<string, unknown>,
): Typed {
  const typed: Record<string, readonly string[] | true | undefined> = {};
  let next = 0;
  for (const [key, { place }] of Object.entries(params)) {
    if (place === 'option') {
      typed[key] = options[key] as readonly string[] | true | undefined;
      continue;
    }
    const value = values[next++];
    typed[key] = value === undefined ? undefined : ([value].flat() as string[]);
  }
  return typed;
}

/** Commander neither prints nor ends the program. */
function quiet(program: Commander): Commander {
  const nothing = () => undefined;
  return program
    .exitOverride()
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureOutput({ writeOut: nothing, writeErr: nothing, outputError: nothing });
}
