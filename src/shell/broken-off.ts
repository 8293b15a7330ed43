import { hasOpenPages } from '../registry/journal/open-pages.ts';
import type { Run } from './call.ts';
import { calledAs } from './called-as.ts';
import type { Called } from './program.ts';

/** Says of a command that was ended half-way, by a power cut or a kill, what it wrote and what it did not. */
export async function tellBrokenOff(
  root: string,
  { verb, general }: Called,
  run: Run,
): Promise<void> {
  if (verb === 'undo' || !hasOpenPages(root)) return;
  const { brokenOff } = await import('../registry/journal/broken-off.ts');
  const { commandWords } = await import('../registry/journal/last.ts');
  const { localTime } = await import('../registry/local-time.ts');
  const { asCalled } = await import('../commands/as-called.ts');
  const { undo, shell, verbs } = run.messages;
  const called = general.dir === undefined ? 'proposals' : calledAs(run.world.cwd, root);
  for (const { written, done, missing } of brokenOff(root)) {
    const what = undo.command(localTime(written.at), commandWords(written.verb, verbs));
    await run.printer.tell([
      undo.brokenOff(what, done, missing),
      shell.hint(asCalled(undo.takeBack, called)),
    ]);
  }
}
