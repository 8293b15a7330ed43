import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import { orderOf } from '../registry/edit/key-order.ts';
import { matchIds } from '../registry/find.ts';
import { type Conflict, conflictsOf } from '../registry/git/conflicts.ts';
import { ownSide } from '../registry/git/sides.ts';
import { requireWorkTree, type WorkTree } from '../registry/git/work-tree.ts';
import { idOf } from '../registry/identity.ts';
import { handEdits } from '../registry/merge/hand-edits.ts';
import { kindOfFile } from '../registry/merge/kind-of-file.ts';
import type { Side } from '../registry/merge/merge.ts';
import { type MergedTexts, mergeTexts, type Versions } from '../registry/merge/merge-texts.ts';
import { siteAt } from '../registry/site.ts';
import { understood } from '../registry/understood.ts';
import type { View } from '../terminal/view.ts';
import { other } from './changes/clash-words.ts';
import { undecided } from './changes/undecided.ts';
import { type Context, type Plan, writing } from './command.ts';
import { argument, names } from './param.ts';

/** Settles a file that two people changed: takes what agrees, and of what does not what it is told to. */
export const command = writing({
  withoutSettings: true,
  params: { id: argument(), ours: names(), theirs: names() },
  async plan(input, registry, context) {
    const tree = await requireWorkTree(registry.root);
    const conflict = chosen(await conflictsOf(tree), input.id);
    const mine = ownSide(tree);
    const choice = { ...input, mine };
    const { ours, theirs } = conflict;
    const after =
      ours === undefined || theirs === undefined
        ? await oneOf(conflict, choice, { tree, context })
        : await merged(conflict, choice, { tree, context });
    return settling(conflict.path, after, { root: registry.root, context });
  },
});

interface Choice {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly mine: Side;
}

interface About {
  readonly tree: WorkTree;
  readonly context: Context;
}

/** The one file that is meant: named, or the only one there is. */
function chosen(conflicts: readonly Conflict[], id: string | undefined): Conflict {
  if (conflicts.length === 0) throw new Refusal('no-conflict', 2, (m) => m.hands.noConflict);
  const ids = conflicts.map(({ path }) => idOf(path));
  const wanted = id === undefined ? [] : matchIds(id, ids).ids;
  const found = conflicts.filter(
    ({ path }) => id === undefined || path === id || wanted.includes(idOf(path)),
  );
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return only;
  throw new Refusal('which-conflict', 2, (m) => m.hands.whichConflict(id, ids));
}

/** Which side each of so many clashes is decided for, in git's terms; undefined where nothing was said of it. */
export function sidesOf(
  count: number,
  { ours, theirs, mine }: Choice,
): readonly (Side | undefined)[] {
  const has = (words: readonly string[], rank: number) =>
    words.some((word) => /^(?:all|全部)$/i.test(word) || Number(word) === rank + 1);
  const known = [...ours, ...theirs].filter((word) => !/^(?:all|全部)$/i.test(word));
  const unknown = known.find((word) => !(Number(word) >= 1 && Number(word) <= count));
  if (unknown !== undefined) {
    throw new Refusal('no-such-clash', 2, (m) => m.hands.noSuchClash(unknown, count));
  }
  return Array.from({ length: count }, (_, rank) => {
    const [own, foreign] = [has(ours, rank), has(theirs, rank)];
    if (own && foreign) {
      throw new Refusal('both-sides', 2, (m) => m.hands.bothSides(rank + 1));
    }
    return own ? mine : foreign ? other(mine) : undefined;
  });
}

async function merged(conflict: Conflict, choice: Choice, about: About): Promise<string> {
  const { path } = conflict;
  const versions = {
    base: conflict.base?.toString('utf8') ?? '',
    ours: conflict.ours?.toString('utf8') ?? '',
    theirs: conflict.theirs?.toString('utf8') ?? '',
  };
  const order = await orderOf(kindOfFile(path));
  const open = mergeTexts(versions, order);
  if (open === undefined) throw byHand(path);
  await refuseHandEdits(path, { versions, open, root: about.tree.root });
  const sides = sidesOf(open.clashes.length, choice);
  if (sides.includes(undefined)) throw await undecided({ conflict, sides, ...open, ...about });
  const text = mergeTexts(versions, order, sides as readonly Side[])?.text.ours;
  if (text === undefined) throw byHand(path);
  understood(text, path, kindOfFile(path));
  return text;
}

interface Left {
  readonly versions: Versions;
  readonly open: MergedTexts;
  readonly root: string;
}

/** What somebody has begun to settle in the file itself would be lost: it is made anew from both sides. */
async function refuseHandEdits(path: string, { versions, open, root }: Left): Promise<void> {
  const left = siteAt(root).read(path);
  if (left === null) throw byHand(path);
  const edits =
    left === undefined ? { written: [], takenOut: [] } : await handEdits(left, versions, open);
  if (edits === undefined) return;
  throw new Refusal('edited-by-hand', 5, (m) => m.hands.editedByHand({ path, ...edits }));
}

/** One side took the file away, and the other changed it: it is that side's, or gone. */
async function oneOf(
  conflict: Conflict,
  choice: Choice,
  about: About,
): Promise<string | undefined> {
  const [side] = sidesOf(1, choice);
  if (side === undefined) throw await undecided({ conflict, sides: [side], clashes: [], ...about });
  const { path, ours, theirs } = conflict;
  const left = siteAt(about.tree.root).read(path);
  const plain = (text: string | undefined) => text?.replaceAll('\r\n', '\n');
  if (
    plain(left ?? undefined) !== plain((ours ?? theirs)?.toString('utf8')) &&
    left !== undefined
  ) {
    const edits = { written: [], takenOut: [] };
    throw new Refusal('edited-by-hand', 5, (m) => m.hands.editedByHand({ path, ...edits }));
  }
  return conflict[side]?.toString('utf8');
}

/** Puts the settled text in the place of the marked one, and tells git so. */
function settling(
  path: string,
  after: string | undefined,
  { root, context }: { readonly root: string; readonly context: Context },
): Plan {
  const { hands } = context.messages;
  const before = siteAt(root).read(path);
  if (before === null) throw byHand(path);
  const said: View = [
    {
      type: 'text',
      text: {
        text: after === undefined ? hands.settledAway(path) : hands.settled(path),
        tone: 'good',
      },
    },
    { type: 'text', text: hands.afterSettling },
  ];
  const data = { path, deleted: after === undefined };
  // Git keeps what it deletes; our own journal could not give it back.
  if (after === undefined) {
    return { changes: [], data, said, preview: said, settled: { kept: [], gone: [path] } };
  }
  return {
    changes: changesTo(path, before, after),
    data,
    said,
    settled: { kept: [path], gone: [] },
  };
}

function changesTo(path: string, before: string | undefined, after: string): readonly Change[] {
  if (before === after) return [];
  if (before === undefined) return [{ kind: 'create', path, after }];
  return [{ kind: 'replace', path, before, after }];
}

const byHand = (path: string) => new Refusal('settle-by-hand', 5, (m) => m.hands.byHand(path));
