import type { GivenFile } from '../documents/tables/read-table.ts';
import type { Messages } from '../messages/index.ts';
import type { Registry } from '../registry/registry.ts';
import type { Context } from './command.ts';

/** Groups of the office's words from which a value may be chosen, e.g. `role`: sole 独办, lead 主办 … */
export type Vocabulary = keyof Messages['terms'];

export type ValueType =
  | 'item'
  | 'text'
  | 'names'
  | 'date'
  | 'choice'
  | 'integer'
  | 'year'
  | 'flag'
  | 'file';

/** What is known while questions are asked. */
export interface Asked {
  /** The values given and answered so far, by key. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Absent only where a registry is being made. */
  readonly registry: Registry | undefined;
  readonly context: Context;
}

/** A value worth offering, with more words where the value alone would not be understood. */
export type Suggestion = string | { readonly value: string; readonly label: string };

/**
 * One argument or option of a command. The key is its name in code; `--kebab-case` of the key is its flag;
 * its description stands in the catalogue under the command's name.
 */
export interface Param<T = unknown> {
  readonly type: ValueType;
  readonly place: 'argument' | 'option';
  readonly many: boolean;
  readonly required: boolean;
  /** Asked for on a terminal once there is something to ask, or where nothing but the item was given; Enter skips it. */
  readonly offered: boolean;
  readonly vocabulary?: Vocabulary;
  readonly hints?: Hints;
  /** Carries the type of the parsed value; never set. */
  readonly value?: T;
}

export type Params = Readonly<Record<string, Param>>;

/** What a command is given: the parsed values of its parameters. Absent optional values are undefined, absent lists empty. */
export type InputOf<P extends Params> = {
  readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never;
};

type Word<V extends Vocabulary> = keyof Messages['terms'][V] & string;

/** How a parameter is asked for, and what only some have. */
export interface Hints {
  readonly offered?: true;
  /** A text that may run over several lines. */
  readonly lines?: true;
  /** A revision of git: none is not the same as an empty one. */
  readonly revision?: true;
  /** Names of people, of whom two may be called the same. */
  readonly persons?: true;
  /** Required after all, by what else is known. */
  readonly needed?: (asked: Asked) => boolean;
  /** Not asked for where this says no. */
  readonly when?: (asked: Asked) => boolean;
  /** What is offered is all there is: several are ticked in a list. */
  readonly complete?: true;
  /** Values offered at the prompt; others are allowed. */
  readonly suggest?: (asked: Asked) => readonly Suggestion[];
  /** What Enter alone answers, as it would be typed. */
  readonly preset?: (asked: Asked) => string | undefined;
  /** One question for each of these, all of them to be answered or none. */
  readonly each?: (asked: Asked) => readonly string[];
  /** The key of the flag that a no sets. */
  readonly opposite?: string;
}

const base = { place: 'option', many: false, required: false, offered: false } as const;

const hinted = (hints: Hints) => ({ ...base, offered: hints.offered === true, hints });

/** The item a command is about, as its first argument. */
export const item = (hints: Hints = {}): Param<string> => ({
  ...hinted(hints),
  type: 'item',
  place: 'argument',
  required: true,
});

/** The items a command is about, as its arguments. */
export const items = (hints: Hints = {}): Param<readonly string[]> => ({
  ...hinted(hints),
  type: 'item',
  place: 'argument',
  many: true,
  required: true,
});

/** An argument that is free text. */
export const argument = (): Param<string | undefined> => ({
  ...base,
  type: 'text',
  place: 'argument',
});

/** An argument that must be there. */
export const requiredArgument = (hints: Hints = {}): Param<string> => ({
  ...hinted(hints),
  type: 'text',
  place: 'argument',
  required: true,
});

/** A file the command works from, as its first argument: the shell reads it, the command gets its bytes. */
export const file = (): Param<GivenFile> => ({
  ...base,
  type: 'file',
  place: 'argument',
  required: true,
});

/** Several free words as arguments. */
export const argumentsOf = (hints: Hints = {}): Param<readonly string[]> => ({
  ...hinted(hints),
  type: 'text',
  place: 'argument',
  many: true,
});

export const text = (hints: Hints = {}): Param<string | undefined> => ({
  ...hinted(hints),
  type: 'text',
});

export const requiredText = (hints: Hints = {}): Param<string> => ({
  ...hinted(hints),
  type: 'text',
  required: true,
});

/** Names of people, sections or units: repeated, or one text parted by 、 or a comma. */
export const names = (hints: Hints = {}): Param<readonly string[]> => ({
  ...hinted(hints),
  type: 'names',
  many: true,
});

export const requiredNames = (hints: Hints = {}): Param<readonly string[]> => ({
  ...hinted(hints),
  type: 'names',
  many: true,
  required: true,
});

/** An option that may be given several times; each value stands for itself, commas inside are kept. */
export const texts = (hints: Hints = {}): Param<readonly string[]> => ({
  ...hinted(hints),
  type: 'text',
  many: true,
});

export const requiredTexts = (hints: Hints = {}): Param<readonly string[]> => ({
  ...hinted(hints),
  type: 'text',
  many: true,
  required: true,
});

export const date = (hints: Hints = {}): Param<string | undefined> => ({
  ...hinted(hints),
  type: 'date',
});

export const requiredDate = (hints: Hints = {}): Param<string> => ({
  ...hinted(hints),
  type: 'date',
  required: true,
});

export const choice = <V extends Vocabulary>(
  vocabulary: V,
  hints: Hints = {},
): Param<Word<V> | undefined> => ({
  ...hinted(hints),
  type: 'choice',
  vocabulary,
});

export const requiredChoice = <V extends Vocabulary>(
  vocabulary: V,
  hints: Hints = {},
): Param<Word<V>> => ({
  ...hinted(hints),
  type: 'choice',
  vocabulary,
  required: true,
});

export const choices = <V extends Vocabulary>(
  vocabulary: V,
  hints: Hints = {},
): Param<readonly Word<V>[]> => ({
  ...hinted(hints),
  type: 'choice',
  vocabulary,
  many: true,
});

export const integer = (hints: Hints = {}): Param<number | undefined> => ({
  ...hinted(hints),
  type: 'integer',
});

/** A year in four digits. */
export const year = (): Param<number | undefined> => ({ ...base, type: 'year' });

export const flag = (hints: Hints = {}): Param<boolean> =>
  ({ ...hinted(hints), type: 'flag' }) as Param<boolean>;
