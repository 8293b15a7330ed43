import type { Param, Params, Vocabulary } from '../commands/param.ts';
import { readDate } from '../deadlines/read-date.ts';
import type { Messages } from '../messages/index.ts';
import { nearest } from '../nearest.ts';
import { evenName } from '../proposal/same-name.ts';
import { Refusal, type Sentence } from '../refusal.ts';
import { printable } from '../terminal/printable.ts';
import { flagOf } from './flags.ts';

/** What turning typed words into values needs to know. */
export interface Reading {
  readonly today: string;
  /** Catalogues whose words are understood for a choice: 主办, lead — in whichever language they are typed. */
  readonly catalogues: readonly Messages[];
  /** What a parameter is called where something is wrong with it; its flag, unless it was asked for. */
  readonly nameOf?: (key: string, param: Param) => string;
}

/** The words that were typed for each parameter, as strings; `true` for a flag. */
export type Typed = Readonly<Record<string, readonly string[] | true | undefined>>;

/** Turns typed words into the values the command's parameters promise. Refuses the first that cannot be read. */
export function readValues(
  params: Params,
  typed: Typed,
  reading: Reading,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([key, param]) => [key, readParam(key, param, typed[key], reading)]),
  );
}

function readParam(key: string, param: Param, words: Typed[string], reading: Reading): unknown {
  if (param.type === 'flag') return words === true;
  const given = words === undefined || words === true ? [] : words;
  const values = given.flatMap((word) => readWords(key, param, word, reading));
  if (!param.many) return values.at(-1);
  if (param.hints?.persons === true) refuseRepeats(key, param, values, reading);
  return param.type === 'text' ? values : [...new Set(values)];
}

/** Reads what was typed at once for a parameter; also what a prompt checks its answer with. */
export function readWords(
  key: string,
  param: Param,
  text: string,
  reading: Reading,
): readonly unknown[] {
  // A pipeline whose variable is not set must not pass for one that compares nothing.
  if (param.hints?.revision === true && text.trim() === '')
    throw new Refusal('bad-value', 2, (m) => m.shell.emptyRevision(nameOf(key, param)));
  const isList = param.type === 'names' || (param.type === 'choice' && param.many);
  const words = isList ? text.split(/[、，,;；]/u) : [text];
  return words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => (param.hints?.persons === true ? personNamed(word) : word))
    .map((word) => readWord(key, param, word, reading));
}

/** What stands beside a name is no part of it: names are shown where telephones must not be. */
function personNamed(word: string): string {
  if (/\d{5}/.test(word.normalize('NFKC').replaceAll(/[\s-]/gu, '')))
    throw new Refusal('bad-value', 2, (m) => m.shell.numberInName(word));
  return evenName(word);
}

function readWord(key: string, param: Param, word: string, reading: Reading): unknown {
  const refuse = (say: (messages: Messages, name: string) => Sentence) =>
    new Refusal('bad-value', 2, (m) => say(m, reading.nameOf?.(key, param) ?? nameOf(key, param)));
  const plain = word.normalize('NFKC');
  switch (param.type) {
    case 'date': {
      const date = readDate(word, reading.today);
      if (date === undefined) throw refuse((m, name) => m.shell.badDate(name, word));
      return date;
    }
    case 'integer':
      if (!/^\d{1,9}$/.test(plain)) throw refuse((m, name) => m.shell.badInteger(name, word));
      return Number(plain);
    case 'year':
      if (!/^\d{4}年?$/.test(plain)) throw refuse((m, name) => m.shell.badYear(name, word));
      return Number(plain.slice(0, 4));
    case 'choice':
      return readChoice(param.vocabulary as Vocabulary, word, { refuse, ...reading });
    case 'file':
      // A disk may tell composed names from decomposed ones.
      return word;
    default:
      return readText(param, word, refuse);
  }
}

type Refuse = (say: (messages: Messages, name: string) => Sentence) => Refusal;

/** Text as it is stored. What a terminal would obey instead of show is refused: it came by accident or with bad intent. */
function readText(param: Param, word: string, refuse: Refuse): string {
  const text = word.normalize('NFC').replaceAll(/\r\n?/g, '\n');
  if (text.includes('\n') && param.hints?.lines !== true) {
    throw refuse((m, name) => m.shell.severalLines(name));
  }
  if (/(?![\n\t])\p{Cc}/u.test(text)) {
    throw refuse((m, name) => m.shell.controlCharacters(name, printable(text)));
  }
  return text;
}

function readChoice(
  vocabulary: Vocabulary,
  word: string,
  { catalogues, refuse }: Reading & { readonly refuse: Refuse },
): string {
  const wanted = plainWord(word);
  for (const messages of catalogues) {
    for (const [identifier, label] of Object.entries<string>(messages.terms[vocabulary])) {
      if (spellings(identifier, label).includes(wanted)) return identifier;
    }
  }
  throw refuse((m, name) => {
    const terms = Object.entries<string>(m.terms[vocabulary]);
    const allowed = terms.map(([identifier, label]) => m.shell.typed(identifier, label));
    return m.shell.badChoice(name, word, allowed, nearest(word.toLowerCase(), allowed));
  });
}

/** 县（区） may be typed whole, or as 县 or 区; `on_request` also with a hyphen. */
function spellings(identifier: string, label: string): readonly string[] {
  const whole = plainWord(label);
  const parts = whole.split(/[()]/).filter((part) => part !== '');
  return [identifier, whole, ...(parts.length > 1 ? parts : [])].map(plainWord);
}

function plainWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('_', '-');
}

/** Two people of one name cannot be told apart by their names; the file of the record can. */
function refuseRepeats(
  key: string,
  param: Param,
  values: readonly unknown[],
  { nameOf: named = nameOf }: Reading,
): void {
  const twice = values.find((value, at) => values.indexOf(value) < at);
  if (twice === undefined) return;
  throw new Refusal('bad-value', 2, (m) => m.shell.sameTwice(named(key, param), String(twice)));
}

const nameOf = (key: string, param: Param) =>
  param.place === 'argument' ? `<${key}>` : flagOf(key);
