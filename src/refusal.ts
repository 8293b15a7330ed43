import type { Messages } from './messages/index.ts';

export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 70 | 74 | 130;

/** What the person reads: one sentence, and where it helps, what to do instead. */
export interface Sentence {
  readonly text: string;
  readonly hint?: string;
}

/**
 * This request cannot be done: the person's to mend, not a bug.
 * `code` is stable and documented; the sentence is found in the catalogue, in whichever language is asked for.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly exit: ExitCode;
  readonly say: (messages: Messages) => Sentence;

  constructor(
    code: string,
    exit: ExitCode,
    say: (messages: Messages) => Sentence,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'Refusal';
    this.code = code;
    this.exit = exit;
    this.say = say;
  }
}
