import { Refusal } from '../../refusal.ts';
import { fieldWords } from '../../registry/field-words.ts';
import { pathsIn } from '../../registry/git/conflicts.ts';
import { headOf } from '../../registry/git/revision.ts';
import { incoming, ownSide } from '../../registry/git/sides.ts';
import { unfinishedIn } from '../../registry/git/unfinished.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { idOf } from '../../registry/identity.ts';
import { kindOfFile } from '../../registry/merge/kind-of-file.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { authorsOf } from '../changes/clash-authors.ts';
import { clashSentence } from '../changes/clash-words.ts';
import { valueWords } from '../changes/value-words.ts';
import type { Context } from '../command.ts';
import { isMadeTwice } from './apart.ts';
import type { OpenConflict } from './open-conflict.ts';

interface Undecided {
  readonly open: OpenConflict;
  readonly sides: readonly (Side | undefined)[];
  readonly tree: WorkTree;
  readonly context: Context;
}

/** The refusal to guess: every clash that is still open, numbered, with both values and who recorded them. */
export async function undecided(about: Undecided): Promise<Refusal> {
  const { open, sides, tree, context } = about;
  const { conflict, clashes } = open;
  const { path } = conflict;
  const id = idOf(path);
  const mine = ownSide(tree);
  if (conflict.ours === undefined || conflict.theirs === undefined) {
    const byMe = conflict[mine] === undefined;
    return new Refusal('undecided', 5, (m) => m.hands.deletedAndChanged(id, byMe, context.called));
  }
  const commits = { ours: await headOf(tree), theirs: incoming(tree) };
  const kind = kindOfFile(path);
  const [authors, fields, values] = await Promise.all([
    authorsOf({ tree, paths: pathsIn(conflict), ...commits }, clashes),
    fieldWords(kind, context.language),
    valueWords(kind, context),
  ]);
  return new Refusal('undecided', 5, (m) =>
    m.hands.undecided({
      id,
      sides: isMadeTwice(conflict) ? m.hands.perhapsTwo : m.hands.whatSidesAre(unfinishedIn(tree)),
      called: context.called,
      clashes: clashes.flatMap((one, at) =>
        sides[at] === undefined
          ? [
              `${at + 1}. ${clashSentence(one, { fields, values, messages: m, mine, by: authors[at] })}`,
            ]
          : [],
      ),
    }),
  );
}
