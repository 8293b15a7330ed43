import { commands } from './index.ts';

/** Commands that have nothing to do with the registry that was named. */
const ELSEWHERE = ['init', 'workday', 'workdays', 'explain'];

const verbs = Object.keys(commands).filter((verb) => !ELSEWHERE.includes(verb));

// A command to be copied, but not its help, and none that says already where the registry is.
const command = new RegExp(
  String.raw`(?<![\w-])proposals (?=(?:${verbs.join('|')})(?![\w-])(?! --help))`,
  'g',
);

/** A sentence whose commands can be copied as they stand: they name the registry where it was named with --dir. */
export function asCalled(sentence: string, called: string): string {
  return called === 'proposals' ? sentence : sentence.replaceAll(command, () => `${called} `);
}
