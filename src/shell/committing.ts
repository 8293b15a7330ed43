import { commitMessage } from '../commands/changes/commit-message.ts';
import { vocabularyIn } from '../commands/changes/words.ts';
import type { Verb } from '../commands/index.ts';
import { type Language, messagesIn } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import { fileChange } from '../registry/compare/file-changes.ts';
import type { Message } from '../registry/git/commit.ts';
import { officeOf } from '../registry/office-of.ts';
import type { Registry } from '../registry/registry.ts';

/** What is to be committed once it is written. */
export interface Committing {
  readonly message: Message;
  /** Refuses, before anything is written, what could not be committed. */
  check(changes: readonly Change[]): Promise<void>;
  /** The commit, or why there is none although everything is written. */
  commit(changes: readonly Change[]): Promise<string | Refusal>;
}

interface Planned {
  readonly verb: Verb;
  readonly changes: readonly Change[];
  readonly language: Language;
}

/** Commits what a plan writes, with a message in the registry's language: what people share is written in it. */
export async function committing(
  registry: Registry,
  { verb, changes, language }: Planned,
): Promise<Committing> {
  const { requireWorkTree } = await import('../registry/git/work-tree.ts');
  const { checkCommittable, commitWritten } = await import('../registry/git/commit.ts');
  const tree = await requireWorkTree(registry.root);
  const shared = officeOf(registry)?.language ?? language;
  const messages = await messagesIn(shared);
  const written = changes.flatMap((change) => fileChange(versionsOf(change)) ?? []);
  const deed = messages.verbs[verb].replace(/[：:，,（(。；;].*$/su, '').trim();
  const vocabulary = await vocabularyIn({ language: shared, messages });
  const message = commitMessage({ changes: written, deed }, vocabulary, messages);
  return {
    message,
    check: (all) => checkCommittable(tree, all),
    async commit(all) {
      try {
        return await commitWritten(tree, all, message);
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
    },
  };
}

function versionsOf(change: Change) {
  return {
    path: change.path,
    ...(change.kind === 'rename' && { from: change.from }),
    before: change.kind === 'create' ? undefined : Buffer.from(change.before),
    after: change.kind === 'remove' ? undefined : Buffer.from(change.after),
  };
}
