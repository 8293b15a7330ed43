import type { Plan } from '../commands/command.ts';
import { quoted } from '../commands/quoted.ts';
import { Refusal } from '../refusal.ts';
import type { CloneFile } from '../registry/clone-file.ts';
import type { Setting } from '../registry/git/settings.ts';
import type { Journal } from '../registry/journal/journal.ts';
import type { Made } from '../registry/journal/page.ts';
import type { Document as File } from '../registry/put-document.ts';
import type { Run } from './call.ts';
import { carry } from './carry.ts';
import type { Committing } from './committing.ts';
import { confirmed } from './confirm.ts';
import { envelope } from './envelope.ts';
import type { Called } from './program.ts';

/** A plan, the registry it is for, and how it is to be committed, where that was asked for. */
export interface Doing {
  readonly plan: Plan;
  readonly root: string;
  readonly committing?: Committing | undefined;
}

/** Applies a plan and says what was written, or under --dry-run shows the same changes as a diff and writes nothing. */
export async function carryOut({ plan, root, committing }: Doing, called: Called, run: Run) {
  const { verb, general } = called;
  const { printer, messages, world } = run;
  const dry = general.dryRun === true;
  const { documents = [] } = plan;
  const files = documents.flatMap(({ to, content = '', ...rest }) =>
    to === undefined ? [] : [{ to, content, ...rest }],
  );
  const printed = documents.find(({ to }) => to === undefined)?.content;
  const settings = plan.settings?.(world.program) ?? [];
  const isCommitted = committing !== undefined && plan.changes.length > 0;
  if (isCommitted) await committing.check(plan.changes);
  let commit: string | Refusal | undefined;
  const clone = plan.clone?.(world.program) ?? [];
  if (!dry) {
    if (!(await confirmed(plan, called, run))) {
      await printer.tell([messages.undo.kept]);
      return 0;
    }
    const made = plan.undoes === undefined ? await madeAmong(settings, root) : [];
    const journal = await journalOf(plan, { verb, files, cwd: world.cwd, settings: made });
    const noteAnyhow = made.length > 0 || plan.undoes !== undefined;
    await carry({ plan, files }, root, { verb, cwd: world.cwd, journal, noteAnyhow });
    await make(settings, root);
    await settleAll(plan, root);
    if (isCommitted) commit = await committing.commit(plan.changes);
    await putInClone(clone);
  }
  if (general.json) {
    const changes = plan.changes.map(({ kind, path }) => ({ kind, path }));
    const written = files.length > 0 ? { documents: files.map(({ to }) => to) } : {};
    const done = typeof commit === 'string' ? { commit } : {};
    const data = { ...(plan.data as object), dry_run: dry, changes, ...written, ...done };
    await printer.out(envelope({ command: verb, data }));
  } else if (dry && plan.preview !== undefined) {
    await printer.show(plan.preview);
    await printer.tell([messages.shell.notWritten]);
  } else if (dry) {
    const { diffOf } = await import('../registry/diff.ts');
    const lines = settings.map(settingLine);
    const { asChange } = await import('../registry/clone-file.ts');
    const around = clone.map((file) => asChange(file, root));
    await printer.document((await diffOf([...plan.changes, ...around])) + lines.join(''));
    await printer.tell([messages.shell.notWritten]);
  } else if (printed !== undefined) {
    await printer.document(String(printed));
  } else {
    await printer.show(plan.said);
    if (files.length > 0) await printer.tell(files.map(({ to }) => messages.shell.wrote(to)));
  }
  await printer.tell(plan.notes ?? []);
  if (isCommitted && dry)
    await printer.tell([messages.hands.wouldCommit(committing.message.subject)]);
  if (commit instanceof Refusal) throw commit;
  if (commit !== undefined) {
    await printer.tell([
      messages.hands.committed(commit.slice(0, 8), committing?.message.subject ?? ''),
    ]);
  }
  return plan.exit ?? 0;
}

const settingLine = ({ key, value }: Setting): string =>
  value === undefined
    ? `git config --local --unset-all ${key}\n`
    : `git config --local ${key} ${quoted(value)}\n`;

async function settleAll({ settled, reopened }: Plan, root: string): Promise<void> {
  if (settled === undefined && reopened === undefined) return;
  const { reopen, settle } = await import('../registry/git/conflicts.ts');
  const { requireWorkTree } = await import('../registry/git/work-tree.ts');
  const tree = await requireWorkTree(root);
  if (settled !== undefined) await settle(tree, settled);
  if (reopened !== undefined) await reopen(tree, reopened);
}

async function make(settings: readonly Setting[], root: string): Promise<void> {
  if (settings.length === 0) return;
  const { setSetting } = await import('../registry/git/settings.ts');
  for (const setting of settings) await setSetting(root, setting);
}

async function putInClone(files: readonly CloneFile[]): Promise<void> {
  if (files.length === 0) return;
  const { putCloneFile } = await import('../registry/clone-file.ts');
  for (const file of files) putCloneFile(file);
}

/** The settings that the clone has not yet, or has with another value. */
async function madeAmong(settings: readonly Setting[], root: string): Promise<readonly Made[]> {
  if (settings.length === 0) return [];
  const { ownSettings } = await import('../registry/git/settings.ts');
  const keys = settings.map(({ key }) => key);
  const known = await ownSettings(root, keys);
  return settings.flatMap(({ key, value }) => {
    const before = known.get(key);
    if (value === undefined || value === before) return [];
    return [{ key, value, ...(before !== undefined && { before }) }];
  });
}

/** Every command that writes leaves a page for `undo`; `undo` takes one away. */
async function journalOf({ undoes }: Plan, { verb, files, cwd, settings }: Done): Promise<Journal> {
  if (undoes !== undefined) return (await import('../registry/journal/revert.ts')).undoing(undoes);
  const { journalFor } = await import('../registry/journal/keep.ts');
  const { paperOf } = await import('../registry/journal/papers.ts');
  return journalFor(verb, { documents: files.map((file) => paperOf(file, cwd)), settings });
}

interface Done {
  readonly verb: string;
  readonly files: readonly File[];
  readonly cwd: string;
  readonly settings: readonly Made[];
}
