import { Refusal } from '../refusal.ts';
import { matchIds } from '../registry/find.ts';
import { type Conflict, conflictsOf, namesIn } from '../registry/git/conflicts.ts';
import { ownSide } from '../registry/git/sides.ts';
import { requireWorkTree } from '../registry/git/work-tree.ts';
import { idOf } from '../registry/identity.ts';
import type { Side } from '../registry/merge/merge.ts';
import { other } from './changes/clash-words.ts';
import { writing } from './command.ts';
import { argument, type InputOf, names, text } from './param.ts';
import { apart, type WrongNumber } from './resolve/apart.ts';
import { askWhich, decideWith } from './resolve/at-terminal.ts';
import { isDecided, sidesOf } from './resolve/choice.ts';
import { openConflict } from './resolve/open-conflict.ts';
import { withRenamedOnce } from './resolve/renamed-once.ts';
import { settling } from './resolve/settling.ts';
import { undecided } from './resolve/undecided.ts';

const params = {
  id: argument(),
  ours: names(),
  theirs: names(),
  ourNumber: text(),
  theirNumber: text(),
} as const;

/** Settles a file that two people changed: takes what agrees, and of what does not what it is told to. */
export const command = writing({
  withoutSettings: true,
  params,
  async plan(input, registry, context) {
    const tree = await requireWorkTree(registry.root);
    const conflicts = await withRenamedOnce(await conflictsOf(tree), tree, registry);
    const [only, ...more] = meant(conflicts, input.id);
    if (only === undefined || more.length > 0) throw which(conflicts, input.id);
    const open = await openConflict(only, tree.root);
    const wrong = wrongNumber(input, ownSide(tree));
    if (wrong !== undefined)
      return apart(only, wrong, { tree, context, others: othersThan(only, conflicts) });
    const sides = sidesOf(open.count, { ...input, mine: ownSide(tree) });
    if (!isDecided(sides)) throw await undecided({ open, sides, tree, context });
    const others = othersThan(only, conflicts);
    return settling(open.decided(sides), { tree, context, others });
  },
  async talk(input, registry, { context, person }) {
    const tree = await requireWorkTree(registry.root);
    const conflicts = await withRenamedOnce(await conflictsOf(tree), tree, registry);
    const found = meant(conflicts, input.id);
    if (found.length === 0) throw which(conflicts, input.id);
    const conflict = await askWhich(found, { context, person });
    const open = await openConflict(conflict, tree.root);
    const mine = ownSide(tree);
    const others = othersThan(conflict, conflicts);
    const wrong = wrongNumber(input, mine);
    if (wrong !== undefined) return apart(conflict, wrong, { tree, context, others });
    const sides = sidesOf(open.count, { ...input, mine });
    // All was said beforehand, as in a script.
    if (isDecided(sides) && input.ours.length + input.theirs.length > 0) {
      return settling(open.decided(sides), { tree, context, others });
    }
    return decideWith(open, { sides, mine, others, tree, context, person });
  },
});

/** Two items have one number, and whose is wrong was said. */
function wrongNumber(
  { ourNumber, theirNumber }: InputOf<typeof params>,
  mine: Side,
): WrongNumber | undefined {
  if (ourNumber !== undefined && theirNumber !== undefined) {
    throw new Refusal('both-sides', 2, (m) => m.hands.bothNumbers);
  }
  if (ourNumber !== undefined) return { side: mine, number: ourNumber };
  return theirNumber === undefined ? undefined : { side: other(mine), number: theirNumber };
}

/** The files that may be meant: all, where none is named. */
function meant(conflicts: readonly Conflict[], id: string | undefined): readonly Conflict[] {
  if (conflicts.length === 0) throw new Refusal('no-conflict', 2, (m) => m.hands.noConflict);
  if (id === undefined) return conflicts;
  const wanted = matchIds(id, conflicts.flatMap(namesIn).map(idOf)).ids;
  return conflicts.filter((conflict) =>
    namesIn(conflict).some((name) => name === id || wanted.includes(idOf(name))),
  );
}

const which = (conflicts: readonly Conflict[], id: string | undefined) =>
  new Refusal('which-conflict', 2, (m) =>
    m.hands.whichConflict(
      id,
      conflicts.map(({ path }) => idOf(path)),
    ),
  );

const othersThan = ({ path }: Conflict, conflicts: readonly Conflict[]): readonly string[] =>
  conflicts.filter((one) => one.path !== path).map((one) => idOf(one.path));
