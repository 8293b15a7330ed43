import { Refusal } from '../../refusal.ts';
import { fieldWords } from '../../registry/field-words.ts';
import type { Conflict } from '../../registry/git/conflicts.ts';
import { headOf } from '../../registry/git/revision.ts';
import { incoming, ownSide } from '../../registry/git/sides.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { idOf } from '../../registry/identity.ts';
import type { Clash } from '../../registry/merge/clashes.ts';
import { kindOfFile } from '../../registry/merge/kind-of-file.ts';
import type { Side } from '../../registry/merge/merge.ts';
import type { Context } from '../command.ts';
import { authorsOf } from './clash-authors.ts';
import { clashSentence } from './clash-words.ts';

interface Undecided {
  readonly conflict: Conflict;
  readonly clashes: readonly Clash[];
  readonly sides: readonly (Side | undefined)[];
  readonly tree: WorkTree;
  readonly context: Context;
}

/** The refusal to guess: every clash that is still open, numbered, with both values and who recorded them. */
export async function undecided(about: Undecided): Promise<Refusal> {
  const { conflict, clashes, sides, tree, context } = about;
  const { path } = conflict;
  const id = idOf(path);
  const mine = ownSide(tree);
  if (conflict.ours === undefined || conflict.theirs === undefined) {
    const byMe = conflict[mine] === undefined;
    return new Refusal('undecided', 5, (m) => m.hands.deletedAndChanged(id, byMe, context.called));
  }
  const commits = { ours: await headOf(tree), theirs: incoming(tree) };
  const [authors, words] = await Promise.all([
    authorsOf({ tree, path, ...commits }, clashes),
    fieldWords(kindOfFile(path), context.language),
  ]);
  return new Refusal('undecided', 5, (m) =>
    m.hands.undecided({
      id,
      called: context.called,
      clashes: clashes.flatMap((one, at) =>
        sides[at] === undefined
          ? [`${at + 1}. ${clashSentence(one, { words, messages: m, mine, by: authors[at] })}`]
          : [],
      ),
    }),
  );
}
