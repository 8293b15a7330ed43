import type { CommanderError } from 'commander';
import { commands, type Verb } from '../commands/index.ts';
import { nearest } from '../nearest.ts';
import { Refusal } from '../refusal.ts';

export function unknownCommand(name: string): Refusal {
  return new Refusal('usage-unknowncommand', 2, ({ shell }) =>
    shell.unknownCommand(name, nearest(name, Object.keys(commands))),
  );
}

/** Flags that other commands, or other programs, have for the same thing. */
const SAME: readonly (readonly string[])[] = [
  ['--on', '--as-of', '--date'],
  ['--for', '--handler', '--holder', '--person'],
  ['--since', '--from'],
  ['--until', '--to'],
  ['--out', '--output', '--file'],
];

/** The flag of this command for what another flag is meant for. */
function alike(name: string, flags: readonly string[]): string | undefined {
  const same = SAME.find((group) => group.includes(name));
  return flags.find((flag) => same?.includes(flag));
}

/** What commander objects to, in our words. */
export function usageRefusal(error: CommanderError, verb: Verb, flags: readonly string[]): Refusal {
  const quoted = error.message.match(/'([^']*)'/)?.[1] ?? '';
  const name = quoted.split(/[ ,]/)[0] as string;
  const help = `proposals ${verb} --help`;
  return new Refusal(error.code.replace('commander.', 'usage-').toLowerCase(), 2, ({ shell }) => {
    switch (error.code) {
      case 'commander.unknownOption':
        return shell.unknownOption(name, alike(name, flags) ?? nearest(name, flags), help);
      case 'commander.optionMissingArgument':
        return shell.optionWithoutValue(name, help);
      case 'commander.excessArguments':
        return shell.tooManyArguments(help);
      default:
        return { text: error.message.replace(/^error: /, ''), hint: help };
    }
  });
}
