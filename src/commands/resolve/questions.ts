import { fieldWords } from '../../registry/field-words.ts';
import { pathsIn } from '../../registry/git/conflicts.ts';
import { headOf } from '../../registry/git/revision.ts';
import { incoming } from '../../registry/git/sides.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { idOf } from '../../registry/identity.ts';
import type { Clash } from '../../registry/merge/clashes.ts';
import { kindOfFile } from '../../registry/merge/kind-of-file.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { type Author, lastToTouch } from '../../registry/merge/recorded-by.ts';
import { authorsOf } from '../changes/clash-authors.ts';
import { valueWords } from '../changes/value-words.ts';
import type { Context } from '../command.ts';
import type { OpenConflict } from './open-conflict.ts';

/** One decision, in words. */
export interface Question {
  /** What it is about: 备注. */
  readonly field: string;
  /** What both sides began with, where there was something. */
  readonly before: string | undefined;
  readonly sides: { readonly [S in Side]: Said };
}

export interface Said {
  readonly value: string;
  /** Undefined where the history does not tell. */
  readonly by: Author | undefined;
}

interface About {
  readonly tree: WorkTree;
  readonly context: Context;
}

/** What is to be decided about a file, with both values and who recorded them. */
export async function questionsFor(open: OpenConflict, about: About): Promise<readonly Question[]> {
  const { conflict, clashes } = open;
  return conflict.ours === undefined || conflict.theirs === undefined
    ? [await aboutWhole(open, about)]
    : aboutValues(open, clashes, about);
}

async function aboutValues(
  { conflict }: OpenConflict,
  clashes: readonly Clash[],
  { tree, context }: About,
): Promise<readonly Question[]> {
  const kind = kindOfFile(conflict.path);
  const { hands } = context.messages;
  const [authors, fields, words] = await Promise.all([
    authorsOf(
      { tree, paths: pathsIn(conflict), ours: await headOf(tree), theirs: incoming(tree) },
      clashes,
    ),
    fieldWords(kind, context.language),
    valueWords(kind, context),
  ]);
  return clashes.map(({ path: at, values }, rank): Question => {
    const said = (side: Side): Said => ({
      value: values[side] === undefined ? hands.nothing : words(values[side], at),
      by: authors[rank]?.[side],
    });
    return {
      field: fields(at),
      before: values.base === undefined ? undefined : words(values.base, at),
      sides: { ours: said('ours'), theirs: said('theirs') },
    };
  });
}

async function aboutWhole({ conflict }: OpenConflict, { tree, context }: About): Promise<Question> {
  const { path } = conflict;
  const { hands } = context.messages;
  const commits = { ours: await headOf(tree), theirs: incoming(tree) };
  const said = async (side: Side): Promise<Said> => {
    const commit = commits[side];
    return {
      value: conflict[side] === undefined ? hands.tookAway : hands.changedIt,
      by: commit === undefined ? undefined : await lastToTouch(tree, { commit, path }),
    };
  };
  const [ours, theirs] = await Promise.all([said('ours'), said('theirs')]);
  return { field: hands.wholeFile(idOf(path)), before: undefined, sides: { ours, theirs } };
}
