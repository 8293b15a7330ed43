import { nearest } from '../commands/nearest.ts';
import type { Param, Params, Vocabulary } from '../commands/param.ts';
import { readDate } from '../deadlines/read-date.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { flagOf } from './flags.ts';

/** What turning typed words into values needs to know. */
export interface Reading {
  readonly today: string;
  /** Catalogues whose words are understood for a choice: 主办, lead — in whichever language they are typed. */
  readonly catalogues: readonly Messages[];
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
  const parts = param.type === 'names' ? given.flatMap((word) => word.split(/[、，,;；]/u)) : given;
  const values = parts
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => readWord(key, param, word, reading));
  return param.many ? values : values.at(-1);
}

/** Reads one word for a parameter; also what a prompt checks its answer with. */
export function readWord(key: string, param: Param, word: string, reading: Reading): unknown {
  switch (param.type) {
    case 'date': {
      const date = readDate(word, reading.today);
      if (date === undefined) throw unreadable(key, (m, name) => m.shell.badDate(name, word));
      return date;
    }
    case 'integer': {
      const digits = word.normalize('NFKC');
      if (!/^\d+$/.test(digits)) throw unreadable(key, (m, name) => m.shell.badInteger(name, word));
      return Number(digits);
    }
    case 'choice':
      return readChoice(key, param.vocabulary as Vocabulary, word, reading);
    default:
      return word.normalize('NFC');
  }
}

function readChoice(key: string, vocabulary: Vocabulary, word: string, { catalogues }: Reading) {
  const lower = word.toLowerCase();
  for (const messages of catalogues) {
    for (const [identifier, label] of Object.entries(messages.terms[vocabulary])) {
      if (lower === identifier || lower === identifier.replaceAll('_', '-') || word === label) {
        return identifier;
      }
    }
  }
  throw unreadable(key, (m, name) => {
    const words = Object.entries<string>(m.terms[vocabulary]);
    const allowed = words.map(([identifier, label]) =>
      identifier === label ? label : `${label} ${identifier}`,
    );
    return m.shell.badChoice(name, word, allowed, nearest(lower, words.flat()));
  });
}

const unreadable = (
  key: string,
  say: (messages: Messages, name: string) => { text: string; hint?: string },
) => new Refusal('bad-value', 2, (messages) => say(messages, flagOf(key)));
