import type { Person } from '../commands/command.ts';
import type { Asker } from '../terminal/ask.ts';
import { mayAsk } from '../terminal/may-ask.ts';
import type { Run } from './call.ts';
import type { Called } from './program.ts';

/** Whether somebody sits there who can be asked. */
export function isAttended({ general }: Called, { world }: Run): boolean {
  const { stdin, stderr, env } = world;
  const attendance = { stdinIsTTY: stdin.isTTY === true, stderrIsTTY: stderr.isTTY === true, env };
  return mayAsk({ ...attendance, noInput: !general.input });
}

/** Who asks the person at the terminal. */
export async function askerFor({ world, messages, printer }: Run): Promise<Asker> {
  const { askerOn } = await import('../terminal/ask.ts');
  const { stdin, stderr } = world;
  return askerOn({ stdin, stderr, words: messages.terminal, colour: printer.colourful });
}

/** The person at the terminal: what is shown to them goes where the questions go, and not into an answer that is piped on. */
export async function personAt(run: Run): Promise<Person> {
  return { asker: await askerFor(run), show: (view) => run.printer.showBeside(view) };
}
