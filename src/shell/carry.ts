import type { Plan } from '../commands/command.ts';
import { Refusal } from '../refusal.ts';
import type { Journal } from '../registry/journal/journal.ts';
import type { Document as File, Prepared } from '../registry/put-document.ts';

export interface Work {
  readonly plan: Plan;
  readonly files: readonly File[];
}

export interface How {
  readonly verb: string;
  readonly cwd: string;
  readonly journal: Journal;
  /** Whether there is something to be noted although no file changes. */
  readonly noteAnyhow: boolean;
}

/**
 * The papers are written beside their places, then the records, then the papers get their names: a paper that cannot be written stops the
 * records, and records that cannot be written leave no paper.
 */
export async function carry({ plan, files }: Work, root: string, how: How): Promise<void> {
  const { changes, claims = [] } = plan;
  const { verb: command, cwd, journal, noteAnyhow } = how;
  const options = { command, journal, claims, noteAnyhow };
  const { apply } = await import('../registry/apply.ts');
  if (files.length === 0) return apply(root, changes, options);
  const { prepareDocument } = await import('../registry/put-document.ts');
  const prepared: Prepared[] = [];
  try {
    for (const file of files) prepared.push(prepareDocument(cwd, file));
    await apply(root, changes, { ...options, finish: () => putAfter(prepared) });
  } catch (error) {
    // The last one first: the folder it lies in was made for the first.
    for (const paper of prepared.toReversed()) paper.drop();
    throw error;
  }
}

/** What is in the way of a paper now was not there a moment ago; the records are written, and that is said. */
function putAfter(prepared: readonly Prepared[]): void {
  const waiting = [...prepared];
  try {
    for (let paper = waiting.shift(); paper; paper = waiting.shift()) paper.put();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { say } = error;
    throw new Refusal('paper-missing', 74, (m) => m.shell.paperMissing(say(m).text), error);
  }
}
