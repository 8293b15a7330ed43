import { Refusal } from '../../refusal.ts';
import { orderOf } from '../../registry/edit/key-order.ts';
import type { Conflict } from '../../registry/git/conflicts.ts';
import type { Clash } from '../../registry/merge/clashes.ts';
import { handEdits } from '../../registry/merge/hand-edits.ts';
import { kindOfFile } from '../../registry/merge/kind-of-file.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { mergeTexts } from '../../registry/merge/merge-texts.ts';
import { siteAt } from '../../registry/site.ts';
import { understood } from '../../registry/understood.ts';

/** A file in conflict, with what a person must decide about it. */
export interface OpenConflict {
  readonly conflict: Conflict;
  /** The values both sides changed differently; empty where one side took the whole file away. */
  readonly clashes: readonly Clash[];
  /** How many decisions there are: one for each clash, or one for the whole file. */
  readonly count: number;
  /** The file once all is decided; undefined where it is to be gone. Refuses what would not validate. */
  readonly decided: (sides: readonly Side[]) => string | undefined;
}

/** Looks into a conflict. Refuses a file that nobody can read, and one that somebody has begun to settle by hand. */
export async function openConflict(conflict: Conflict, root: string): Promise<OpenConflict> {
  const { ours, theirs } = conflict;
  return ours === undefined || theirs === undefined
    ? oneSided(conflict, root)
    : bothSided(conflict, root);
}

async function bothSided(conflict: Conflict, root: string): Promise<OpenConflict> {
  const { path } = conflict;
  const versions = {
    base: conflict.base?.toString('utf8') ?? '',
    ours: conflict.ours?.toString('utf8') ?? '',
    theirs: conflict.theirs?.toString('utf8') ?? '',
  };
  const order = await orderOf(kindOfFile(path));
  const open = mergeTexts(versions, order);
  if (open === undefined) throw byHand(path);
  const left = siteAt(root).read(path);
  if (left === null) throw byHand(path);
  // What somebody has begun to settle in the file itself would be lost: it is made anew from both sides.
  const edits =
    left === undefined ? { written: [], takenOut: [] } : await handEdits(left, versions, open);
  if (edits !== undefined) throw editedByHand(path, edits);
  return {
    conflict,
    clashes: open.clashes,
    count: open.clashes.length,
    decided(sides) {
      const text = mergeTexts(versions, order, sides)?.text.ours;
      if (text === undefined) throw byHand(path);
      understood(text, path, kindOfFile(path));
      return text;
    },
  };
}

/** One side took the file away, and the other changed it: it is that side's, or gone. */
function oneSided(conflict: Conflict, root: string): OpenConflict {
  const { path, ours, theirs } = conflict;
  const left = siteAt(root).read(path);
  const plain = (text: string | undefined) => text?.replaceAll('\r\n', '\n');
  if (
    left !== undefined &&
    plain(left ?? undefined) !== plain((ours ?? theirs)?.toString('utf8'))
  ) {
    throw editedByHand(path, { written: [], takenOut: [] });
  }
  return {
    conflict,
    clashes: [],
    count: 1,
    decided: ([side]) => (side === undefined ? undefined : conflict[side]?.toString('utf8')),
  };
}

const editedByHand = (
  path: string,
  edits: { readonly written: readonly string[]; readonly takenOut: readonly string[] },
) => new Refusal('edited-by-hand', 5, (m) => m.hands.editedByHand({ path, ...edits }));

export const byHand = (path: string) =>
  new Refusal('settle-by-hand', 5, (m) => m.hands.byHand(path));
