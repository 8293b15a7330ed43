import type { Context } from '../commands/command.ts';
import type { Verb } from '../commands/index.ts';
import type { Asked, Param, Params } from '../commands/param.ts';
import { Refusal } from '../refusal.ts';
import type { Registry } from '../registry/registry.ts';
import type { Asker } from '../terminal/ask.ts';
import { flagOf } from './flags.ts';
import { oneOf, severalOf, suggestionsFor } from './offers.ts';
import { type Reading, readValues, readWords, type Typed } from './values.ts';
import { placeholderFor, questionFor } from './words-for.ts';

const isGiven = (words: Typed[string]) =>
  words === true || (words !== undefined && words.join('').trim() !== '');

/** What questions are asked about, and with. */
export interface Asking {
  readonly verb: Verb;
  readonly params: Params;
  readonly asker: Asker;
  readonly reading: Reading;
  readonly registry: Registry | undefined;
  readonly context: Context;
  /** Refuses what cannot be done whatever the other answers are. */
  readonly early: (input: Asked['input']) => void;
}

type Knowing = Pick<Asking, 'params' | 'reading' | 'registry' | 'context'>;

/** The parameters that must have a value and have none, by key. */
export function missingKeys(typed: Typed, knowing: Knowing): readonly string[] {
  const asked = askedSoFar(typed, knowing);
  return Object.entries(knowing.params)
    .filter(([key, param]) => isWanted(param, asked) && !isGiven(typed[key]))
    .map(([key]) => key);
}

/** Whether nothing was said but which item is meant: then everything worth asking is asked. */
export function isBare(typed: Typed, params: Params): boolean {
  return Object.entries(params).every(
    ([key, param]) => param.place === 'argument' || !isGiven(typed[key]),
  );
}

/** Where nobody can be asked, what is missing is named with the flags that give it. */
export function missingRefusal(params: Params, missing: readonly string[], verb: Verb): Refusal {
  return new Refusal('missing-values', 2, (messages) => {
    const { shell } = messages;
    const names = missing.map((key) => {
      const param = params[key] as Param;
      if (param.place === 'argument') return `<${placeholderFor(key, param, messages)}>`;
      const flags = [key, param.hints?.opposite].filter((one) => one !== undefined).map(flagOf);
      return shell.eitherFlag(flags);
    });
    return shell.missing(names, `proposals ${verb} --help`);
  });
}

/** Asks for what is missing and offers what is optional, in the order in which the command lists its parameters. */
export async function askForMissing(typed: Typed, asking: Asking): Promise<Typed> {
  let answers = typed;
  for (const [key, param] of Object.entries(asking.params)) {
    if (isGiven(answers[key])) continue;
    const asked = askedSoFar(answers, asking);
    if (!isWanted(param, asked) && !isOffered(param, asked)) continue;
    const [answeredKey, answer] = await ask(key, param, { ...asking, asked, answers });
    if (answer === undefined) continue;
    answers = { ...answers, [answeredKey]: answer };
    asking.early(askedSoFar(answers, asking).input);
  }
  return answers;
}

const isWanted = ({ required, hints }: Param, asked: Asked) =>
  required || hints?.needed?.(asked) === true;
const isOffered = ({ offered, hints }: Param, asked: Asked) =>
  offered && hints?.when?.(asked) !== false;

function askedSoFar(typed: Typed, { params, reading, registry, context }: Knowing): Asked {
  return { input: readValues(params, typed, reading), registry, context };
}

/** One question on its way: what is known when it is asked. */
export interface Question extends Asking {
  readonly asked: Asked;
  readonly answers: Typed;
}

type Answer = readonly [key: string, words: Typed[string]];

async function ask(key: string, param: Param, question: Question): Promise<Answer> {
  const { asker, asked, verb, context } = question;
  const wanted = isWanted(param, asked);
  const words = questionFor(verb, key, context.messages);
  const preset = param.hints?.preset?.(asked);
  const message = wanted || preset !== undefined ? words : context.messages.shell.optional(words);
  const about = { key, param, words, message, wanted, preset };
  if (param.type === 'flag') {
    if (await asker.confirm({ message })) return [key, true];
    const { opposite } = param.hints ?? {};
    return opposite === undefined ? [key, undefined] : [opposite, true];
  }
  if (param.type === 'text' && param.many) return [key, await inTurn(about, question)];
  const offers = suggestionsFor(param, question);
  const answer =
    offers.length === 0
      ? [await typedText(about, question)]
      : // Several items are for those who type them; most often it is one.
        param.many && param.type !== 'item'
        ? await severalOf(offers, about, question)
        : [await oneOf(offers, about, question)];
  const given = answer.filter((word) => word.trim() !== '');
  return [key, given.length > 0 ? given : undefined];
}

/** A parameter as it is asked for. */
export interface About {
  readonly key: string;
  readonly param: Param;
  readonly words: string;
  /** The words with what is to be said of leaving it out. */
  readonly message: string;
  readonly wanted: boolean;
  readonly preset: string | undefined;
}

/** One text after the other until one is left empty; what is asked about what the record lists, as far as it goes. */
async function inTurn(about: About, question: Question): Promise<Typed[string]> {
  const { shell } = question.context.messages;
  const each = about.param.hints?.each?.(question.asked);
  const texts: string[] = [];
  for (;;) {
    const subject = each?.[texts.length];
    if (each !== undefined && subject === undefined) break;
    const numbered = shell.one(texts.length + 1, about.words);
    const words = subject === undefined ? numbered : shell.about(numbered, subject);
    const message = shell.optional(words);
    const text = await typedText({ ...about, message }, question);
    if (text.trim() === '') break;
    texts.push(text);
  }
  return texts.length > 0 ? texts : undefined;
}

function typedText(about: About, question: Question): Promise<string> {
  return question.asker.text({
    message: about.message,
    ...(about.preset !== undefined && { default: about.preset }),
    check: (answer) => problemWith(answer, about, question),
  });
}

/** Why an answer will not do, in a sentence; it is asked for again. */
function problemWith(
  answer: string,
  { key, param, wanted }: About,
  question: Question,
): string | undefined {
  const { reading, context, verb, early, answers } = question;
  const { messages } = context;
  if (answer.trim() === '') return wanted ? messages.shell.needed : undefined;
  const named = { ...reading, nameOf: () => questionFor(verb, key, messages) };
  try {
    readWords(key, param, answer, named);
    early(askedSoFar({ ...answers, [key]: [answer] }, { ...question, reading: named }).input);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { text, hint } = error.say(messages);
    return hint === undefined ? text : messages.shell.withHint(text, hint);
  }
}
