import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { Interrupted } from '../terminal/interrupted.ts';
import { format } from './envelope.ts';
import type { Printer } from './printer.ts';

interface Told {
  readonly messages: Messages;
  readonly printer: Printer;
  /** Whether a program reads along: it is told the code of a refusal besides its sentence. */
  readonly json: boolean;
  /** How the program is called for the registry meant: `proposals`, or with --dir. */
  readonly called: string;
}

/** Tells a trouble on stderr and answers with the exit code that belongs to it. */
export async function report(error: unknown, told: Told): Promise<number> {
  const { messages, printer, json, called } = told;
  if (error instanceof Interrupted) {
    await printer.tell(['', messages.shell.interrupted]);
    return 130;
  }
  if (error instanceof Refusal) {
    const { asCalled } = await import('../commands/as-called.ts');
    const said = error.say(messages);
    const text = asCalled(said.text, called);
    const hint = said.hint === undefined ? undefined : asCalled(said.hint, called);
    const { code, exit } = error;
    if (json) await printer.tell([JSON.stringify({ format, error: { code, text, hint } })]);
    else await printer.tell(hint === undefined ? [text] : [text, messages.shell.hint(hint)]);
    return exit;
  }
  await printer.tell([
    messages.shell.bug,
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ]);
  return 70;
}
