import { recordPath, yearOf } from '../../proposal/identity.ts';
import { Refusal } from '../../refusal.ts';
import { applyEdits } from '../../registry/edit/apply-edits.ts';
import type { Edit } from '../../registry/edit/edit.ts';
import { orderOf } from '../../registry/edit/key-order.ts';
import type { Conflict } from '../../registry/git/conflicts.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { kindOfFile } from '../../registry/merge/kind-of-file.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { siteAt } from '../../registry/site.ts';
import { understood } from '../../registry/understood.ts';
import { other } from '../changes/clash-words.ts';
import type { Context, Plan } from '../command.ts';
import { officialId } from '../registering/new-id.ts';
import { changeTo, saidAfter } from './settling.ts';

/** Whose number is wrong, in git's terms, and what it should be. */
export interface WrongNumber {
  readonly side: Side;
  readonly number: string;
}

interface About {
  readonly tree: WorkTree;
  readonly context: Context;
  readonly others: readonly string[];
}

/** Whether two records were made under one name, which may be two items with one number by mistake. */
export const isMadeTwice = ({ path, base, ours, theirs }: Conflict): boolean =>
  base === undefined &&
  ours !== undefined &&
  theirs !== undefined &&
  kindOfFile(path) === 'proposal';

/** The id the item with the wrong number gets. Refuses one that another item has. */
export function idApart(conflict: Conflict, { side, number }: WrongNumber, root: string): string {
  if (!isMadeTwice(conflict)) {
    throw new Refusal('not-registered-twice', 2, (m) => m.hands.notRegisteredTwice);
  }
  const { path } = conflict;
  const { id, kind, level } = understood(conflict[side]?.toString('utf8') ?? '', path, 'proposal');
  const to = officialId({ year: yearOf(id), level, kind, number });
  if (to !== id && siteAt(root).read(recordPath(to)) === undefined) return to;
  throw new Refusal('already-registered', 4, (m) => m.commands.alreadyRegistered(to, 'proposals'));
}

/** Two items that were given one number by mistake: each stays whole, and one of them gets its right number. */
export async function apart(conflict: Conflict, wrong: WrongNumber, about: About): Promise<Plan> {
  const { tree, context } = about;
  const { path } = conflict;
  const to = idApart(conflict, wrong, tree.root);
  const stays = conflict[other(wrong.side)]?.toString('utf8') ?? '';
  const goes = conflict[wrong.side]?.toString('utf8') ?? '';
  const { id, number } = understood(stays, path, 'proposal');
  const { commands, hands } = context.messages;
  const correction = {
    on: context.today,
    field: 'number',
    ...(number !== undefined && { before: number }),
    after: wrong.number,
    reason: commands.numberReplaced,
  };
  const edits: readonly Edit[] = [
    { kind: 'set', path: ['id'], value: to },
    { kind: 'set', path: ['number'], value: wrong.number },
    { kind: 'append', path: ['corrections'], value: correction },
  ];
  const text = applyEdits(goes, edits, await orderOf('proposal'));
  const place = recordPath(to);
  understood(text, place, 'proposal');
  return {
    changes: [
      ...changeTo(path, siteAt(tree.root).read(path) ?? undefined, stays),
      { kind: 'create', path: place, after: text },
    ],
    data: { path, apart: place },
    said: saidAfter(hands.apart(id, to), about),
    settled: { kept: [path, place], gone: [] },
  };
}
