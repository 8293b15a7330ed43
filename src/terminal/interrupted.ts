/** The person stopped at a question (Ctrl-C, Ctrl-D). Nothing is to be said about it; the exit code is 130. */
export class Interrupted extends Error {
  readonly exit = 130;

  constructor(cause?: unknown) {
    super('interrupted', { cause });
    this.name = 'Interrupted';
  }
}
