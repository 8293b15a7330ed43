import type { HistoryRule } from './history.ts';
import { signedPapers, untraced } from './untraced.ts';

/** To whom a paper went, when and how, and what came back: whether everyone was answered in time rests on it. */
export const deliveryRewritten: HistoryRule = {
  code: 'delivery-rewritten',
  severity: 'error',
  find: (history) =>
    untraced(history, (before, now) =>
      signedPapers(before, now)
        .filter((paper) => paper.now !== undefined)
        .map(({ path, ...paper }) => ({
          path: [...path, 'deliveries'],
          before: paper.before.deliveries,
          now: paper.now?.deliveries,
        })),
    ),
};
