import type { Context, Plan } from '../commands/command.ts';
import { commitMessage } from '../commands/commit-message.ts';
import { type Language, messagesIn } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import type { Message } from '../registry/git/commit.ts';
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
  readonly plan: Plan;
  /** The same plan in another language: what people share is written in the registry's. */
  readonly planIn: (context: Pick<Context, 'language' | 'messages'>) => Plan | Promise<Plan>;
  readonly language: Language;
}

/** Commits what a plan writes, with a message in the registry's language. */
export async function committing(
  { root, office }: Pick<Registry, 'root' | 'office'>,
  { plan, planIn, language }: Planned,
): Promise<Committing> {
  const { requireWorkTree } = await import('../registry/git/work-tree.ts');
  const { checkCommittable, commitWritten } = await import('../registry/git/commit.ts');
  const tree = await requireWorkTree(root);
  const shared = office.language ?? language;
  const { said } =
    shared === language
      ? plan
      : await planIn({ language: shared, messages: await messagesIn(shared) });
  const message = commitMessage(said);
  return {
    message,
    check: (changes) => checkCommittable(tree, changes),
    async commit(changes) {
      try {
        return await commitWritten(tree, changes, message);
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
    },
  };
}
