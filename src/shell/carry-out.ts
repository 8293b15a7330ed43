import type { Plan } from '../commands/command.ts';
import type { Run } from './call.ts';
import { envelope } from './envelope.ts';
import type { Called } from './program.ts';

/** Applies a plan and says what was written, or under --dry-run shows the same changes as a diff and writes nothing. */
export async function carryOut(plan: Plan, root: string, { verb, general }: Called, run: Run) {
  const { printer, messages } = run;
  const dry = general.dryRun === true;
  if (!dry) {
    const { apply } = await import('../registry/apply.ts');
    await apply(root, plan.changes, { command: verb });
  }
  if (general.json) {
    const changes = plan.changes.map(({ kind, path }) => ({ kind, path }));
    const data = { ...(plan.data as object), dry_run: dry, changes };
    await printer.out(envelope({ command: verb, data }));
  } else if (dry && plan.preview !== undefined) {
    await printer.show(plan.preview);
    await printer.tell([messages.shell.notWritten]);
  } else if (dry) {
    const { diffOf } = await import('../registry/diff.ts');
    await printer.out(await diffOf(plan.changes));
    await printer.tell([messages.shell.notWritten]);
  } else {
    await printer.show(plan.said);
  }
  return plan.exit ?? 0;
}
