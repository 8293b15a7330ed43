import type { Plan } from '../commands/command.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import { askerFor, isAttended } from './attended.ts';
import type { Run } from './call.ts';
import type { Called } from './program.ts';

/** Whether a plan that wants a yes has one: given beforehand, or by the person once they have seen what would change. */
export async function confirmed(plan: Plan, called: Called, run: Run): Promise<boolean> {
  const { confirm, preview, changes } = plan;
  if (confirm === undefined || confirm.given) return true;
  if (!isAttended(called, run)) throw new Refusal('missing-values', 2, (m) => m.undo.needsYes);
  const shows = confirm.shows ?? preview;
  if (shows !== undefined) await run.printer.showBeside(shows);
  else await run.printer.tell([await diffFor(changes)]);
  return (await askerFor(run)).confirm({ message: confirm.question, default: false });
}

async function diffFor(changes: readonly Change[]): Promise<string> {
  const { diffOf } = await import('../registry/diff.ts');
  return (await diffOf(changes)).trimEnd();
}
