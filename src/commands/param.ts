import type { Messages } from '../messages/index.ts';
import type { Registry } from '../registry/registry.ts';

/** Groups of the office's words from which a value may be chosen, e.g. `role`: sole 独办, lead 主办 … */
export type Vocabulary = keyof Messages['terms'];

export type ValueType = 'item' | 'text' | 'names' | 'date' | 'choice' | 'integer' | 'flag';

/**
 * One argument or option of a command. The key is its name in code; `--kebab-case` of the key is its flag;
 * its description stands in the catalogue under the command's name.
 */
export interface Param<T = unknown> {
  readonly type: ValueType;
  readonly place: 'argument' | 'option';
  readonly many: boolean;
  readonly required: boolean;
  /** Asked for on a terminal once something required had to be asked for; Enter skips it. */
  readonly offered: boolean;
  readonly vocabulary?: Vocabulary;
  /** Values worth offering at the prompt and in completion; others are allowed. */
  readonly suggest?: (registry: Registry) => readonly string[];
  /** Carries the type of the parsed value; never set. */
  readonly value?: T;
}

export type Params = Readonly<Record<string, Param>>;

/** What a command is given: the parsed values of its parameters. Absent optional values are undefined, absent lists empty. */
export type InputOf<P extends Params> = {
  readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never;
};

type Word<V extends Vocabulary> = keyof Messages['terms'][V] & string;
interface Hints {
  readonly offered?: true;
  readonly suggest?: (registry: Registry) => readonly string[];
}

const base = { place: 'option', many: false, required: false, offered: false } as const;

/** The item a command is about, as its first argument. */
export const item = (): Param<string> => ({
  ...base,
  type: 'item',
  place: 'argument',
  required: true,
});

/** An argument that is free text. */
export const argument = (): Param<string | undefined> => ({
  ...base,
  type: 'text',
  place: 'argument',
});

/** Several free words as arguments. */
export const argumentsOf = (): Param<readonly string[]> => ({
  ...base,
  type: 'text',
  place: 'argument',
  many: true,
});

export const text = (hints: Hints = {}): Param<string | undefined> => ({
  ...base,
  ...hints,
  type: 'text',
});

export const requiredText = (hints: Hints = {}): Param<string> => ({
  ...base,
  ...hints,
  type: 'text',
  required: true,
});

/** Names of people, sections or units: repeated, or one text parted by 、 or a comma. */
export const names = (hints: Hints = {}): Param<readonly string[]> => ({
  ...base,
  ...hints,
  type: 'names',
  many: true,
});

export const requiredNames = (hints: Hints = {}): Param<readonly string[]> => ({
  ...base,
  ...hints,
  type: 'names',
  many: true,
  required: true,
});

/** An option that may be given several times; each value stands for itself, commas inside are kept. */
export const texts = (hints: Hints = {}): Param<readonly string[]> => ({
  ...base,
  ...hints,
  type: 'text',
  many: true,
});

export const requiredTexts = (hints: Hints = {}): Param<readonly string[]> => ({
  ...base,
  ...hints,
  type: 'text',
  many: true,
  required: true,
});

export const date = (hints: Hints = {}): Param<string | undefined> => ({
  ...base,
  ...hints,
  type: 'date',
});

export const requiredDate = (hints: Hints = {}): Param<string> => ({
  ...base,
  ...hints,
  type: 'date',
  required: true,
});

export const choice = <V extends Vocabulary>(
  vocabulary: V,
  hints: Hints = {},
): Param<Word<V> | undefined> => ({
  ...base,
  ...hints,
  type: 'choice',
  vocabulary,
});

export const requiredChoice = <V extends Vocabulary>(
  vocabulary: V,
  hints: Hints = {},
): Param<Word<V>> => ({
  ...base,
  ...hints,
  type: 'choice',
  vocabulary,
  required: true,
});

export const choices = <V extends Vocabulary>(
  vocabulary: V,
  hints: Hints = {},
): Param<readonly Word<V>[]> => ({
  ...base,
  ...hints,
  type: 'choice',
  vocabulary,
  many: true,
});

export const integer = (hints: Hints = {}): Param<number | undefined> => ({
  ...base,
  ...hints,
  type: 'integer',
});

export const flag = (hints: Hints = {}): Param<boolean> =>
  ({ ...base, ...hints, type: 'flag' }) as Param<boolean>;
