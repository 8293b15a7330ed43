import type { Proposal } from '../../proposal/record.ts';
import type { Spot } from '../rule.ts';
import { type History, pairsOf } from './history.ts';
import { isTraced, type Rewritten, rewritten } from './rewritten.ts';

/** A part of a record that must not change without a trace; `path` says where it stands. */
export interface Part {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly now: unknown;
}

/** Every change of such parts that no correction tells of. */
export function untraced(
  history: History,
  partsOf: (before: Proposal, now: Proposal) => readonly Part[],
): readonly Spot[] {
  return pairsOf(history).flatMap(({ before, now }) =>
    partsOf(before.record, now.record)
      .flatMap((part) => rewritten(part.before, part.now, part.path))
      .filter((change) => !isTraced(change, before.record, now.record))
      .map((change) => spotOf(change, now.path)),
  );
}

function spotOf({ path: steps, before, after }: Rewritten, path: string): Spot {
  return {
    path,
    pointer: steps.map((step) => `/${step}`).join(''),
    args: { field: steps.join('.'), before, ...(after !== undefined && { after }) },
  };
}

type List = 'replies' | 'own_opinions';

/** The papers of a record that were signed, each beside what it is now, told apart by their rounds. */
export function signedPapers(before: Proposal, now: Proposal) {
  return (['replies', 'own_opinions'] as const).flatMap((list: List) =>
    (before[list] ?? []).flatMap((paper, index) => {
      if (paper.signed === undefined && paper.deliveries === undefined) return [];
      const at = now[list]?.findIndex(({ round }) => round === paper.round) ?? -1;
      const path = [list, String(at === -1 ? index : at)];
      return [{ path, before: paper, now: now[list]?.[at] }];
    }),
  );
}
