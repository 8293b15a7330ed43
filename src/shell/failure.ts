import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import { Interrupted } from '../terminal/interrupted.ts';
import type { Printer } from './printer.ts';

/** Tells a trouble on stderr and answers with the exit code that belongs to it. */
export async function report(
  error: unknown,
  messages: Messages,
  printer: Printer,
): Promise<number> {
  if (error instanceof Interrupted) {
    await printer.tell(['', messages.shell.interrupted]);
    return 130;
  }
  if (error instanceof Refusal) {
    const { text, hint } = error.say(messages);
    await printer.tell(hint === undefined ? [text] : [text, messages.shell.hint(hint)]);
    return error.exit;
  }
  printer.tell([
    messages.shell.bug,
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ]);
  return 70;
}
