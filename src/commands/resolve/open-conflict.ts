import { Refusal } from '../../refusal.ts';
import { orderOf } from '../../registry/edit/key-order.ts';
import { type Conflict, nameIn, namesIn } from '../../registry/git/conflicts.ts';
import { idOf } from '../../registry/identity.ts';
import type { Clash } from '../../registry/merge/clashes.ts';
import { handEdits } from '../../registry/merge/hand-edits.ts';
import { kindOfFile } from '../../registry/merge/kind-of-file.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { type MergedTexts, mergeTexts, type Versions } from '../../registry/merge/merge-texts.ts';
import { siteAt } from '../../registry/site.ts';
import { understood } from '../../registry/understood.ts';

/** A file in conflict, with what a person must decide about it. */
export interface OpenConflict {
  readonly conflict: Conflict;
  /** The values both sides changed differently; empty where one side took the whole file away. */
  readonly clashes: readonly Clash[];
  /** How many decisions there are: one for each clash, or one for the whole file. */
  readonly count: number;
  /** The file once all is decided. Refuses what would not validate. */
  readonly decided: (sides: readonly Side[]) => Settlement;
}

/** What becomes of a file in conflict. */
export interface Settlement {
  readonly path: string;
  /** What it is to hold; undefined where it is to be gone. */
  readonly text: string | undefined;
  /** Its other names, which go. */
  readonly gone: readonly string[];
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
  for (const side of conflict.names === undefined ? (['ours'] as const) : sides) {
    // Under a name that only one side has, git leaves what that side has.
    const own = conflict.names === undefined ? undefined : conflict[side];
    await refuseHandEdits(nameIn(conflict, side), { versions, open, root, own });
  }
  // The number goes with the id that is made of it.
  const asked = open.clashes.filter((one) => conflict.names === undefined || !isNumber(one));
  return {
    conflict,
    clashes: asked,
    count: asked.length,
    decided(chosen) {
      const named = chosen[asked.findIndex(isId)];
      const all = open.clashes.map((one) => chosen[asked.indexOf(one)] ?? named ?? 'ours');
      const text = mergeTexts(versions, order, all)?.text.ours;
      if (text === undefined) throw commentsByHand(path);
      const name =
        sides.map((side) => nameIn(conflict, side)).find((one) => says(text, one)) ?? path;
      understood(text, name, kindOfFile(path));
      return { path: name, text, gone: namesIn(conflict).filter((one) => one !== name) };
    },
  };
}

const isNumber = ({ path }: Clash): boolean => path.length === 1 && path[0] === 'number';
const isId = ({ path }: Clash): boolean => path.length === 1 && path[0] === 'id';

const sides = ['ours', 'theirs'] as const;

/** Whether a record says the id that a file is named after. */
const says = (text: string, path: string): boolean =>
  /^id: *["']?([^"'\s#]+)/m.exec(text)?.[1] === idOf(path);

interface Left {
  readonly own: Buffer | undefined;
  readonly versions: Versions;
  readonly open: MergedTexts;
  readonly root: string;
}

/** What somebody has begun to settle in the file itself would be lost: it is made anew from both sides. */
async function refuseHandEdits(path: string, { versions, open, root, own }: Left): Promise<void> {
  const left = siteAt(root).read(path);
  if (left === null) throw byHand(path);
  if (own !== undefined && plain(left) === plain(own.toString('utf8'))) return;
  const edits =
    left === undefined ? { written: [], takenOut: [] } : await handEdits(left, versions, open);
  if (edits !== undefined) throw editedByHand(path, edits);
}

/** One side took the file away, and the other changed it: it is that side's, or gone. */
function oneSided(conflict: Conflict, root: string): OpenConflict {
  const { path, ours, theirs } = conflict;
  const left = siteAt(root).read(path);
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
    decided: ([side]) => ({
      path,
      text: side === undefined ? undefined : conflict[side]?.toString('utf8'),
      gone: [],
    }),
  };
}

const plain = (text: string | undefined) => text?.replaceAll('\r\n', '\n');

const editedByHand = (
  path: string,
  edits: { readonly written: readonly string[]; readonly takenOut: readonly string[] },
) => new Refusal('edited-by-hand', 5, (m) => m.hands.editedByHand({ path, ...edits }));

const commentsByHand = (path: string) =>
  new Refusal('settle-by-hand', 5, (m) => m.hands.commentsByHand(path));

export const byHand = (path: string) =>
  new Refusal('settle-by-hand', 5, (m) => m.hands.byHand(path));
