import type { Messages } from '../messages/index.ts';

/** What is wrong with an answer, in a sentence, or nothing. */
export type Check<T> = (answer: T) => string | undefined | Promise<string | undefined>;

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** Shown under the list while the choice is the current one. */
  readonly about?: string | undefined;
}

export interface TextQuestion {
  readonly message: string;
  /** Taken when nothing is typed. */
  readonly default?: string | undefined;
  readonly check?: Check<string>;
}

export interface ChooseQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** The value the cursor stands on at first. */
  readonly default?: T;
}

export interface ChooseManyQuestion<T> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** The values ticked at first. */
  readonly default?: readonly T[];
  readonly check?: Check<readonly T[]>;
}

export interface ConfirmQuestion {
  readonly message: string;
  /** Taken when nothing is typed; without it the person must decide. */
  readonly default?: boolean;
}

export interface SearchQuestion<T> {
  readonly message: string;
  /** The choices for what is typed so far, at first for nothing. */
  readonly find: (typed: string) => readonly Choice<T>[] | Promise<readonly Choice<T>[]>;
}

/** Asks the person. Each question rejects with Interrupted when they stop. */
export interface Asker {
  text(question: TextQuestion): Promise<string>;
  choose<T>(question: ChooseQuestion<T>): Promise<T>;
  chooseMany<T>(question: ChooseManyQuestion<T>): Promise<readonly T[]>;
  confirm(question: ConfirmQuestion): Promise<boolean>;
  search<T>(question: SearchQuestion<T>): Promise<T>;
}

export interface AskingPlace {
  readonly stdin: NodeJS.ReadStream;
  readonly stderr: NodeJS.WriteStream;
  readonly words: Messages['terminal'];
  /** Whether stderr is coloured. */
  readonly colour: boolean;
}

/** An asker on this terminal; `mayAsk` must have said yes. Questions go to stderr, and nothing is loaded before the first. */
export function askerOn(place: AskingPlace): Asker {
  if (!place.stdin.isTTY || !place.stderr.isTTY) throw new Error('asked where nobody can answer');
  return {
    text: async (question) => (await import('./ask-text.ts')).askText(question, place),
    confirm: async (question) => (await import('./ask-confirm.ts')).askConfirm(question, place),
    choose: async (question) => (await import('./ask-list.ts')).askChoice(question, place),
    chooseMany: async (question) => (await import('./ask-list.ts')).askChoices(question, place),
    search: async (question) => (await import('./ask-list.ts')).askSearch(question, place),
  };
}
