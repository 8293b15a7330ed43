import type { Command } from '../commands/command.ts';
import type { Verb } from '../commands/index.ts';
import type { Param, Vocabulary } from '../commands/param.ts';
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
  const question = wordsFor(verb, key, messages);
  const message = param.required ? question : messages.shell.optional(question);
  if (param.type === 'flag')
    return (await asker.confirm({ message, default: false })) ? ['yes'] : [];
  if (param.vocabulary !== undefined) return chosen(param, message, asking);
  const suggestions = registry === undefined ? [] : suggestionsFor(param, registry);
  if (suggestions.length > 0) {
    return param.many
      ? severalFrom(suggestions, message, param, asking)
      : [await oneFrom(suggestions, message, param, asking)].filter(Boolean);
  }
  const text = await asker.text({
    message,
    check: (answer) => problemWith(answer, key, param, asking),
  });
  return text.trim() === '' ? [] : [text];
}

async function chosen(param: Param, message: string, { asker, messages }: Asking) {
  const words = Object.entries<string>(messages.terms[param.vocabulary as Vocabulary]);
  const choices = words.map(([value, label]) => ({ value, label }));
  if (param.many) return asker.chooseMany({ message, choices });
  const none = param.required ? [] : [{ value: '', label: messages.shell.notStated }];
  return [await asker.choose({ message, choices: [...none, ...choices] })].filter(Boolean);
}

function suggestionsFor(param: Param, registry: Registry): readonly string[] {
  return param.type === 'item' ? registry.ids : (param.suggest?.(registry) ?? []);
}

/** A known name, or one typed anew; empty where it may be left out. */
function oneFrom(
  known: readonly string[],
  message: string,
  param: Param,
  { asker, messages }: Asking,
) {
  const none = { value: '', label: messages.shell.notStated };
  return asker.search({
    message,
    find(typed) {
      const word = typed.trim();
      const fitting = known.filter((name) => name.includes(word));
      const anew = word === '' || known.includes(word) || param.type === 'item' ? [] : [word];
      const choices = [...fitting, ...anew].map((value) => ({ value, label: value }));
      return word === '' && !param.required ? [none, ...choices] : choices;
    },
  });
}

async function severalFrom(
  known: readonly string[],
  message: string,
  param: Param,
  asking: Asking,
) {
  const names: string[] = [];
  for (;;) {
    const rest = known.filter((name) => !names.includes(name));
    const first = names.length === 0;
    const question = first ? message : asking.messages.shell.another(names.join('、'));
    const name = await oneFrom(
      rest,
      question,
      { ...param, required: param.required && first },
      asking,
    );
    if (name === '') return names;
    names.push(name);
  }
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
