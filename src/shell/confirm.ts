import type { Plan } from '../commands/command.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import type { View } from '../terminal/view.ts';
import { askerFor, isAttended } from './attended.ts';
import type { Run } from './call.ts';
import type { Called } from './program.ts';

/** Whether a plan that wants a yes has one: given beforehand, or by the person once they have seen what would change. */
export async function confirmed(plan: Plan, called: Called, run: Run): Promise<boolean> {
  const { confirm, preview, changes } = plan;
  if (confirm === undefined || confirm.given) return true;
  if (!isAttended(called, run)) throw new Refusal('missing-values', 2, (m) => m.undo.needsYes);
  await run.printer.tell([await shown(preview, changes)]);
  return (await askerFor(run)).confirm({ message: confirm.question, default: false });
}

async function shown(preview: View | undefined, changes: readonly Change[]): Promise<string> {
  if (preview !== undefined) {
    const { render } = await import('../terminal/render.ts');
    return (await render(preview, { colour: false })).trimEnd();
  }
  const { diffOf } = await import('../registry/diff.ts');
  return (await diffOf(changes)).trimEnd();
}
