import type { Change } from '../../registry/change.ts';
import { unfinishedIn } from '../../registry/git/unfinished.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { siteAt } from '../../registry/site.ts';
import type { View } from '../../terminal/view.ts';
import type { Context, Plan } from '../command.ts';
import { byHand, type Settlement } from './open-conflict.ts';

interface About {
  readonly tree: WorkTree;
  readonly context: Context;
  /** The ids that stay in conflict. */
  readonly others: readonly string[];
}

/** Puts the settled text in the place of the marked one, and tells git so. */
export function settling({ path, text: after, gone }: Settlement, about: About): Plan {
  const { tree, context } = about;
  const { hands } = context.messages;
  const before = siteAt(tree.root).read(path);
  if (before === null) throw byHand(path);
  const done = after === undefined ? hands.settledAway(path) : hands.settled(path);
  const said = saidAfter(done, about);
  const data = { path, deleted: after === undefined };
  // Git keeps what it deletes; our own journal could not give it back.
  if (after === undefined) {
    return { changes: [], data, said, preview: said, settled: { kept: [], gone: [path, ...gone] } };
  }
  return {
    changes: changeTo(path, before, after),
    data,
    said,
    settled: { kept: [path], gone },
  };
}

/** A file as it is to be. */
export function changeTo(
  path: string,
  before: string | undefined,
  after: string,
): readonly Change[] {
  if (before === after) return [];
  if (before === undefined) return [{ kind: 'create', path, after }];
  return [{ kind: 'replace', path, before, after }];
}

/** That it is done, and how to go on. */
export function saidAfter(done: string, { tree, context, others }: About): View {
  const { hands } = context.messages;
  const next =
    others.length > 0
      ? hands.othersLeft(others, context.called)
      : hands.afterSettling(unfinishedIn(tree));
  return [
    { type: 'text', text: { text: done, tone: 'good' } },
    { type: 'text', text: next },
  ];
}
