import type { Command } from '../commands/command.ts';
import type { Verb } from '../commands/index.ts';
import type { Param } from '../commands/param.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import type { Registry } from '../registry/registry.ts';
import type { Asker } from '../terminal/ask.ts';
import { flagOf } from './flags.ts';
import { wordsFor } from './program.ts';
import { type Reading, readWord, type Typed } from './values.ts';

const isGiven = (words: Typed[string]) =>
  words !== undefined && words !== true && words.join('').trim() !== '';

/** The required parameters nobody gave a value for, by key. */
export function missingKeys(command: Command, typed: Typed): readonly string[] {
  return Object.entries(command.params)
    .filter(([key, param]) => param.required && !isGiven(typed[key]))
    .map(([key]) => key);
}

/** Where nobody can be asked, what is missing is named with the flags that give it. */
export function missingRefusal(command: Command, missing: readonly string[], verb: Verb): Refusal {
  return new Refusal('missing-values', 2, ({ shell }) => {
    const names = missing.map((key) => {
      const param = command.params[key] as Param;
      return param.place === 'argument' ? `<${key}>` : flagOf(key);
    });
    return shell.missing(names, `proposals ${verb} --help`);
  });
}

export interface Asking {
  readonly verb: Verb;
  readonly asker: Asker;
  readonly messages: Messages;
  readonly reading: Reading;
  readonly registry: Registry | undefined;
}

/** Asks for what is missing and offers what is optional, in the order in which the command lists its parameters. */
export async function askForMissing(
  command: Command,
  typed: Typed,
  asking: Asking,
): Promise<Typed> {
  const answers: Record<string, Typed[string]> = { ...typed };
  for (const [key, param] of Object.entries(command.params)) {
    if (isGiven(typed[key]) || typed[key] === true || !(param.required || param.offered)) continue;
    const answer = await ask(key, param, asking);
    if (answer.length > 0) answers[key] = param.type === 'flag' ? true : answer;
  }
  return answers;
}

async function ask(key: string, param: Param, asking: Asking): Promise<readonly string[]> {
  const { asker, messages, verb, registry } = asking;
  const message = wordsFor(verb, key, messages).replace(/[。.].*$/u, '');
  const optional = param.required ? {} : { hint: messages.shell.mayBeEmpty };
  if (param.type === 'flag') return (await asker.confirm({ message })) ? ['yes'] : [];
  if (param.type === 'choice' && param.vocabulary !== undefined) {
    const words = Object.entries<string>(messages.terms[param.vocabulary]);
    const choices = words.map(([value, label]) => ({ value, label }));
    if (param.many) return asker.chooseMany({ message, choices });
    const none = param.required ? [] : [{ value: '', label: messages.shell.notStated }];
    return [await asker.choose({ message, choices: [...choices, ...none] })].filter(Boolean);
  }
  const suggestions = registry === undefined ? [] : suggestionsFor(param, registry);
  const text = await asker.text({
    message,
    ...optional,
    ...(suggestions.length > 0 ? { suggestions } : {}),
    check: (answer) => problemWith(answer, key, param, asking),
  });
  return text.trim() === '' ? [] : [text];
}

function suggestionsFor(param: Param, registry: Registry): readonly string[] {
  return param.type === 'item' ? registry.ids : (param.suggest?.(registry) ?? []);
}

function problemWith(
  answer: string,
  key: string,
  param: Param,
  asking: Asking,
): string | undefined {
  if (answer.trim() === '') return param.required ? asking.messages.shell.needed : undefined;
  try {
    readWord(key, param, answer.trim(), asking.reading);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.say(asking.messages).text;
    throw error;
  }
}
